// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of reviewers and writers on an article, as its events hold them, and where they stand in the text as it is now. A
// note never changes the text: a suggestion is applied by the writer.
#pragma once

#include "core/checks/Check.h"
#include "core/findings/Anchors.h"
#include "core/review/Events.h"

namespace articular {

enum class NoteKind : quint8 { Note, MustFix, Question, Suggestion };
/// "note", "must-fix", "question", "suggestion".
QString noteKindId(NoteKind kind);
std::optional<NoteKind> noteKindFromId(QStringView id);

struct NoteReply
{
    QString by, text;
    QDateTime at;
};

struct Note
{
    QString event;                        ///< name of its file: what replies and resolving refer to
    QString by;
    QDateTime at;
    NoteKind kind = NoteKind::Note;
    QString text;
    QString replacement;                  ///< of a suggestion: what should stand there instead
    TextAnchor anchor;
    QString key;                          ///< title, description or image.alt when it is about those; "picture:" and the address of one in the body; empty: its words
    QByteArray claim;                     ///< thread of the claim that a question is about, or empty
    QList<NoteReply> replies;             ///< in order of time
    bool isOpen = true;
    bool isOwnOfRound = true;             ///< made since the article was last sent
};

/// The notes of a log in order of time, done ones too. A question about a claim is done when the claim is decided.
QList<Note> notesOf(const EventLog &log);

enum class NotePlace { Found, Moved, Lost };

struct PlacedNote
{
    Note note;
    NotePlace place = NotePlace::Lost;    ///< Moved: it may be another place
    TextRange range;                      ///< bytes of the article's text; of a lost one empty
};

/// Finds each note's words again: as they were, else the words most like them.
QList<PlacedNote> placedNotes(const QList<Note> &notes, const CheckContext &context);

/// The keys of the details and pictures in which these words stand, as notes have them; those of the body's own words are no such.
QStringList keysOfWords(const QString &words, const CheckContext &context);

struct NoteRequest
{
    QString by;
    NoteKind kind = NoteKind::Note;
    QString quote;                        ///< words of the text, title, description or a picture's description that it is about
    QString text;                         ///< of a suggestion: the words to stand there instead
};

/// Records a note. InvalidInput when it says nothing or the words stand nowhere, Refused when they stand in several places.
Result<Event> recordNote(const CheckContext &context, const NoteRequest &request, const Clock &clock);
/// Records that a note is done, or that it is open again. InvalidInput for a note that there is not.
Result<Event> recordResolved(const CheckContext &context, const EventLog &log, const QString &note, const QString &by, bool isDone, const Clock &clock);
/// Records an answer to a note.
Result<Event> recordReply(const CheckContext &context, const EventLog &log, const QString &note, const QString &by, const QString &text, const Clock &clock);

/// The edit that makes a suggestion's words stand in the text. Refused unless its place was found.
Result<TextEdit> editOf(const PlacedNote &suggestion);

} // namespace articular
