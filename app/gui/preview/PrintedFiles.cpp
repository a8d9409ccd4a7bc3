// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PrintedFiles.h"

#include "gui/preview/PageFiles.h"
#include "gui/preview/PageReply.h"
#include "gui/preview/PageScheme.h"

#include <QBuffer>
#include <QUrl>
#include <QWebEngineUrlRequestJob>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QByteArray typeOf(const QString &name, const QByteArray &content)
{
    if (name.endsWith(".html"_L1))
        return "text/html; charset=utf-8";
    if (name.endsWith(".css"_L1))
        return "text/css; charset=utf-8";
    const QByteArray picture = pictureType(content);
    return picture.isEmpty() ? fontType(content) : picture;
}

} // namespace

void PrintedFiles::setPage(int generation, const QMap<QString, QByteArray> &files)
{
    m_generation = generation;
    m_files = files;
}

void PrintedFiles::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    const PageAddress address = pageScheme::parse(url);
    const bool isOwnPage = job->initiator().isEmpty() || pageScheme::isOurs(job->initiator());
    if (job->requestMethod() != "GET" || !isOwnPage || address.generation != m_generation) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QString name = address.kind == PageAddress::Kind::Shell ? u"index.html"_s
        : QUrl::fromPercentEncoding(pageScheme::asWritten(url.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery)).toUtf8());
    const auto file = m_files.constFind(name);
    const QByteArray type = file == m_files.cend() ? QByteArray() : typeOf(name, *file);
    if (type.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto content = std::make_unique<QBuffer>();
    content->setData(*file);
    content->open(QIODevice::ReadOnly);
    // Without a parent: it lives as long as Chromium reads.
    job->reply(type, new PageReply(std::move(content)));
}

} // namespace articular
