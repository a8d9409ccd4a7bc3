// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewerChanges.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReviewerChanges)
};

Error refused(const CheckContext &context, const QString &message)
{
    return {ErrorCode::Refused, message, {}, context.article.path()};
}

/// The log as whoever gave an approval had it before them.
EventLog seenBy(const ApprovalRecord &approval, const EventLog &log)
{
    QSet<QString> seen;
    for (const SeenEvent &event : approval.restsOn)
        seen.insert(event.event);
    EventLog then;
    std::ranges::copy_if(log.events, std::back_inserter(then.events), [&seen](const Event &event) { return seen.contains(event.file); });
    return then;
}

} // namespace

QList<Note> suggestionsOf(const EventLog &log, const QString &person)
{
    QList<Note> notes = notesOf(log);
    notes.removeIf([&person](const Note &note) { return note.kind != NoteKind::Suggestion || !note.isOpen || !note.isOwnOfRound || note.by != person; });
    return notes;
}

Result<QByteArray> textWithSuggestions(const CheckContext &context, const QList<Note> &suggestions)
{
    if (suggestions.isEmpty())
        return refused(context, ChangesText::tr("You changed nothing yet: leave suggestions in the text, or approve it as it is."));
    QList<TextEdit> edits;
    for (const PlacedNote &placed : placedNotes(suggestions, context)) {
        const Result<TextEdit> edit = editOf(placed);
        if (!edit)
            return edit.error();
        edits.append(edit.value());
    }
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    for (qsizetype i = 1; i < edits.size(); ++i) {
        if (edits.at(i).range.start < edits.at(i - 1).range.end())
            return refused(context, ChangesText::tr("Two suggestions are about the same words. Take one of them back first."));
    }
    return applyEdits(context.article.text(), edits);
}

Result<SignedChanges> signedChanges(const ReviewSubject &subject)
{
    if (!subject.state.changesToApply)
        return refused(subject.context, ChangesText::tr("No reviewer approved this text with changes, so there is nothing to apply."));
    const ApprovalRecord &approval = *subject.state.changesToApply;
    const QList<Note> suggestions = suggestionsOf(seenBy(approval, subject.history.log), approval.signer.id);
    const Result<QByteArray> text = textWithSuggestions(subject.context, suggestions);
    if (!text)
        return text.error();
    const Article changed(subject.path(), text.value());
    const auto page = pageBasisOf(changed, MarkdownDocument::parse(changed.text(), changed.bodyStart()), subject.context.workspace);
    if (!page)
        return page.error();
    if (page.value().contentDigest != approval.contentDigest)
        return refused(subject.context, ChangesText::tr("The changes do not make the text that %1 approved. Send it for review again.").arg(approval.signer.name));
    SignedChanges changes{text.value(), {}};
    for (const Note &note : suggestions)
        changes.suggestions.append(note.event);
    return changes;
}

} // namespace articular
