// SPDX-License-Identifier: GPL-3.0-or-later
// The history of an article's review as a list that people read: every event in order, who did what and when, and what is
// wrong with its record. The same for the same records, on every computer.
#pragma once

#include "core/review/ReviewPhrases.h"

namespace articular {

struct HistoryEntry
{
    QDateTime at;                         ///< UTC; invalid when the record does not say
    QString by, name;                     ///< id and name of who did it; empty when the record does not say
    QString kind;                         ///< submit, approve…; "problem" for a file that is no record
    QString what;                         ///< a sentence, or several
    QStringList remarks;                  ///< altered, removed, late, of no effect: whole sentences
    QString file;                         ///< name of the record's file
};

/// In order of time, records that are gone at their place.
QList<HistoryEntry> historyOf(const ReviewHistory &history, const ArticleState &state, const PhraseBasis &basis);

/// One line an event, times in UTC; remarks in lines of their own.
QByteArray historyAsText(const QList<HistoryEntry> &entries);
/// A page of its own, in which nothing is loaded and nothing runs.
QByteArray historyAsHtml(const QList<HistoryEntry> &entries, const QString &title);
/// RFC 4180, UTF-8 with a byte order mark, for spreadsheets: no cell can be taken for a formula.
QByteArray historyAsCsv(const QList<HistoryEntry> &entries);
/// An array of objects.
QByteArray historyAsJson(const QList<HistoryEntry> &entries);

} // namespace articular
