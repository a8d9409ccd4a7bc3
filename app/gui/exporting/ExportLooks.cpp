// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ExportLooks.h"

#include "core/document/ArticlePlace.h"
#include "core/review/Snapshots.h"

#include <QThread>

#include <utility>

namespace articular {

namespace {

ExportLook lookAt(const ExportSource &source, const ExportClinic &clinic, const Clock &clock)
{
    ExportLook look;
    look.path = source.path;
    look.title = articleBaseName(source.path);
    const auto checked = CheckedExport::of(source, clinic, clock);
    if (!checked) {
        look.problem = checked.error().message;
        return look;
    }
    const CheckedExport &article = *checked.value();
    look.title = article.title();
    look.reasons = article.obstacles();
    look.phase = article.state().phase;
    look.version = article.state().newest() ? article.state().newest()->number : 0;
    look.isApprovalSetUp = article.isApprovalSetUp();
    look.onSite = article.state().onSite;
    look.hasPicturesOfSite = look.onSite && look.version > 0 && haveSamePictures(source.path, look.onSite->contentDigest, article.state().newest()->contentDigest);
    if (const auto &problem = article.context().article.frontMatter().problem())
        look.problem = ExportLooks::tr("The article details cannot be read: %1").arg(problem->message);
    return look;
}

} // namespace

ExportLooks::ExportLooks(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

ExportLooks::~ExportLooks()
{
    m_isStopped = true;
    if (m_thread)
        m_thread->wait();
}

void ExportLooks::look(const QList<ExportSource> &articles)
{
    if (!m_thread) {
        start(articles);
        return;
    }
    m_isStopped = true;
    m_waiting = articles;
}

void ExportLooks::start(const QList<ExportSource> &articles)
{
    if (articles.isEmpty())
        return;
    m_isStopped = false;
    m_thread.reset(QThread::create([this, articles] {
        const auto clinic = ExportClinic::ofArticle(articles.first().path);
        for (const ExportSource &source : articles) {
            if (m_isStopped)
                break;
            const ExportLook look = lookAt(source, *clinic, m_clock);
            QMetaObject::invokeMethod(this, [this, look] { emit looked(look); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(this, [this] { finish(); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ExportLooks::finish()
{
    m_thread->wait();
    m_thread.reset();
    if (m_waiting)
        start(*std::exchange(m_waiting, std::nullopt));
}

} // namespace articular
