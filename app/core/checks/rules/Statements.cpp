// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Statements.h"

#include "core/base/YamlDocument.h"
#include "core/language/Sentences.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype lettersOfKey = 3;

QString plain(QStringView word)
{
    return word.toString().toCaseFolded().replace(u'’', u'\'');
}

/// One list of the data file. The file is part of the program, so it is there.
QStringList statements(QStringView key)
{
    QFile file(u":/articular/lexicons/statements.yml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const YamlDocument yaml = YamlDocument::parse(file.readAll());
    const YamlNode *list = yaml.root().find(key);
    return list ? list->textList() : QStringList();
}

} // namespace

PhraseList::PhraseList(const QStringList &phrases, const QStringList &denials)
    : m_denials(denials)
{
    for (const QString &phrase : phrases) {
        QList<Word> words;
        for (const QString &word : plain(phrase).split(u' ', Qt::SkipEmptyParts)) {
            const bool isStart = word.endsWith(u'*');
            words.append({isStart ? word.chopped(1) : word, !isStart});
        }
        if (!words.isEmpty())
            m_phrases[words.first().start.left(lettersOfKey)].append(words);
    }
}

std::optional<PhraseList::Place> PhraseList::findIn(const QString &text) const
{
    const QList<QStringView> found = wordsOf(text);
    QStringList words;
    words.reserve(found.size());
    for (const QStringView word : found)
        words.append(plain(word));
    for (qsizetype i = 0; i < words.size(); ++i) {
        // A word shorter than the key has itself as key, also in m_phrases.
        const auto phrases = m_phrases.constFind(words.at(i).left(lettersOfKey));
        if (phrases == m_phrases.cend() || (i > 0 && m_denials.contains(words.at(i - 1))))
            continue;
        for (const QList<Word> &phrase : *phrases) {
            if (!isAt(phrase, words, i))
                continue;
            const QStringView last = found.at(i + phrase.size() - 1);
            const qsizetype start = found.at(i).begin() - QStringView(text).begin();
            const qsizetype length = last.end() - QStringView(text).begin() - start;
            return Place{start, length, text.mid(start, length)};
        }
    }
    return std::nullopt;
}

bool PhraseList::isIn(const ProseRuns &prose) const
{
    return std::ranges::any_of(prose.blocks(), [this](const ProseBlock &block) {
        return block.scope != ProseScope::Heading && isIn(block.text);
    });
}

bool PhraseList::isAt(const QList<Word> &phrase, const QStringList &words, qsizetype index) const
{
    if (index + phrase.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QString &word = words.at(index + i);
        if (phrase.at(i).isWhole ? word != phrase.at(i).start : !word.startsWith(phrase.at(i).start))
            return false;
    }
    return true;
}

const PhraseList &riskStatements()
{
    static const PhraseList phrases(statements(u"risks"), statements(u"risk-denials"));
    return phrases;
}

const PhraseList &limitStatements()
{
    static const PhraseList phrases(statements(u"limits"));
    return phrases;
}

const PhraseList &clinicianStatements()
{
    static const PhraseList phrases(statements(u"see-clinician"));
    return phrases;
}

const PhraseList &expectedResultStatements()
{
    static const PhraseList phrases(statements(u"expected-results"));
    return phrases;
}

} // namespace articular
