// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"
#include "cli/ReviewCase.h"

#include "core/base/FileStore.h"
#include "core/checks/CheckRunner.h"
#include "core/checks/FindingReport.h"
#include "core/export/ApprovedExport.h"
#include "core/export/ExportChecks.h"
#include "core/review/Waivers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// What became of one article, for the report.
struct Exported
{
    QString path;
    ExportOutcome outcome;
    QList<Finding> obstacles;
    std::optional<Error> failure;
    int status = AllGood;
};

/// Who is named in the record of an export that nobody signed for.
QString userOfComputer()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return user.isEmpty() ? u"unknown"_s : user;
}

Exported exportOne(const QString &path, Workspaces &workspaces, const CheckRunner &runner, const ExportOptions &options, const QString &by)
{
    Exported exported{path, {}, {}, {}, AllGood};
    auto text = readTextFile(path);
    if (!text) {
        exported.failure = text.error();
        exported.status = printError(text.error());
        return exported;
    }
    const auto article = loadedArticle(path, std::move(text).value(), workspaces.of(path));
    const CheckContext &context = article->context();
    QList<Finding> findings;
    if (!options.draft) {
        findings = runner.run(context);
        takeWaived(context, findings);
        exported.obstacles = exportObstacles(context, findings);
        if (!exported.obstacles.isEmpty()) {
            exported.status = SomethingFailed;
            printMessage(u"%1 may not be published yet; nothing was written. The reasons (--draft exports a marked draft):"_s.arg(path));
            const CheckedArticle reasons{path, context.article.text(), exported.obstacles, {}};
            printMessage(QString::fromUtf8(textReport(std::span(&reasons, 1))).trimmed());
            return exported;
        }
    }
    auto outcome = options.draft ? exportDraft(context, options) : exportApproved(context, findings, options, by, SystemClock());
    if (outcome) {
        exported.outcome = std::move(outcome).value();
        for (const QString &note : exported.outcome.notes)
            printMessage(u"%1: %2"_s.arg(path, note));
    } else {
        exported.failure = outcome.error();
        exported.status = printError(outcome.error());
    }
    return exported;
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

QByteArray report(const QString &format, const QList<Exported> &all)
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
    if (given.split(u',').contains(targetName(ExportTarget::Pdf))) {
        printMessage(u"PDF files are printed by the window: open the article in Articular and choose Export there. Nothing was written."_s);
        return WrongUse;
    }
    QStringList names;
    for (const ExportTarget target : exportTargets())
        names.append(targetName(target));
    printMessage(u"--target takes %1 and all, or several of them separated by commas, not “%2”."_s.arg(names.join(u", "), given));
    return WrongUse;
}

} // namespace

int runExport(const QStringList &list)
{
    Arguments arguments(u"export"_s, u"PATH… --out DIR"_s,
                        u"Makes website packages. Without --draft only of articles that may be published."_s);
    arguments.addOption(u"target"_s, u"What the packages are for: html, wordpress, hugo, several of them, or all."_s, u"html"_s);
    arguments.addOption(u"out"_s, u"The folder to write into; it is made when it is not there."_s);
    arguments.addFlag(u"draft"_s, u"A draft, marked as one on the page."_s);
    arguments.addOption(u"as"_s, u"Who exports, for the record of an approved article; else the computer's user."_s);
    arguments.addFlag(u"folder"_s, u"A folder instead of a zip file."_s);
    arguments.addFlag(u"replace"_s, u"Replaces a package of the same name."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 1))
        return *status;
    if (arguments.value(u"out"_s).isEmpty()) {
        printMessage(u"export needs --out DIR, the folder to write the package into."_s);
        return WrongUse;
    }
    const auto targets = targetsOf(arguments);
    if (!targets)
        return wrongTarget(arguments.values(u"target"_s).join(u','));
    const auto files = articleFiles(arguments.paths());
    if (!files)
        return printError(files.error());

    const ExportOptions options{arguments.value(u"out"_s), arguments.isSet(u"draft"_s), arguments.isSet(u"folder"_s),
                                arguments.isSet(u"replace"_s), QDate::currentDate(), {}, *targets};
    const QString by = arguments.value(u"as"_s).isEmpty() ? userOfComputer() : arguments.value(u"as"_s);
    Workspaces workspaces;
    const CheckRunner runner(programChecks());
    QList<Exported> all;
    int status = AllGood;
    for (const QString &path : files.value()) {
        all.append(exportOne(path, workspaces, runner, options, by));
        status = std::max(status, all.constLast().status);
    }
    return finish(report(arguments.value(u"format"_s), all), status);
}

} // namespace articular::cli
