// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/ClaimEvaluation.h"
#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/document/LineIndex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Texts of the files that claims stand in, each read once.
class Texts
{
public:
    Texts(const QString &articlePath, const QByteArray &articleText) { add(articlePath, articleText); }

    const QByteArray &text(const QString &path) { return entry(path).first; }
    const LineIndex &lines(const QString &path) { return entry(path).second; }

private:
    using Entry = std::pair<QByteArray, LineIndex>;

    const Entry &entry(const QString &path)
    {
        if (const auto known = m_files.find(path); known != m_files.end())
            return known->second;
        auto read = readTextFile(path);
        return add(path, read ? std::move(read).value() : QByteArray());
    }

    const Entry &add(const QString &path, const QByteArray &text)
    {
        return m_files.emplace(path, Entry(text, LineIndex(text))).first->second;
    }

    std::map<QString, Entry> m_files;
};

QJsonArray idsOf(const Claim &claim)
{
    QJsonArray ids;
    for (const ClaimType type : claim.types)
        ids.append(claimTypeId(type));
    return ids;
}

QJsonArray actionsOf(const Claim &claim)
{
    QJsonArray ids;
    for (const ClaimAction action : claim.actions)
        ids.append(claimActionId(action));
    return ids;
}

QString stateId(ClaimState state)
{
    switch (state) {
    case ClaimState::Open: return u"open"_s;
    case ClaimState::Accepted: return u"accepted"_s;
    case ClaimState::NotAClaim: return u"not-a-claim"_s;
    case ClaimState::BackToWriter: break;
    }
    return u"back-to-writer"_s;
}

QJsonObject jsonOf(const Claim &claim, Texts &texts)
{
    const QByteArray &text = texts.text(claim.file);
    const LineIndex &lines = texts.lines(claim.file);
    const LineColumn begin = lines.lineColumn(std::min(claim.range.start, text.size()));
    const LineColumn end = lines.lineColumn(std::min(claim.range.end(), text.size()));
    QJsonArray cues;
    for (const ClaimCue &cue : claim.cues)
        cues.append(QJsonObject{{u"type"_s, claimTypeId(cue.type)}, {u"words"_s, cue.words}, {u"offset"_s, cue.range.start}, {u"length"_s, cue.range.length}});
    return {{u"path"_s, claim.file}, {u"text"_s, claim.text}, {u"types"_s, idsOf(claim)}, {u"cues"_s, cues},
            {u"actions"_s, actionsOf(claim)}, {u"is_claim"_s, claim.isClaim}, {u"key"_s, claim.key},
            {u"headings"_s, claim.headingPath}, {u"line"_s, begin.line}, {u"column"_s, begin.column},
            {u"end_line"_s, end.line}, {u"end_column"_s, end.column}, {u"offset"_s, claim.range.start},
            {u"length"_s, claim.range.length}, {u"message"_s, claim.explanation},
            {u"excerpt"_s, QString::fromUtf8(text.mid(claim.range.start, claim.range.length))}};
}

QByteArray lineOf(const QJsonObject &claim)
{
    const auto joined = [](const QJsonValue &array) {
        QStringList words;
        for (const QJsonValue &value : array.toArray())
            words.append(value.toString());
        return words.join(u',');
    };
    return u"%1:%2:%3: %4 [%5] %6\n    %7\n"_s
        .arg(claim.value(u"path"_s).toString(), QString::number(claim.value(u"line"_s).toInt()),
             QString::number(claim.value(u"column"_s).toInt()), joined(claim.value(u"types"_s)),
             joined(claim.value(u"actions"_s)), claim.value(u"text"_s).toString(), claim.value(u"message"_s).toString())
        .toUtf8();
}

QString percent(double value)
{
    return QString::number(value, 'f', 3);
}

QByteArray reportOf(const Evaluation &result, bool withMisses)
{
    QString text = u"precision %1, recall %2, F1 %3\nclaims found %4, missed %5; neutral sentences passed %6, false alarms %7\n"_s
                       .arg(percent(result.precision()), percent(result.recall()), percent(result.f1()))
                       .arg(result.claimsFound).arg(result.claimsMissed).arg(result.neutralPassed).arg(result.falseAlarms);
    for (auto it = result.byType.begin(); it != result.byType.end(); ++it) {
        const auto [hits, all] = it.value();
        text += u"  %1 %2 of %3 (%4)\n"_s.arg(it.key()).arg(hits).arg(all).arg(percent(double(hits) / all));
    }
    if (withMisses) {
        for (const Miss &miss : result.misses)
            text += u"%1 %2 [%3] found [%4] %5\n"_s.arg(miss.isClaim ? u"missed"_s : u"false alarm"_s, miss.id, miss.expected.join(u','), miss.found.join(u','), miss.text);
    }
    return text.toUtf8();
}

int runEvaluation(const QString &path, bool withMisses)
{
    const auto table = readTextFile(path);
    if (!table)
        return printError(table.error());
    auto result = evaluate(table.value());
    if (!result) {
        Error error = result.error();
        error.path = path;
        return printError(error);
    }
    return finish(reportOf(result.value(), withMisses), AllGood);
}

int runListing(const QString &argument, bool asJson)
{
const bool fromInput = argument == u"-";
    QJsonArray claims;
    QByteArray lines;
    QStringList paths{QString()};
    if (!fromInput) {
        const auto files = articleFiles({argument});
        if (!files)
            return printError(files.error());
        paths = files.value();
    }
    Workspaces workspaces;
    int status = AllGood;
    for (const QString &path : paths) {
        auto text = fromInput ? readTextFromStandardInput() : readTextFile(path);
        if (!text) {
            status = std::max<int>(status, printError(text.error()));
            continue;
        }
        Texts texts(path, text.value());
        const auto article = loadedArticle(path, text.value(), workspaces.of(path));
        for (const LedgerEntry &entry : article->context().claims.entries()) {
            QJsonObject object = jsonOf(entry.claim, texts);
            // What `decide` names the claim by.
            object.insert(u"fingerprint"_s, QString::fromLatin1(entry.fingerprint));
            object.insert(u"state"_s, stateId(entry.state()));
            claims.append(object);
            lines += lineOf(object);
        }
    }
    return finish(asJson ? QJsonDocument(claims).toJson() : lines, status);
}

} // namespace

int runClaims(const QStringList &list)
{
    Arguments arguments(u"claims"_s, u"FILE|- | --eval FILE.tsv"_s, u"Lists the sentences that claim something about health."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    arguments.addOption(u"eval"_s, u"Measures against labelled sentences: rows of id, label, types, source, text."_s);
    arguments.addFlag(u"misses"_s, u"With --eval: the rows that came out otherwise than labelled."_s);
    if (const auto status = arguments.parse(list, 0, 1))
        return *status;
    if (arguments.isSet(u"eval"_s))
        return runEvaluation(arguments.value(u"eval"_s), arguments.isSet(u"misses"_s));
    if (arguments.paths().isEmpty()) {
        printMessage(u"claims needs an article, - for standard input, or --eval with a table."_s);
        return WrongUse;
    }

    return runListing(arguments.paths().constFirst(), arguments.value(u"format"_s) == u"json");
}

} // namespace articular::cli
