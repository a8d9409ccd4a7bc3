// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Arguments.h"
#include "cli/Command.h"

#include "core/document/LineIndex.h"
#include "core/spelling/ArticleSpelling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// Different words a run that suggestions are made for: each takes tens of milliseconds.
constexpr qsizetype maximumSuggestedWords = 500;

/// Suggestions for words, each thought of once.
class Suggestions
{
public:
    QStringList of(const QString &word, const Speller &speller)
    {
        const auto known = m_known.constFind(word);
        if (known != m_known.constEnd())
            return *known;
        if (m_known.size() == maximumSuggestedWords)
            printMessage(u"Suggestions are made for the first %1 words only."_s.arg(maximumSuggestedWords));
        return *m_known.insert(word, m_known.size() < maximumSuggestedWords ? speller.suggestions(word) : QStringList());
    }

private:
    QHash<QString, QStringList> m_known;
};

/// Lines and columns of places that come in the order of the text, at a cost of one pass over it.
class Places
{
public:
    explicit Places(QByteArrayView text) : m_text(text), m_index(text) {}

    LineColumn at(qsizetype offset)
    {
        const int line = m_index.lineOf(offset);
        if (line + 1 != m_last.line || offset < m_offset) {
            m_last = m_index.lineColumn(offset);
        } else {
            const QByteArrayView between = m_text.sliced(m_offset, offset - m_offset);
            m_last.column += int(std::ranges::count_if(between, [](char byte) { return (byte & 0xC0) != 0x80; }));
        }
        m_offset = offset;
        return m_last;
    }

private:
    const QByteArrayView m_text;
    const LineIndex m_index;
    LineColumn m_last{0, 0};
    qsizetype m_offset = 0;
};

QJsonObject jsonOf(const QString &path, const UnknownWord &word, const LineColumn &place)
{
    return {{u"path"_s, path}, {u"word"_s, word.word}, {u"line"_s, place.line}, {u"column"_s, place.column},
            {u"offset"_s, word.range.start}, {u"length"_s, word.range.length}, {u"may_be_name"_s, word.mayBeName}};
}

QByteArray textOf(const QJsonArray &words)
{
    QByteArray text;
    for (const QJsonValue &value : words) {
        QString line = u"%1:%2:%3: %4"_s.arg(value[u"path"].toString(), QString::number(value[u"line"].toInt()),
                                             QString::number(value[u"column"].toInt()), value[u"word"].toString());
        const QStringList suggestions = value[u"suggestions"].toVariant().toStringList();
        if (!suggestions.isEmpty())
            line += u" ("_s + suggestions.join(u", ") + u')';
        text += line.toUtf8() + '\n';
    }
    return text;
}

/// Appends the unknown words of one article; the exit status.
int spell(const CheckContext &context, Suggestions *suggestions, QJsonArray &found)
{
    const Result<QList<UnknownWord>> &words = context.words->unknown();
    if (!words) {
        printMessage(u"%1: %2"_s.arg(context.article.path(), words.error().message));
        return SomethingFailed;
    }
    if (const QString substitute = context.words->speller().substitute(); !substitute.isEmpty())
        printMessage(u"%1: checked with the dictionary %2, which is for another region."_s.arg(context.article.path(), substitute));
    Places places(context.article.text());
    for (const UnknownWord &word : words.value()) {
        QJsonObject object = jsonOf(context.article.path(), word, places.at(word.range.start));
        if (suggestions)
            object.insert(u"suggestions"_s, QJsonArray::fromStringList(suggestions->of(word.word, context.words->speller())));
        found.append(object);
    }
    return AllGood;
}

} // namespace

int runSpell(const QStringList &list)
{
    Arguments arguments(u"spell"_s, u"FILE…"_s, u"Lists the words that no dictionary has, with their places."_s);
    arguments.addFlag(u"suggest"_s, u"Adds the words that could be meant."_s);
    arguments.addOption(u"format"_s, u"How to write the result."_s, u"text"_s, {u"text"_s, u"json"_s});
    if (const auto status = arguments.parse(list, 1))
        return *status;
    const auto files = articleFiles(arguments.paths());
    if (!files)
        return printError(files.error());

    Suggestions suggestions;
    QJsonArray words;
    const int status = visitArticles(files.value(), [&](const CheckContext &context) {
        return spell(context, arguments.isSet(u"suggest"_s) ? &suggestions : nullptr, words);
    });
    return finish(arguments.value(u"format"_s) == u"json" ? QJsonDocument(words).toJson() : textOf(words), status);
}

} // namespace articular::cli
