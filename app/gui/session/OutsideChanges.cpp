// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/OutsideChanges.h"

#include "core/base/FileStore.h"

#include <QFileInfo>
#include <QGuiApplication>

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
    // No network folder tells what another computer writes to it.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_pause.start();
    });
    connect(&session, &DocumentSession::pathChanged, this, &OutsideChanges::watch);
    connect(&session, &DocumentSession::saved, this, &OutsideChanges::watch);
    watch();
}

void OutsideChanges::watch()
{
    m_told.reset();
    m_isOther = false;
    m_wasThere = QFileInfo::exists(m_session.path());
    observe();
}

/// Anew each time: a file or folder that was replaced is another one to the system. A folder does not tell that it is renamed
/// itself, the one above it does; while something is gone, the nearest folder that is there tells that it comes back.
void OutsideChanges::observe()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    const QString path = m_session.path();
    if (path.isEmpty())
        return;
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    QStringList places{folder.filePath(), folder.absolutePath()};
    if (QFileInfo::exists(path))
        places.append(path);
    places.removeDuplicates();
    m_watcher.addPaths(places);
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
    const bool isThere = QFileInfo::exists(path);
    if (std::exchange(m_wasThere, isThere) != isThere || !isThere || !m_watcher.files().contains(path))
        observe();
    if (isThere) {
        compare();
    } else if (!std::exchange(m_isOther, true) || m_told) {
        m_told.reset();
        emit removed();
    }
}

void OutsideChanges::compare()
{
    const Result<QByteArray> bytes = readFile(m_session.path());
    if (!bytes || m_told == bytes.value())
        return;
    m_told = bytes.value();
    if (*m_told == m_session.savedBytes()) {
        if (std::exchange(m_isOther, false))
            emit restored();
        return;
    }
    m_isOther = true;
    if (m_told->trimmed().isEmpty())
        emit emptied();
    else
        emit changed();
}

} // namespace articular
