// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/document/LineIndex.h"
#include "core/statistics/TextStatistics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QJsonArray passagesOf(const TextStatistics &statistics)
{
    QJsonArray passages;
    for (const PassageGrade &passage : statistics.passages) {
        passages.append(QJsonObject{{u"offset"_s, passage.range.start}, {u"length"_s, passage.range.length},
                                    {u"words"_s, passage.words}, {u"grade"_s, rounded(passage.grade)}});
    }
    return passages;
}

QJsonArray hardestOf(const TextStatistics &statistics, const QByteArray &text)
{
    const LineIndex lines(text);
    QJsonArray sentences;
    for (const SentenceGrade &sentence : statistics.hardest) {
        const LineColumn place = lines.lineColumn(sentence.range.start);
        sentences.append(QJsonObject{{u"line"_s, place.line}, {u"column"_s, place.column},
                                     {u"offset"_s, sentence.range.start}, {u"length"_s, sentence.range.length},
                                     {u"words"_s, sentence.words}, {u"grade"_s, rounded(sentence.grade)},
                                     {u"text"_s, sentence.text}});
    }
    return sentences;
}

QJsonObject statisticsOf(const CheckContext &context)
{
    const ClinicProfile &profile = context.workspace.profile();
    const auto statistics = TextStatistics::of(context.body, context.prose, UnavoidableTerms(profile.terms + profile.glossary.keys()),
                                               profile.readingGradeWarnAbove);
    QJsonObject object{{u"path"_s, context.article.path()}, {u"language"_s, context.language()},
                       {u"words"_s, statistics.words}, {u"sentences"_s, statistics.counts.sentences},
                       {u"syllables"_s, statistics.counts.syllables},
                       {u"reading_minutes"_s, rounded(statistics.readingMinutes)}};
    if (hasReadability(context.language())) {
        object.insert(u"flesch_reading_ease"_s, rounded(fleschReadingEase(statistics.counts)));
        object.insert(u"flesch_kincaid_grade"_s, rounded(fleschKincaidGrade(statistics.counts)));
        object.insert(u"flesch_kincaid_grade_without_terms"_s, rounded(fleschKincaidGrade(statistics.mendableCounts)));
        object.insert(u"target_grade"_s, profile.readingGradeTarget);
        object.insert(u"smog_grade"_s, rounded(smogGrade(statistics.counts)));
        object.insert(u"smog_low_confidence"_s, !isSmogReliable(statistics.counts));
        object.insert(u"long_sentences"_s, statistics.longSentences);
        object.insert(u"hard_sentences"_s, statistics.hardSentences);
        object.insert(u"hardest_sentences"_s, hardestOf(statistics, context.article.text()));
        object.insert(u"paragraphs"_s, passagesOf(statistics));
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
    text += u"  grade without unavoidable terms %1, target %2, sentences over 20 words %3, hard sentences %4\n"_s.arg(
        number(u"flesch_kincaid_grade_without_terms"_s), number(u"target_grade"_s), number(u"long_sentences"_s),
        number(u"hard_sentences"_s));
    for (const QJsonValue &sentence : object.value(u"hardest_sentences"_s).toArray()) {
        text += u"    %1:%2: grade %3: %4\n"_s.arg(QString::number(sentence[u"line"].toInt()),
            QString::number(sentence[u"column"].toInt()), QString::number(sentence[u"grade"].toDouble(), 'f', 1),
            sentence[u"text"].toString().simplified());
    }
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

    QJsonArray array;
    const int status = visitArticles(files.value(), [&](const CheckContext &context) {
        array.append(statisticsOf(context));
        return AllGood;
    });
    if (arguments.value(u"format"_s) == u"json")
        return finish(QJsonDocument(array).toJson(), status);
    QByteArray text;
    for (const QJsonValue &value : array)
        text += asText(value.toObject());
    return finish(text, status);
}

} // namespace articular::cli
