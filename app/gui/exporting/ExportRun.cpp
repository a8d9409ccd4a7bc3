// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ExportRun.h"

#include "core/document/ArticlePlace.h"
#include "core/export/ApprovedExport.h"

#include <QThread>

namespace articular {

namespace {

using Kind = ExportedFile::Kind;

Kind kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AlreadyExists: return Kind::AlreadyThere;
    case ErrorCode::Refused: return Kind::Refused;
    case ErrorCode::Cancelled: return Kind::Cancelled;
    default: return Kind::Failed;
    }
}

void addOutcome(const ExportedFile &about, const ExportOutcome &outcome, ExportReport &report)
{
    const auto add = [&](const QString &path, bool isUnchanged, std::optional<ExportTarget> target) {
        ExportedFile file = about;
        file.kind = isUnchanged ? Kind::Unchanged : Kind::Made;
        file.path = path;
        file.target = target;
        report.files.append(file);
    };
    for (const ExportedPackage &package : outcome.packages)
        add(package.path, package.unchanged, package.target);
    if (!outcome.recordPath.isEmpty())
        add(outcome.recordPath, outcome.isRecordUnchanged, std::nullopt);
    for (const QString &note : outcome.notes)
        report.notes.append(ExportRun::tr("%1: %2", "an article and a note about it").arg(about.title, note));
}

} // namespace

ExportRun::ExportRun(const Clock &clock, MakePdfPrinter makePrinter, QObject *parent)
    : QObject(parent), m_clock(clock), m_prints(std::move(makePrinter)) {}

ExportRun::~ExportRun()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

bool ExportRun::start(const ExportTask &task)
{
    if (isRunning() || task.articles.isEmpty())
        return false;
    m_isCancelled = false;
    m_prints.restart();
    m_thread.reset(QThread::create([this, task] {
        const ExportReport report = run(task);
        QMetaObject::invokeMethod(this, [this, report] { finish(report); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    return true;
}

void ExportRun::cancel()
{
    m_isCancelled = true;
    m_prints.cancel();
}

ExportReport ExportRun::run(const ExportTask &task)
{
    ExportReport report;
    const auto clinic = ExportClinic::ofArticle(task.articles.first().path);
    const int total = int(task.articles.size());
    for (int i = 0; i < total; ++i) {
        const ExportSource &source = task.articles[i];
        if (m_isCancelled) {
            report.files.append({Kind::Cancelled, source.path, articleBaseName(source.path), {}, {}, {}});
            continue;
        }
        QMetaObject::invokeMethod(this, [this, i, total, title = articleBaseName(source.path)] { emit progressed(i, total, title); }, Qt::QueuedConnection);
        runArticle(source, *clinic, task, report);
    }
    return report;
}

void ExportRun::runArticle(const ExportSource &source, const ExportClinic &clinic, const ExportTask &task, ExportReport &report)
{
    ExportedFile about{Kind::Made, source.path, articleBaseName(source.path), {}, {}, {}};
    const auto refuse = [&](Kind kind, const QStringList &words, const QString &path = {}) {
        about.kind = kind;
        about.words = words;
        about.path = path;
        report.files.append(about);
    };
    const auto checked = CheckedExport::of(source, clinic, m_clock);
    if (!checked)
        return refuse(Kind::Failed, {checked.error().message});
    const CheckedExport &article = *checked.value();
    about.title = article.title();
    if (!task.isDraft && !article.obstacles().isEmpty()) {
        QStringList reasons;
        for (const Finding &obstacle : article.obstacles())
            reasons.append(obstacle.message);
        return refuse(Kind::Refused, reasons);
    }
    ExportOptions options{task.folder, task.isDraft, task.asFolder, task.replace, article.context().today};
    options.targets = task.targets;
    options.print = [this](const PrintablePage &page) { return m_prints.print(page); };
    const auto outcome = task.isDraft ? exportDraft(article.context(), options)
                                      : exportApproved(article.context(), article.findings(), options, task.by, m_clock);
    if (outcome)
        addOutcome(about, outcome.value(), report);
    else
        refuse(kindOf(outcome.error().code), {outcome.error().message},
               outcome.error().code == ErrorCode::AlreadyExists ? outcome.error().path : QString());
}

void ExportRun::finish(const ExportReport &report)
{
    m_thread->wait();
    m_thread.reset();
    emit finished(report);
}

} // namespace articular
