// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/NoteWords.h"

#include "core/base/ShownDates.h"
#include "core/review/ReviewSteps.h"

namespace articular {

QString NoteWords::kind(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Note: return tr("Note");
    case NoteKind::MustFix: return tr("Must fix");
    case NoteKind::Question: return tr("Question");
    case NoteKind::Suggestion: return tr("Suggestion");
    }
    Q_UNREACHABLE();
}

QString NoteWords::heading(const Note &note, const Workspace &workspace, const Trust &trust)
{
    return tr("%1, by %2 on %3", "kind of note, name, day").arg(kind(note.kind), personName(note.by, workspace, trust), shownDay(note.at));
}

QString NoteWords::reply(const NoteReply &reply, const Workspace &workspace, const Trust &trust)
{
    return tr("%1, %2: %3", "name, day, answer").arg(personName(reply.by, workspace, trust), shownDay(reply.at), reply.text);
}

QString NoteWords::place(const PlacedNote &note)
{
    switch (note.place) {
    case NotePlace::Found: return {};
    case NotePlace::Moved: return tr("The words changed since. This may be the place.");
    case NotePlace::Lost: return note.note.anchor.exact.isEmpty() ? QString() : tr("The words do not stand in the text any more.");
    }
    Q_UNREACHABLE();
}

QString NoteWords::summary(const Note &note)
{
    if (note.kind == NoteKind::Suggestion)
        return note.replacement.isEmpty() ? tr("Take out: “%1”").arg(note.anchor.exact) : tr("Instead: “%1”").arg(note.replacement);
    return note.text.isEmpty() ? note.anchor.exact : note.text;
}

} // namespace articular
