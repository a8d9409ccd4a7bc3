// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/checks/CheckRunner.h"
#include "core/checks/FindingReport.h"
#include "core/export/ExportChecks.h"
#include "core/review/Waivers.h"

#include <QSet>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// One article's part of the report. `failure` is set when it could not be read at all.
struct Outcome
{
    CheckedArticle article;
    std::optional<Error> failure;
};

bool isProblemOfContent(const Error &error)
{
    return error.code == ErrorCode::NotUtf8 || error.code == ErrorCode::BinaryContent;
}

Outcome checkFile(const QString &path, const Workspaces::Entry &workspace, const CheckRunner &runner, Stage stage)
{
    Outcome outcome;
    outcome.article.path = path;
    auto text = readTextFile(path);
    if (text) {
        const auto article = loadedArticle(path, std::move(text).value(), workspace);
        outcome.article.text = article->context().article.text();
        CheckResult checked = runner.check(article->context(), stage);
        outcome.article.waived = takeWaived(article->context(), checked.findings);
        outcome.article.findings = std::move(checked.findings);
        outcome.article.switchedOff = std::move(checked.switchedOff);
        return outcome;
    }
    if (!isProblemOfContent(text.error())) {
        outcome.failure = text.error();
        return outcome;
    }
    if (auto bytes = readFile(path))
        outcome.article.text = std::move(bytes).value();
    outcome.article.findings = {unreadableFileFinding(path, text.error(), outcome.article.text)};
    return outcome;
}

/// What the run gave, in the order of the files, and the rules that it ran.
struct Checked
{
    std::vector<Outcome> outcomes;
    std::vector<RuleInfo> rules;
};

/// Reading the rules, the workspace's articles and the dictionaries takes as long as checking hundreds of articles. With two
/// jobs the first two are done side by side, and the first job checks while the second reads a dictionary.
Checked checkAll(const QStringList &files, int jobs, Stage stage)
{
    jobs = std::min(jobs, int(files.size()));
    std::optional<CheckRunner> runner;
    Workspaces workspaces;
    std::vector<const Workspaces::Entry *> entries;
    {
        const auto readRules = [&runner] { runner.emplace(programChecks()); };
        std::jthread second;
        if (jobs > 1)
            second = std::jthread(readRules);
        else
            readRules();
        for (const QString &file : files)
            entries.push_back(&workspaces.of(file));
    }
    std::vector<Outcome> outcomes(size_t(files.size()));
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < outcomes.size(); i = next++)
            outcomes[i] = checkFile(files.at(qsizetype(i)), *entries[i], *runner, stage);
    };
    std::vector<std::jthread> threads;
    for (int i = 1; i < jobs; ++i) {
        threads.emplace_back([&, isSecond = i == 1] {
            if (isSecond)
                readDictionary(*entries.front());
            work();
        });
    }
    work();
    threads.clear();
    return {std::move(outcomes), runner->rules()};
}

/// A problem in a clinic text is one problem, however many articles use the text.
void dropRepeated(std::vector<CheckedArticle> &articles)
{
    QSet<QString> seen;
    for (CheckedArticle &article : articles) {
        for (qsizetype i = article.findings.size() - 1; i >= 0; --i) {
            const Finding &finding = article.findings.at(i);
            if (finding.file == article.path)
                continue;
            const QString identity = u"%1 %2 %3 %4"_s.arg(finding.file, finding.ruleId,
                QString::number(finding.range.start), finding.message);
            if (seen.contains(identity))
                article.findings.removeAt(i);
            seen.insert(identity);
        }
    }
}

Stage stageNamed(const QString &name)
{
    return name == u"approve" ? Stage::Approve : name == u"export" ? Stage::Export : Stage::Submit;
}

Level levelNamed(const QString &name)
{
    return name == u"error" ? Level::Error : name == u"warning" ? Level::Warning : Level::Info;
}

void keepLevel(std::vector<CheckedArticle> &articles, Level minimum)
{
    for (CheckedArticle &article : articles) {
        article.findings.removeIf([minimum](const Finding &finding) { return finding.level < minimum; });
        article.switchedOff.removeIf([minimum](const SwitchedOffFinding &one) { return one.finding.level < minimum; });
    }
}

/// Each job writes a part of it: the places of all findings take as long to work out as checking thirty articles does.
QByteArray textReportBy(int jobs, std::span<const CheckedArticle> articles)
{
    const size_t share = articles.size() / size_t(jobs) + 1;
    std::vector<QByteArray> parts(articles.size() / share + 1);
    std::vector<std::jthread> threads;
    for (size_t i = 0; i < parts.size(); ++i) {
        const size_t first = i * share;
        threads.emplace_back([&part = parts[i], these = articles.subspan(first, std::min(share, articles.size() - first))] {
            part = textReport(these);
        });
    }
    threads.clear();
    return parts.front().append(QByteArrayList(parts.cbegin() + 1, parts.cend()).join());
}

QByteArray report(const QString &format, const std::vector<CheckedArticle> &articles, const std::vector<RuleInfo> &rules, int jobs)
{
    if (format == u"json")
        return jsonReport(articles);
    if (format == u"sarif")
        return sarifReport(articles, rules);
    return textReportBy(jobs, articles);
}

} // namespace

int runCheck(const QStringList &list)
{
    Arguments arguments(u"check"_s, u"PATH…"_s, u"Says what is missing or wrong in articles."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s, u"sarif"_s});
    arguments.addOption(u"stage"_s, u"The step that decides the exit status. Whether the page works is tried at export."_s, u"submit"_s,
                        {u"submit"_s, u"approve"_s, u"export"_s});
    arguments.addOption(u"min-level"_s, u"Leaves out what is below."_s, u"info"_s, {u"error"_s, u"warning"_s, u"info"_s});
    arguments.addJobs();
    if (const auto status = arguments.parse(list, 1))
        return *status;
    const auto jobs = arguments.jobs();
    if (!jobs)
        return WrongUse;
    const auto files = articleFiles(arguments.paths());
    if (!files)
        return printError(files.error());

    std::vector<CheckedArticle> articles;
    int status = AllGood;
    const Stage stage = stageNamed(arguments.value(u"stage"_s));
    Checked checked = checkAll(files.value(), *jobs, stage);
    for (Outcome &outcome : checked.outcomes) {
        if (outcome.failure)
            status = std::max(status, printError(*outcome.failure));
        else
            articles.push_back(std::move(outcome.article));
    }
    dropRepeated(articles);
    for (CheckedArticle &article : articles) {
        article.findings = asSeenAt(stage, article.findings);
        const bool hasError = std::ranges::any_of(article.findings, [](const Finding &f) { return f.level == Level::Error; });
        status = std::max<int>(status, hasError ? SomethingFailed : AllGood);
    }
    keepLevel(articles, levelNamed(arguments.value(u"min-level"_s)));
    return finish(report(arguments.value(u"format"_s), articles, checked.rules, *jobs), status);
}

} // namespace articular::cli
