// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"
#include "cli/PdfPrinting.h"
#include "cli/ReviewCase.h"

#include "core/base/FileBatch.h"
#include "core/checks/CheckRunner.h"
#include "core/checks/FindingReport.h"
#include "core/export/ApprovedExport.h"
#include "core/export/ExportChecks.h"
#include "core/review/Waivers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// What became of one article, for the report.
struct Exported
{
    QString path;
    ExportOutcome outcome;
    QList<Finding> obstacles;
    QStringList messages;                 ///< for people, in their order
    std::optional<Error> failure;

    void take(Result<ExportOutcome> result)
    {
        if (!result) {
            failure = result.error();
            return;
        }
        outcome = std::move(result).value();
        for (const QString &note : outcome.notes)
            messages.append(u"%1: %2"_s.arg(path, note));
    }
};

/// Who is named in the record of an export that nobody signed for.
QString userOfComputer()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return user.isEmpty() ? u"unknown"_s : user;
}

/// The drafts that one thread makes. Their packages get their names a number at a time: a disk needs as long to make one of
/// them last as a hundred.
class DraftJob
{
public:
    DraftJob(const std::vector<const Workspace *> &workspaces, const ExportOptions &options)
        : m_workspaces(workspaces), m_options(options), m_batch(options.outputFolder)
    {
    }

    void add(Exported &exported, qsizetype number, QByteArray text)
    {
        const Article article(exported.path, std::move(text));
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        exported.take(exportDraft({article, body, *m_workspaces[size_t(number)]}, m_options, &m_batch));
        m_owners.resize(size_t(m_batch.entries().size()), &exported);
        if (m_owners.size() >= mostFiles || m_batch.size() >= mostBytes)
            finish();
    }

    void finish()
    {
        const QList<Status> results = m_batch.finish();
        for (qsizetype i = 0; i < results.size(); ++i) {
            if (!results.at(i))
                m_owners[size_t(i)]->take(results.at(i).error());
        }
        m_owners.clear();
    }

private:
    static constexpr size_t mostFiles = 64;
    static constexpr qint64 mostBytes = 8 * 1024 * 1024;

    const std::vector<const Workspace *> &m_workspaces;
    const ExportOptions &m_options;
    FileBatch m_batch;
    std::vector<Exported *> m_owners;     ///< of what waits in the batch, in its order
};

void exportForReal(Exported &exported, QByteArray text, const Workspaces::Entry &workspace, const CheckRunner &runner,
                   const ExportOptions &options, const QString &by)
{
    const auto article = loadedArticle(exported.path, std::move(text), workspace);
    const CheckContext &context = article->context();
    QList<Finding> findings = runner.run(context);
    takeWaived(context, findings);
    exported.obstacles = exportObstacles(context, findings);
    if (exported.obstacles.isEmpty()) {
        exported.take(exportApproved(context, findings, options, by, SystemClock()));
        return;
    }
    const CheckedArticle reasons{exported.path, context.article.text(), exported.obstacles, {}};
    exported.messages = {u"%1 may not be published yet; nothing was written. The reasons (--draft exports a marked draft):"_s.arg(exported.path),
                         QString::fromUtf8(textReport(std::span(&reasons, 1))).trimmed()};
}

/// The articles that one thread exports for real: each with its record, lasting at once.
class ApprovedJob
{
public:
    ApprovedJob(const std::vector<const Workspaces::Entry *> &entries, const CheckRunner &runner, const ExportOptions &options, const QString &by)
        : m_entries(entries), m_runner(runner), m_options(options), m_by(by)
    {
    }

    void add(Exported &exported, qsizetype number, QByteArray text)
    {
        exportForReal(exported, std::move(text), *m_entries[size_t(number)], m_runner, m_options, m_by);
    }
    void finish() {}

private:
    const std::vector<const Workspaces::Entry *> &m_entries;
    const CheckRunner &m_runner;
    const ExportOptions &m_options;
    const QString &m_by;
};

