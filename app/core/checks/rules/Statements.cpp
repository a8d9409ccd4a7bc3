// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Statements.h"

#include "core/base/YamlDocument.h"
#include "core/language/Sentences.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype lettersOfKey = 3;
constexpr int bitsOfLetter = 16;

QString plain(QStringView word)
{
    return word.toString().toCaseFolded().replace(u'’', u'\'');
}

/// The first letters of a word as plain() gives them, without making that word where all of them are ASCII. A word shorter
/// than the key has itself as key.
quint64 keyOf(QStringView word)
{
    quint64 key = 0;
    for (const QChar letter : word.first(std::min(word.size(), lettersOfKey))) {
        const char16_t unit = letter.unicode();
        if (unit >= 128) {
            key = 0;
            const QString whole = plain(word);
            for (const QChar folded : QStringView(whole).first(std::min(whole.size(), lettersOfKey)))
                key = key << bitsOfLetter | folded.unicode();
            return key;
        }
        key = key << bitsOfLetter | (unit >= u'A' && unit <= u'Z' ? unit + 32U : unit);
    }
    return key;
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
            m_phrases[keyOf(words.first().start)].append(words);
    }
}

std::optional<PhraseList::Place> PhraseList::findIn(const QString &text) const
{
    const QList<QStringView> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto phrases = m_phrases.constFind(keyOf(words.at(i)));
        if (phrases == m_phrases.cend() || (i > 0 && m_denials.contains(plain(words.at(i - 1)))))
            continue;
        for (const QList<Word> &phrase : *phrases) {
            if (!isAt(phrase, words, i))
                continue;
            const QStringView last = words.at(i + phrase.size() - 1);
            const qsizetype start = words.at(i).begin() - QStringView(text).begin();
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

bool PhraseList::isAt(const QList<Word> &phrase, const QList<QStringView> &words, qsizetype index) const
{
    if (index + phrase.size() > words.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const QString word = plain(words.at(index + i));
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
