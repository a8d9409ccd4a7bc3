// SPDX-License-Identifier: GPL-3.0-or-later
// The files of review/events: one file an event, never rewritten. Reads and writes what all kinds have in common; what a
// kind says beyond that is its own reader's (Decisions). No state is worked out here.
#pragma once

#include "core/base/Clock.h"
#include "core/workspace/Workspace.h"

#include <QJsonObject>

namespace articular {

/// Largest event file that is read, in bytes.
inline constexpr qint64 maximumEventSize = 64 * 1024;

struct Event
{
    QString file;                         ///< name of its file: 01J…-decide.json; sorts by time
    QString path;
    QString kind;                         ///< decide, approve…
    QString article;                      ///< the article's id; empty when the article had none
    QString by;                           ///< id of a person of people.yaml
    QDateTime at;                         ///< UTC
    QJsonObject fields;                   ///< what only this kind has
};

struct EventLog
{
    QList<Event> events;                  ///< in order of time
    QList<WorkspaceProblem> problems;     ///< files that are no events of this article; the others count
};

/// The folder of an article's events; empty for a text that has no folder of its own (any file but article.md).
QString eventsFolder(const QString &articlePath);

/// All events of an article; an event of an article with another id is a problem. `articleId` may be empty.
EventLog readEvents(const QString &articlePath, const QString &articleId);

/// Writes an event of `event.kind`, `article`, `by` and `fields` at the clock's time; file, path and time are filled in.
Result<Event> writeEvent(const QString &articlePath, Event event, const Clock &clock);

} // namespace articular
