// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/OutsideChanges.h"

#include "core/base/FileStore.h"

#include <QFileInfo>

namespace articular {

namespace {

/// Programs write in several steps, and some replace the file: one look after the last of them, in milliseconds.
constexpr int pauseAfterChange = 250;

} // namespace

OutsideChanges::OutsideChanges(DocumentSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    const auto wait = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, &OutsideChanges::look);
    connect(&session, &DocumentSession::pathChanged, this, &OutsideChanges::watch);
    connect(&session, &DocumentSession::saved, this, &OutsideChanges::watch);
    watch();
}

/// A file that was replaced is another one to the system: its path is added anew each time, and its folder stays watched.
void OutsideChanges::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_told.clear();
    const QString path = m_session.path();
    m_wasThere = !path.isEmpty() && QFileInfo::exists(path);
    if (m_wasThere)
        m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void OutsideChanges::look()
{
    const QString path = m_session.path();
    if (path.isEmpty())
        return;
    // What it writes itself is known to the session when that is done.
    if (m_session.isSaving()) {
        m_pause.start();
        return;
    }
    if (!QFileInfo::exists(path)) {
        if (std::exchange(m_wasThere, false))
            emit removed();
        return;
    }
    m_wasThere = true;
    if (!m_watcher.files().contains(path))
        m_watcher.addPath(path);
    const Result<QByteArray> bytes = readFile(path, maximumEditorFileSize);
    if (!bytes || bytes.value() == m_session.savedBytes() || bytes.value() == m_told)
        return;
    m_told = bytes.value();
    emit changed();
}

} // namespace articular
