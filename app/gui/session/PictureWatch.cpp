// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/PictureWatch.h"

#include <QFileInfo>

namespace articular {

namespace {

/// Programs write pictures in several steps: one look after the last of them, in milliseconds.
constexpr int pauseAfterChange = 250;

} // namespace

PictureWatch::PictureWatch(DocumentSession &session, QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    const auto wait = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, [this, &session] {
        watch();
        session.lookAtPictures();
    });
    connect(&session, &DocumentSession::previewUpdated, this, [this](const PreviewUpdate &update) {
        // The list is shared between updates and nearly always the same one.
        if (m_pictures == update.pictures)
            return;
        m_pictures = update.pictures;
        watch();
    });
}

/// A file that was replaced is another one to the system, so paths are added anew; folders tell of those that come back.
void PictureWatch::watch()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    QStringList places;
    for (const QString &picture : std::as_const(m_pictures)) {
        const QFileInfo file(picture);
        if (file.exists())
            places.append(picture);
        if (const QString folder = file.absolutePath(); !places.contains(folder) && QFileInfo::exists(folder))
            places.append(folder);
    }
    if (!places.isEmpty())
        m_watcher.addPaths(places);
}

} // namespace articular
