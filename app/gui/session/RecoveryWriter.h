// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a copy of one session's unsaved text in the program's own folder, never older than three seconds, until the text
// is saved or the user gives it up. Writing is done by a thread of its own; the window pays for taking the text alone.
#pragma once

#include "core/recovery/RecoveryCopies.h"
#include "gui/session/DocumentSession.h"

#include <QTimer>

class QThread;

namespace articular {

class RecoveryWriter : public QObject
{
    Q_OBJECT

public:
    /// `session` and `clock` outlive it.
    RecoveryWriter(DocumentSession &session, std::shared_ptr<const RecoveryFolder> folder, const Clock &clock, QObject *parent = nullptr);
    /// Waits for a copy that is being written, and leaves it: what is unsaved at the end is to be found again.
    ~RecoveryWriter() override;

    /// The session now shows what this copy holds: it goes once the session has a copy of its own, or its text is saved or
    /// given up.
    void adopt(const QString &file);
    /// The user does not want the unsaved text: its copies go.
    void giveUp();

signals:
    /// Once, until a copy succeeds again: texts are not safe from a crash.
    void failed(const articular::Error &error);

private:
    void noteChange();
    void write();
    void report(const Status &written, const QStringList &adopted);

    DocumentSession &m_session;
    const std::shared_ptr<const RecoveryFolder> m_folder;
    const Clock &m_clock;
    const QString m_file;
    QStringList m_adopted;
    QTimer m_due{this};
    std::unique_ptr<QThread> m_thread;
    QObject *m_writer;                    ///< lives on m_thread
    bool m_hasFailed = false;
};

} // namespace articular
