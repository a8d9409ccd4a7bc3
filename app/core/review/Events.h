// SPDX-License-Identifier: GPL-3.0-or-later
// The files of review/events: one file an event, never rewritten. Reads and writes what all kinds have in common; what a
// kind says beyond that is its own reader's (Decisions). No state is worked out here.
#pragma once

#include "core/base/Clock.h"
#include "core/workspace/Workspace.h"

#include <QJsonObject>

namespace articular {

/// Largest event file that is read, in bytes. An approval names every event that it rests on.
inline constexpr qint64 maximumEventSize = 64 * 1024;
inline constexpr qint64 maximumApprovalSize = 1024 * 1024;

struct Event
{
    QString file;                         ///< name of its file: 01J…-decide.json; sorts by time
    QString path;
    QString kind;                         ///< decide, approve…
    QString article;                      ///< the article's id; empty when the article had none
    QString by;                           ///< id of a person of people.yaml
    QDateTime at;                         ///< UTC
    QJsonObject fields;                   ///< what only this kind has
    QByteArray bytes;                     ///< of the file, as they were read or written
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

/// When the event of this name happened, by its name: to the millisecond, UTC. Invalid for a name that no event has.
QDateTime timeOfEvent(const QString &name);

/// Seconds by which the clocks of two computers may differ.
inline constexpr int clockTolerance = 10 * 60;

/// A free name for an event in a folder: after all that are there, those of computers whose clocks run ahead a little too.
QString eventName(const QString &folder, const QString &kind, const QDateTime &at);

/// Writes an event of `event.kind`, `article`, `by` and `fields` at the clock's time; file, path and time are filled in.
Result<Event> writeEvent(const QString &articlePath, Event event, const Clock &clock);

} // namespace articular
