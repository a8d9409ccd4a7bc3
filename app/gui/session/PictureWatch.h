// SPDX-License-Identifier: GPL-3.0-or-later
// Sees when the files of pictures that the page shows are replaced, removed or come back, and has the session look at them
// again. Each picture that is another one then is shown anew, and no other.
#pragma once

#include "gui/session/DocumentSession.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace articular {

class PictureWatch : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit PictureWatch(DocumentSession &session, QObject *parent = nullptr);

private:
    void watch();

    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    QStringList m_pictures;
};

} // namespace articular
