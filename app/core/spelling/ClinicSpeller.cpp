// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/ClinicSpeller.h"

#include "core/spelling/HunspellSpeller.h"
#include "core/spelling/WordForms.h"

namespace articular {

namespace {

constexpr int slips = 2;
constexpr qsizetype maximumOwn = 3, maximumAll = 5;

} // namespace

ClinicSpeller::ClinicSpeller(std::shared_ptr<const HunspellSpeller> language, QList<WordList> words, QString substitute)
    : m_language(std::move(language)), m_words(std::move(words)), m_substitute(std::move(substitute))
{
    QByteArrayList affixed;
    for (const WordList &list : m_words)
        affixed += list.affixed();
    if (affixed.isEmpty())
        return;
    if (auto made = HunspellDictionary::of(m_language->files().affixes, affixed))
        m_affixed = std::move(made).value();
}

Result<std::vector<bool>> ClinicSpeller::areKnown(const QList<QStringView> &words) const
{
    Result<std::vector<bool>> answer = m_language->areKnown(words);
    if (!answer)
        return answer;
    std::vector<bool> &known = answer.value();
    for (size_t i = 0; i < known.size(); ++i) {
        if (!known[i] && isKnown(words[qsizetype(i)]))
            known[i] = true;
    }
    return answer;
}

bool ClinicSpeller::isKnown(QStringView word) const
{
    const QString plain = dictionarySpelling(word);
    for (const QString &form : {plain, withoutPossessive(plain)}) {
        if (std::ranges::any_of(m_words, [&form](const WordList &list) { return list.contains(form); }) || (m_affixed && m_affixed->contains(form)))
            return true;
    }
    return false;
}

QStringList ClinicSpeller::suggestions(const QString &word) const
{
    QStringList suggestions;
    for (const WordList &list : m_words) {
        for (const QString &own : list.near(dictionarySpelling(word), slips, maximumOwn))
            suggestions.append(withCapitalsOf(word, own));
    }
    suggestions += m_language->suggestions(word);
    suggestions.removeDuplicates();
    return suggestions.first(std::min(suggestions.size(), maximumAll));
}

} // namespace articular
