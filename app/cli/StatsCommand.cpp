// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/statistics/TextStatistics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// SMOG was calibrated on samples of 30 sentences (McLaughlin 1969); below that it is a guess.
constexpr int smogSentences = 30;

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QJsonObject statisticsOf(const CheckContext &context)
{
    const TextStatistics statistics = TextStatistics::of(context.prose);
    const QString own = context.article.metadata().language;
    const QString language = own.isEmpty() ? context.workspace.profile().language : own;
    QJsonObject object{{u"path"_s, context.article.path()}, {u"language"_s, language},
                       {u"words"_s, statistics.words}, {u"sentences"_s, statistics.counts.sentences},
                       {u"syllables"_s, statistics.counts.syllables},
                       {u"reading_minutes"_s, rounded(statistics.readingMinutes)}};
    if (hasReadability(language)) {
        object.insert(u"flesch_reading_ease"_s, rounded(fleschReadingEase(statistics.counts)));
        object.insert(u"flesch_kincaid_grade"_s, rounded(fleschKincaidGrade(statistics.counts)));
        object.insert(u"smog_grade"_s, rounded(smogGrade(statistics.counts)));
        object.insert(u"smog_low_confidence"_s, statistics.counts.sentences < smogSentences);
    }
    return object;
}

QByteArray asText(const QJsonObject &object)
{
    const auto number = [&](const QString &key) { return QString::number(object.value(key).toDouble()); };
    QString text = u"%1\n  words %2, sentences %3, syllables %4, reading time %5 min\n"_s.arg(
        object.value(u"path"_s).toString(), number(u"words"_s), number(u"sentences"_s), number(u"syllables"_s),
        number(u"reading_minutes"_s));
    if (!object.contains(u"smog_grade"_s))
        return (text + u"  reading grade: not available for the language %1\n"_s.arg(object.value(u"language"_s).toString())).toUtf8();
    text += u"  Flesch reading ease %1, Flesch-Kincaid grade %2, SMOG %3%4\n"_s.arg(
        number(u"flesch_reading_ease"_s), number(u"flesch_kincaid_grade"_s), number(u"smog_grade"_s),
        object.value(u"smog_low_confidence"_s).toBool() ? u" (low confidence: fewer than 30 sentences)"_s : QString());
    return text.toUtf8();
}

} // namespace

int runStats(const QStringList &list)
{
    Arguments arguments(u"stats"_s, u"FILE…"_s, u"Counts words, sentences and reading grades."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 1))
        return *status;
    const auto files = articleFiles(arguments.paths());
    if (!files)
        return printError(files.error());

    Workspaces workspaces;
    QJsonArray array;
    int status = AllGood;
    for (const QString &path : files.value()) {
        auto text = readTextFile(path);
        if (!text) {
            status = std::max<int>(status, printError(text.error()));
            continue;
        }
        array.append(statisticsOf(loadedArticle(path, std::move(text).value(), workspaces.of(path))->context()));
    }
    if (arguments.value(u"format"_s) == u"json")
        return finish(QJsonDocument(array).toJson(), status);
    QByteArray text;
    for (const QJsonValue &value : array)
        text += asText(value.toObject());
    return finish(text, status);
}

} // namespace articular::cli
