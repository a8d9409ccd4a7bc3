// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/EditorMarks.h"

#include "gui/controls/Tone.h"
#include "gui/session/EditorText.h"

#include <QTextBlock>
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

/// How far faint text goes from its colour to the ground's: still 4.5 to 1 against it in the program's light and dark.
constexpr float faintness = 0.42F;

QColor blended(const QColor &a, const QColor &b, float shareOfB)
{
    const auto mix = [shareOfB](float from, float to) { return from + (to - from) * shareOfB; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
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
    const bool isLit = m_isParagraphLit;
    *this = EditorMarks();
    m_document = document;
    m_isParagraphLit = isLit;
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
    m_cursor = position;
    if (position != m_typingAt)
        m_typingAt = -1;
}

std::optional<EditorRange> EditorMarks::unknownWordAt(int position) const
{
    const auto place = std::ranges::lower_bound(m_unknown, position, {}, &EditorRange::end);
    return place != m_unknown.end() && place->start <= position ? std::optional(*place) : std::nullopt;
}

void EditorMarks::addFaint(QList<QTextEdit::ExtraSelection> &marks, const EditorRange &shown, const QPalette &palette) const
{
    const auto isGap = [](const QTextBlock &line) { return !line.isValid() || line.text().trimmed().isEmpty(); };
    QTextBlock first = m_document->findBlock(m_cursor), last = first;
    // Only as far as it is seen: a text may be one paragraph of a million lines.
    while (!isGap(first) && !isGap(first.previous()) && first.position() > shown.start)
        first = first.previous();
    while (!isGap(last) && !isGap(last.next()) && last.position() < shown.end)
        last = last.next();
    QTextCharFormat faint;
    faint.setForeground(blended(palette.color(QPalette::Text), palette.color(QPalette::Base), faintness));
    const qsizetype end = std::min<qsizetype>(shown.end, m_document->characterCount() - 1);
    const qsizetype before = std::min<qsizetype>(end, first.position());
    const qsizetype behind = std::max<qsizetype>(shown.start, last.position() + last.length());
    if (shown.start < before)
        marks.append({cursorOver(m_document, {shown.start, before}), faint});
    if (behind < end)
        marks.append({cursorOver(m_document, {behind, end}), faint});
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
    if (m_isParagraphLit)
        addFaint(marks, {first, last}, palette);
    add(m_notes, ground(Tone::Information, 0.22F, palette));
    addSorted(marks, m_found, {first, last}, ground(Tone::Attention, 0.30F, palette));
    addSorted(marks, m_unknown, {first, last}, underlined({}));
    // Its ground tells a problem from an unknown word.
    add(m_problems, underlined(ground(Tone::Problem, 0.14F, palette)));
    return marks;
}

} // namespace articular
