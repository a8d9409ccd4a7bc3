// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ReviewFiles.h"

#include "core/review/Events.h"
#include "core/review/ReviewFolder.h"
#include "gui/session/FolderStamp.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Synchronising programs write many files in a row: one look after the last of them, in milliseconds.
constexpr int pauseAfterChange = 400;

QStringList eventsOf(const QString &articlePath)
{
    const QString folder = eventsFolder(articlePath);
    return folder.isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Files, QDir::Name);
}

QStringList clinicFiles(const QString &root)
{
    return root.isEmpty() ? QStringList() : allBelow(QDir(root).filePath(u"clinic"_s));
}

/// The pictures beside an article that has a folder of its own.
QStringList pictureFiles(const QString &articlePath)
{
    const QString review = reviewFolder(articlePath);
    if (review.isEmpty())
        return {};
    QStringList files = allBelow(QFileInfo(articlePath).absolutePath(), review);
    files.removeAll(QFileInfo(articlePath).absoluteFilePath());
    return files;
}

} // namespace

ReviewFiles::ReviewFiles(DocumentSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    const auto wait = [this] { m_pause.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_pause, &QTimer::timeout, this, &ReviewFiles::look);
    connect(&session, &DocumentSession::pathChanged, this, &ReviewFiles::watch);
    connect(&session, &DocumentSession::workspaceChanged, this, &ReviewFiles::watch);
    watch();
}

void ReviewFiles::watch()
{
    if (const QStringList watched = m_watcher.directories() + m_watcher.files(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    const QString path = m_session.path();
    m_root = path.isEmpty() ? QString() : m_session.workspace().root();
    m_events = eventsOf(path);
    m_clinic = stampOf(clinicFiles(m_root));
    m_pictures = stampOf(pictureFiles(path));
    if (path.isEmpty())
        return;
    // The folder of the article too: the first event makes the others.
    QStringList places = QStringList{QFileInfo(path).absolutePath()} + pictureFiles(path);
    if (const QString review = reviewFolder(path); QFileInfo(review).isDir())
        places += QStringList{review, eventsFolder(path)};
    if (!m_root.isEmpty())
        places += QStringList{QDir(m_root).filePath(u"clinic"_s)} + clinicFiles(m_root);
    places.removeIf([](const QString &place) { return !QFileInfo::exists(place); });
    if (!places.isEmpty())
        m_watcher.addPaths(places);
}

void ReviewFiles::look()
{
    const QStringList events = m_events;
    const QByteArray clinic = m_clinic, pictures = m_pictures;
    watch();
    if (m_clinic != clinic)
        emit clinicChanged();
    else if (m_events != events || m_pictures != pictures)
        emit reviewChanged();
}

} // namespace articular
