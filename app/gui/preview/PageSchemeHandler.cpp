// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PageSchemeHandler.h"

#include "gui/preview/PageFiles.h"
#include "gui/preview/PageReply.h"
#include "gui/preview/PageScheme.h"
#include "gui/session/FolderStamp.h"

#include <QBuffer>
#include <QFile>
#include <QWebEngineUrlRequestJob>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

void replyDevice(QWebEngineUrlRequestJob *job, const QByteArray &type, std::unique_ptr<QIODevice> content)
{
    // Without a parent: it lives as long as Chromium reads, which may be longer than anything of ours.
    job->reply(type, new PageReply(std::move(content)));
}

} // namespace

PageSchemeHandler::PageSchemeHandler(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
{
    QFile file(u":/articular/page/preview.css"_s);
    if (file.open(QIODevice::ReadOnly))
        m_previewStyle = file.readAll();
}

void PageSchemeHandler::setFolders(const QString &articleFolder, const QString &themeFolder)
{
    m_articleFolder = articleFolder;
    m_themeFolder = themeFolder;
}

bool PageSchemeHandler::setStyle(const QByteArray &css)
{
    // A clinic without a theme of its own has no folder for it.
    const QByteArray stamp = m_themeFolder.isEmpty() ? QByteArray() : stampOf(allBelow(m_themeFolder));
    if (css == m_style && stamp == m_themeStamp)
        return false;
    m_style = css;
    m_themeStamp = stamp;
    return true;
}

void PageSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const PageAddress address = pageScheme::parse(job->requestUrl());
    // The initiator is empty for our own load of the shell and the page's origin for all that it asks for.
    const bool isOwnPage = job->initiator().isEmpty() || pageScheme::isOurs(job->initiator());
    if (job->requestMethod() != "GET" || !isOwnPage || address.generation != m_generation) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    switch (address.kind) {
    case PageAddress::Kind::Shell:
        replyBytes(job, "text/html; charset=utf-8", m_shell);
        return;
    case PageAddress::Kind::PreviewStyle:
        replyBytes(job, "text/css; charset=utf-8", m_previewStyle);
        return;
    case PageAddress::Kind::ThemeStyle:
        replyBytes(job, "text/css; charset=utf-8", m_style);
        return;
    case PageAddress::Kind::Picture:
        replyFile(job, m_articleFolder, address.file, false);
        return;
    case PageAddress::Kind::ThemeFile:
        replyFile(job, m_themeFolder, address.file, true);
        return;
    case PageAddress::Kind::Unknown:
        break;
    }
    job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

void PageSchemeHandler::replyBytes(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &content) const
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    replyDevice(job, type, std::move(buffer));
}

void PageSchemeHandler::replyFile(QWebEngineUrlRequestJob *job, const QString &folder, const QString &file, bool fonts) const
{
    std::optional<PageFile> found = openPageFile(folder, file, fonts);
    if (!found) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    replyDevice(job, found->type, std::move(found->content));
}

} // namespace articular
