// SPDX-License-Identifier: GPL-3.0-or-later
// clinic-text rollout: what changed clinic texts ask for, article by article.
#include "cli/ClinicTextRolloutCommand.h"

#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"
#include "cli/TrustInput.h"

#include "core/base/FileStore.h"
#include "core/review/ClinicTextRollout.h"
#include "core/review/ReviewHistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

constexpr std::array allNeeds{RolloutNeed::Republish, RolloutNeed::Review, RolloutNeed::Signature, RolloutNeed::Later};

Result<std::optional<RolloutEntry>> entryOf(const QString &path, const Workspaces::Entry &clinic, const QString &text, const QDateTime &now)
{
    auto bytes = readTextFile(path);
    if (!bytes)
        return bytes.error();
    const Article article(path, std::move(bytes).value());
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    const ReviewHistory history = readHistory(path, article.metadata().id, clinic.signers);
    const ArticleState state = articleStateOf(factsOf(article, body, clinic.workspace, history, now), history, now);
    return rolloutOf(path, article.metadata().title, state, text);
}

QJsonObject jsonOf(const RolloutEntry &entry)
{
    QJsonObject json{{u"path"_s, entry.path}, {u"title"_s, entry.title}, {u"need"_s, rolloutNeedId(entry.need)}, {u"version"_s, entry.version},
                     {u"texts"_s, QJsonArray::fromStringList(entry.texts)}};
    if (entry.onSite) {
        json.insert(u"on_site"_s, QJsonObject{{u"version"_s, entry.onSite->version}, {u"url"_s, entry.onSite->address},
                                              {u"since"_s, entry.onSite->at.toString(Qt::ISODate)}});
    }
    return json;
}

QByteArray textOf(const QList<RolloutEntry> &entries)
{
    QStringList lines;
    for (const RolloutNeed need : allNeeds) {
        if (std::ranges::none_of(entries, [need](const RolloutEntry &entry) { return entry.need == need; }))
            continue;
        lines.append(rolloutHeading(need, entries));
        for (const RolloutEntry &entry : entries) {
            if (entry.need != need)
                continue;
            const QString site = entry.onSite ? u"version %1, %2, since %3"_s.arg(entry.onSite->version).arg(entry.onSite->address, entry.onSite->at.toString(Qt::ISODate))
                                              : u"version %1, not on the site"_s.arg(entry.version);
            lines.append(u"    %1: %2 (%3)"_s.arg(entry.path, site, entry.texts.join(u", "_s)));
        }
    }
    return lines.isEmpty() ? QByteArray("Every approved article shows the clinic's present words.\n") : lines.join(u'\n').toUtf8() + '\n';
}

} // namespace

int runClinicTextRollout(const QStringList &list)
{
    Arguments arguments(u"clinic-text rollout"_s, u"PATH [TEXT]"_s,
        u"Lists the approved articles that show a changed clinic text: those to publish again and those to review again, with version, address and "
        "date on the site. Exit status 0: none."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 1, 2))
        return *status;
    const Result<QString> root = workspaceRoot(arguments.paths().constFirst());
    if (!root)
        return printError(root.error());
    Workspaces workspaces;
    const Workspaces::Entry &clinic = workspaces.of(root.value());
    const QString text = arguments.paths().value(1);
    if (!text.isEmpty() && !clinicTextIds(clinic.workspace).contains(text)) {
        printMessage(u"“%1” is no clinic text. Name its file, as in disclaimers/general.md."_s.arg(text));
        return WrongUse;
    }
    QList<RolloutEntry> entries;
    int status = AllGood;
    const QDateTime now = SystemClock().now();
    for (const QString &path : Workspace::findArticles(root.value())) {
        const auto entry = entryOf(path, clinic, text, now);
        if (!entry)
            status = std::max(status, printError(entry.error()));
        else if (entry.value())
            entries.append(*entry.value());
    }
    if (!entries.isEmpty())
        status = std::max(status, int(SomethingFailed));
    QJsonArray rows;
    for (const RolloutEntry &entry : std::as_const(entries))
        rows.append(jsonOf(entry));
    return finish(arguments.value(u"format"_s) == u"json" ? QJsonDocument(rows).toJson() : textOf(entries), status);
}

} // namespace articular::cli
