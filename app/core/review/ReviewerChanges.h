// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's suggestions as one changed text: what "approve with my changes" signs, and what the writer then takes over
// word for word. Writes nothing.
#pragma once

#include "core/review/Notes.h"
#include "core/review/ReviewSteps.h"

namespace articular {

/// The open suggestions that the person made since the text was last sent, in order of time.
QList<Note> suggestionsOf(const EventLog &log, const QString &person);

/// The context's text with the suggestions. Refused when there are none, when the words of one are not found any more, and
/// when two are about the same words.
Result<QByteArray> textWithSuggestions(const CheckContext &context, const QList<Note> &suggestions);

/// What the writer takes over: the text, and the suggestions that it came from.
struct SignedChanges
{
    QByteArray text;
    QStringList suggestions;              ///< names of their events
};

/// The text that `subject.state.changesToApply` is the approval of. Refused when there is none, and when the suggestions
/// that were there then do not make it.
Result<SignedChanges> signedChanges(const ReviewSubject &subject);

} // namespace articular
