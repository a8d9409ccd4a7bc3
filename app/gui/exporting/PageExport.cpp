// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/PageExport.h"

#include "core/checks/CheckRunner.h"
#include "core/checks/CheckSubject.h"
#include "core/export/ApprovedExport.h"
#include "core/export/ExportChecks.h"
#include "core/review/Decisions.h"
#include "core/review/KnownSigners.h"
#include "core/review/ReviewHistory.h"
#include "core/review/Waivers.h"
#include "core/workspace/ArticleIndex.h"

#include <QThread>

namespace articular {

namespace {

Result<PageExport::Outcome> exported(const QString &path, const QByteArray &text, ExportOptions options, const QString &by, const Clock &clock)
{
    const Workspace workspace = Workspace::forArticle(path);
    const ArticleIndex articles = ArticleIndex::of(workspace.root());
    const KnownSigners signers = knownSigners(workspace.root());
    const Article article(path, text);
    auto history = std::make_shared<const ReviewHistory>(readHistory(path, article.metadata().id, signers));
    ReviewRecord review = reviewRecordOf(history->log);
    const CheckSubject subject(article, workspace, options.today,
        Surroundings{.decisions = std::move(review.decisions), .pathsBySlug = &articles.pathsBySlug, .pathsById = &articles.pathsById,
                     .reviewProblems = std::move(review.problems), .review = std::move(history)});
    QList<Finding> findings = CheckRunner(programChecks()).run(subject.context());
    takeWaived(subject.context(), findings);
    PageExport::Outcome outcome;
    for (const Finding &obstacle : exportObstacles(subject.context(), findings))
        outcome.reasons.append(obstacle.message);
    options.draft = !outcome.reasons.isEmpty();
    auto package = options.draft ? exportDraft(subject.context(), options) : exportApproved(subject.context(), findings, options, by, clock);
    if (!package)
        return package.error();
    outcome.package = std::move(package).value();
    return outcome;
}

} // namespace

PageExport::PageExport(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

PageExport::~PageExport()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

bool PageExport::start(const QString &path, const QByteArray &text, const QString &folder, const QString &by)
{
    if (isRunning())
        return false;
    ExportOptions options;
    options.outputFolder = folder;
    options.replace = true;
    options.today = m_clock.now().toLocalTime().date();
    m_thread.reset(QThread::create([this, path, text, options, by] {
        QMetaObject::invokeMethod(this, [this, result = exported(path, text, options, by, m_clock)] { finish(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

void PageExport::finish(const Result<Outcome> &result)
{
    m_thread->wait();
    m_thread.reset();
    if (result)
        emit succeeded(result.value());
    else
        emit failed(result.error());
}

} // namespace articular
