// SPDX-License-Identifier: GPL-3.0-or-later
// Sees when another program changes, replaces or removes the open article's file. Compares contents, never times, so that
// the session's own saving is not taken for a change. Tells; what is to be done is the window's.
#pragma once

#include "gui/session/DocumentSession.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <optional>

namespace articular {

class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit OutsideChanges(DocumentSession &session, QObject *parent = nullptr);

    /// Looks now instead of after the pause that follows a notification.
    void look();

signals:
    /// The file holds another text than was read or written last. Told once for each such text.
    void changed();
    /// Nothing but blanks is left in it.
    void emptied();
    void removed();
    /// After one of those: the file holds again what was read or written last.
    void restored();

private:
    void watch();
    void observe();
    void compare();

    DocumentSession &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    std::optional<QByteArray> m_told;     ///< the bytes that were looked at last
    bool m_isOther = false;               ///< something was told, and not that it is restored
    bool m_wasThere = false;
};

} // namespace articular
