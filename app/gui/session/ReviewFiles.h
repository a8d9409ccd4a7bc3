// SPDX-License-Identifier: GPL-3.0-or-later
// Sees when somebody else adds to the open article's review, or when the pictures and the clinic's files that its page and
// its approval rest on change. Tells; reading them again is the session's.
#pragma once

#include "gui/session/DocumentSession.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace articular {

class ReviewFiles : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit ReviewFiles(DocumentSession &session, QObject *parent = nullptr);

signals:
    /// Events were added or removed, or the article's pictures are others now.
    void reviewChanged();
    /// The clinic's files are others now: its texts, its people, who may approve.
    void clinicChanged();

private:
    void watch();
    void look();

    DocumentSession &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QString m_root;
    QStringList m_events;                 ///< names, as last seen
    QByteArray m_clinic, m_pictures;      ///< what those files were when last seen
};

} // namespace articular
