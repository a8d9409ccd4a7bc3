// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/EditorMarks.h"

#include "gui/controls/Tone.h"
#include "gui/session/EditorText.h"

#include <QTextDocument>

#include <algorithm>

namespace articular {

namespace {

QTextCharFormat ground(Tone tone, float strength, const QPalette &palette)
{
    QTextCharFormat format;
    QColor colour = toneColor(tone, palette);
    colour.setAlphaF(strength);
    format.setBackground(colour);
    return format;
}

QTextCharFormat underlined(QTextCharFormat format)
{
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(QColor(0xd1, 0x3b, 0x3b));
    return format;
}

} // namespace

QList<EditorRange> movedWithText(const QList<EditorRange> &places, qsizetype position, qsizetype removed, qsizetype added)
{
    QList<EditorRange> moved;
    moved.reserve(places.size());
    for (const EditorRange &place : places) {
        if (place.end <= position)
            moved.append(place);
        else if (place.start >= position + removed)
            moved.append({place.start + added - removed, place.end + added - removed});
    }
    return moved;
}

void EditorMarks::showDocument(QTextDocument *document)
{
    *this = EditorMarks();
    m_document = document;
}

void EditorMarks::setUnknownWords(const QList<EditorRange> &places)
{
    m_unknown = places;
    std::ranges::sort(m_unknown, {}, &EditorRange::start);
}

void EditorMarks::follow(int position, int removed, int added)
{
    m_problems.follow(position, removed, added);
    m_notes.follow(position, removed, added);
    m_unknown = movedWithText(m_unknown, position, removed, added);
    m_typingAt = position + added;
}

void EditorMarks::followCursor(int position)
{
    if (position != m_typingAt)
        m_typingAt = -1;
}

std::optional<EditorRange> EditorMarks::unknownWordAt(int position) const
{
    const auto place = std::ranges::lower_bound(m_unknown, position, {}, &EditorRange::end);
    return place != m_unknown.end() && place->start <= position ? std::optional(*place) : std::nullopt;
}

void EditorMarks::addSorted(QList<QTextEdit::ExtraSelection> &marks, const QList<EditorRange> &places, const EditorRange &shown, const QTextCharFormat &format) const
{
    // While the text is being changed, places may still be those of the text before.
    for (auto place = std::ranges::lower_bound(places, shown.start, {}, &EditorRange::end);
         place != places.end() && place->start <= shown.end && place->end < m_document->characterCount(); ++place) {
        const bool isBeingTyped = &places == &m_unknown && place->start <= m_typingAt && m_typingAt <= place->end;
        if (!isBeingTyped)
            marks.append({cursorOver(m_document, *place), format});
    }
}

QList<QTextEdit::ExtraSelection> EditorMarks::selections(int first, int last, const QPalette &palette) const
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const MarkedPlaces &marked, const QTextCharFormat &format) {
        for (const EditorRange &place : marked.places()) {
            if (place.end >= first && place.start <= last && place.end < m_document->characterCount())
                marks.append({cursorOver(m_document, place), format});
        }
    };
    add(m_notes, ground(Tone::Information, 0.22F, palette));
    addSorted(marks, m_found, {first, last}, ground(Tone::Attention, 0.30F, palette));
    addSorted(marks, m_unknown, {first, last}, underlined({}));
    // Its ground tells a problem from an unknown word.
    add(m_problems, underlined(ground(Tone::Problem, 0.14F, palette)));
    return marks;
}

} // namespace articular