/// In the order of the files, however many are made at once. Each job holds the pictures of one article only; `newJob` makes
/// one for each thread.
template <typename NewJob>
std::vector<Exported> exportAll(const QStringList &files, int jobs, const NewJob &newJob)
{
    std::vector<Exported> all(size_t(files.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        auto job = newJob();
        for (qsizetype i = next++; i < files.size(); i = next++) {
            Exported &exported = all[size_t(i)];
            exported.path = files.at(i);
            if (auto text = readTextFile(exported.path))
                job.add(exported, i, std::move(text).value());
            else
                exported.failure = text.error();
        }
        job.finish();
    };
    std::vector<std::jthread> threads;
    for (int i = 1; i < std::min(jobs, int(files.size())); ++i)
        threads.emplace_back(work);
    work();
    threads.clear();
    return all;
}

std::vector<Exported> exportDrafts(const QStringList &files, int jobs, const ExportOptions &options)
{
    Workspaces workspaces;
    std::vector<const Workspace *> workspaceOf;
    for (const QString &file : files)
        workspaceOf.push_back(&workspaces.forPages(file));
    return exportAll(files, jobs, [&] { return DraftJob(workspaceOf, options); });
}

std::vector<Exported> exportArticles(const QStringList &files, int jobs, const ExportOptions &options, const QString &by)
{
    Workspaces workspaces;
    std::vector<const Workspaces::Entry *> entries;
    for (const QString &file : files)
        entries.push_back(&workspaces.of(file));
    const CheckRunner runner(programChecks());
    return exportAll(files, jobs, [&] { return ApprovedJob(entries, runner, options, by); });
}

/// Says what people should know; the exit status.
int say(const Exported &exported)
{
    for (const QString &message : exported.messages)
        printMessage(message);
    if (exported.failure)
        return printError(*exported.failure);
    return exported.obstacles.isEmpty() ? AllGood : SomethingFailed;
}

QJsonObject jsonOf(const Exported &exported)
{
    QJsonArray obstacles;
    for (const Finding &finding : exported.obstacles)
        obstacles.append(QJsonObject{{u"rule"_s, finding.ruleId}, {u"message"_s, finding.message}});
    QJsonObject object{{u"article"_s, exported.path}, {u"obstacles"_s, obstacles}};
    if (exported.failure)
        object.insert(u"error"_s, exported.failure->message);
    if (!exported.outcome.packages.isEmpty()) {
        QJsonArray packages;
        for (const ExportedPackage &package : exported.outcome.packages)
            packages.append(QJsonObject{{u"target"_s, targetName(package.target)}, {u"path"_s, package.path},
                                        {u"unchanged"_s, package.unchanged}, {u"files"_s, QJsonArray::fromStringList(package.files)}});
        object.insert(u"packages"_s, packages);
        object.insert(u"notes"_s, QJsonArray::fromStringList(exported.outcome.notes));
    }
    if (const QString &record = exported.outcome.recordPath; !record.isEmpty())
        object.insert(u"record"_s, QJsonObject{{u"path"_s, record}, {u"unchanged"_s, exported.outcome.isRecordUnchanged}});
    return object;
}

QByteArray report(const QString &format, const std::vector<Exported> &all)
{
    if (format == u"json") {
        QJsonArray array;
        for (const Exported &exported : all)
            array.append(jsonOf(exported));
        return QJsonDocument(array).toJson();
    }
    QByteArray text;
    const auto add = [&text](const QString &path, bool unchanged) {
        if (!path.isEmpty())
            text += (path + (unchanged ? u" (unchanged)"_s : QString()) + u'\n').toUtf8();
    };
    for (const Exported &exported : all) {
        for (const ExportedPackage &package : exported.outcome.packages)
            add(package.path, package.unchanged);
        add(exported.outcome.recordPath, exported.outcome.isRecordUnchanged);
    }
    return text;
}

/// The targets of `--target`, which may be given several times and as a list; nothing when one of them is none.
std::optional<QList<ExportTarget>> targetsOf(const Arguments &arguments)
{
    QList<ExportTarget> targets;
    for (const QString &name : arguments.values(u"target"_s).join(u',').split(u',')) {
        const auto target = targetNamed(name);
        if (!target && name != u"all")
            return std::nullopt;
        for (const ExportTarget one : target ? QList{*target} : exportTargets()) {
            if (!targets.contains(one))
                targets.append(one);
        }
    }
    return targets;
}

int wrongTarget(const QString &given)
{
    QStringList names;
    for (const ExportTarget target : allExportTargets())
        names.append(targetName(target));
    printMessage(u"--target takes %1 and all, or several of them separated by commas, not “%2”."_s.arg(names.join(u", "), given));
    return WrongUse;
}

} // namespace

int runExport(const QStringList &list)
{
    Arguments arguments(u"export"_s, u"PATH… --out DIR"_s,
                        u"Makes website packages. Without --draft only of articles that may be published."_s);
    arguments.addOption(u"target"_s, u"What the packages are for: html, wordpress, hugo, pdf (printed by Articular, which must be installed), several of them, or all (without pdf)."_s, u"html"_s);
    arguments.addOption(u"out"_s, u"The folder to write into; it is made when it is not there."_s);
    arguments.addFlag(u"draft"_s, u"A draft, marked as one on the page."_s);
    arguments.addOption(u"as"_s, u"Who exports, for the record of an approved article; else the computer's user."_s);
    arguments.addFlag(u"folder"_s, u"A folder instead of a zip file."_s);
    arguments.addFlag(u"replace"_s, u"Replaces a package of the same name."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    arguments.addJobs();
    if (const auto status = arguments.parse(list, 1))
        return *status;
    if (arguments.value(u"out"_s).isEmpty()) {
        printMessage(u"export needs --out DIR, the folder to write the package into."_s);
        return WrongUse;
    }
    const auto jobs = arguments.jobs();
    if (!jobs)
        return WrongUse;
    const auto targets = targetsOf(arguments);
    if (!targets)
        return wrongTarget(arguments.values(u"target"_s).join(u','));
    const auto files = articleFiles(arguments.paths());
    if (!files)
        return printError(files.error());

    const ExportOptions options{arguments.value(u"out"_s), arguments.isSet(u"draft"_s), arguments.isSet(u"folder"_s),
                                arguments.isSet(u"replace"_s), QDate::currentDate(), {}, *targets, printPdf};
    const QString by = arguments.value(u"as"_s).isEmpty() ? userOfComputer() : arguments.value(u"as"_s);
    const std::vector<Exported> all = options.draft ? exportDrafts(files.value(), *jobs, options) : exportArticles(files.value(), *jobs, options, by);
    int status = AllGood;
    for (const Exported &exported : all)
        status = std::max(status, say(exported));
    return finish(report(arguments.value(u"format"_s), all), status);
}

} // namespace articular::cli
