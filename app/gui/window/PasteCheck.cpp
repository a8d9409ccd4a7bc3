// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PasteCheck.h"

#include "core/review/ReviewSituation.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/EditorText.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// How many of the details the bar names.
constexpr qsizetype namedDetails = 3;

bool isPersonal(const Finding &finding)
{
    return finding.ruleId.startsWith("prv-identifiers"_L1);
}

/// Whether the writer answered before, in this sitting or another: what was said of a problem is among the notes.
bool isAnswered(const Finding &finding, const AnalysisResult &result)
{
    return result.review.situation && !finding.fingerprint.isEmpty()
           && std::ranges::any_of(result.review.situation->notes, [&finding](const PlacedNote &note) { return note.note.claim == finding.fingerprint; });
}

/// The ranges in order, those that touch as one.
QList<TextRange> joined(QList<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> result;
    for (const TextRange &range : ranges) {
        if (!result.isEmpty() && range.start <= result.last().end())
            result.last() = TextRange::between(result.last().start, std::max(result.last().end(), range.end()));
        else
            result.append(range);
    }
    return result;
}

} // namespace

PasteCheck::PasteCheck(ArticleView &view, NoticeBar &notices) : QObject(&view), m_view(view), m_notices(notices)
{
    connect(&view.editor(), &MarkdownEdit::pasted, this, &PasteCheck::remember);
    connect(&view.session(), &DocumentSession::analysisUpdated, this, &PasteCheck::look);
    connect(&view.session(), &DocumentSession::textReplaced, this, [this] { m_pastes.clear(); });
}

void PasteCheck::remember(EditorRange place)
{
    const QTextCursor cursor = cursorOver(m_view.session().document(), place);
    if (cursor.hasSelection())
        m_pastes.append({cursor, m_view.session().revision()});
}

bool PasteCheck::isPasted(const std::optional<EditorRange> &place, quint64 revision) const
{
    return place && std::ranges::any_of(m_pastes, [&](const Paste &paste) {
        return paste.revision <= revision && place->start < paste.place.selectionEnd()
               && place->end > paste.place.selectionStart();
    });
}

void PasteCheck::look(const AnalysisResult &result)
{
    if (m_pastes.isEmpty())
        return;
    QList<TextRange> found;
    QList<Finding> personal;
    for (const Finding &finding : result.findings) {
        const bool isHere = finding.file.isEmpty() || finding.file == m_view.session().path();
        if (!isPersonal(finding) || !isHere || isAnswered(finding, result)
            || m_harmless.contains(result.text.mid(finding.range.start, finding.range.length)))
            continue;
        found.append(finding.range);
        personal.append(finding);
    }
    found = joined(found);
    const QList<std::optional<EditorRange>> places = m_view.session().editorRanges(found, result.revision);
    QList<TextRange> details;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (isPasted(places.at(i), result.revision))
            details.append(found.at(i));
    }
    m_pastes.removeIf([&](const Paste &paste) { return paste.revision <= result.revision; });
    personal.removeIf([&details](const Finding &finding) {
        return std::ranges::none_of(details, [&finding](const TextRange &range) {
            return range.start <= finding.range.start && finding.range.end() <= range.end();
        });
    });
    if (!details.isEmpty())
        tell(details, personal, result.text, result.revision);
}

void PasteCheck::tell(const QList<TextRange> &details, const QList<Finding> &findings, const QByteArray &text, quint64 revision)
{
    QStringList named;
    QSet<QByteArray> written;
    for (const TextRange &range : details) {
        written.insert(text.mid(range.start, range.length));
        if (named.size() < namedDetails)
            named.append(u"“%1”"_s.arg(QString::fromUtf8(text.mid(range.start, range.length)).simplified()));
    }
    if (details.size() > named.size())
        named.append(u"…"_s);
    m_notices.showNotice(Tone::Problem, tr("This looks like a patient: %1.").arg(named.join(u", "_s)),
                         {{tr("Remove"), [this, details, revision] { remove(details, revision); }},
                          {tr("Not a patient"), [this, written, findings] {
                              m_harmless.unite(written);
                              emit noPatient(findings);
                          }}});
}

void PasteCheck::remove(const QList<TextRange> &details, quint64 revision)
{
    // A mark that must not go out takes its place, so that the sentence around it is read again.
    const QByteArray mark = tr("[removed]").toUtf8();
    QList<TextEdit> edits;
    for (const TextRange &range : details)
        edits.append({range, mark});
    if (m_view.session().applyEdits(edits, revision))
        m_view.jumpToByte(details.first().start, revision);
    else
        m_notices.showNotice(Tone::Attention, tr("The text changed at this place in the meantime. Nothing was removed: please "
                                                 "look at what you pasted."));
}

} // namespace articular
