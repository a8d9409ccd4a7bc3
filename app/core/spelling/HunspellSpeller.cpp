// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/HunspellSpeller.h"

#include "core/base/FileStore.h"
#include "core/spelling/WordForms.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qint64 maximumListSize = 8 * 1024 * 1024;
/// Distinct words; a text of nothing but made-up words must not fill the memory.
constexpr qsizetype maximumCached = 200'000;
constexpr int slipsInSuggestions = 2;
constexpr qsizetype maximumSuggestions = 5;

QString ownListFor(const QString &dictionary)
{
    return u":/articular/dictionaries/"_s + dictionary.section(u'_', 0, 0) + u"-medical.dic"_s;
}

} // namespace

HunspellSpeller::HunspellSpeller(DictionaryFiles files)
    : m_files(std::move(files))
{
}

const Result<HunspellSpeller::Loaded> &HunspellSpeller::loaded() const
{
    std::call_once(m_loading, [this] { m_loaded.emplace(load()); });
    return *m_loaded;
}

Result<HunspellSpeller::Loaded> HunspellSpeller::load() const
{
    Loaded loaded;
    auto dictionary = HunspellDictionary::load(m_files.affixes, m_files.words);
    if (!dictionary)
        return dictionary.error();
    loaded.dictionary = std::move(dictionary).value();
    QFile own(ownListFor(m_files.name));
    if (own.open(QIODevice::ReadOnly))
        loaded.lists.append(WordList(own.readAll()));
    for (const QString &path : m_files.moreWords) {
        // Without such a list fewer words are known, and nothing else is amiss.
        if (const auto text = readTextFile(path, maximumListSize))
            loaded.lists.append(WordList(text.value()));
    }
    QByteArrayList affixed;
    for (const WordList &list : std::as_const(loaded.lists))
        affixed += list.affixed();
    if (!affixed.isEmpty()) {
        if (auto made = HunspellDictionary::of(m_files.affixes, affixed))
            loaded.affixed = std::move(made).value();
    }
    return loaded;
}

Result<std::vector<bool>> HunspellSpeller::areKnown(const QList<QStringView> &words) const
{
    const Result<Loaded> &dictionary = loaded();
    if (!dictionary)
        return dictionary.error();
    std::vector<bool> known(size_t(words.size()), true);
    std::vector<qsizetype> missing;
    {
        const std::shared_lock lock(m_cacheGuard);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto found = m_cache.constFind(QString::fromRawData(words[i].data(), words[i].size()));
            if (found == m_cache.constEnd())
                missing.push_back(i);
            else
                known[size_t(i)] = *found;
        }
    }
    if (missing.empty())
        return known;
    QHash<QString, bool> learned;
    for (const qsizetype i : missing) {
        const QString word = words[i].toString();
        const auto found = learned.constFind(word);
        known[size_t(i)] = found != learned.constEnd() ? *found : *learned.insert(word, isKnown(dictionary.value(), word));
    }
    const std::unique_lock lock(m_cacheGuard);
    if (m_cache.size() + learned.size() > maximumCached)
        m_cache.clear();
    if (learned.size() <= maximumCached)
        m_cache.insert(learned);
    return known;
}

bool HunspellSpeller::isListed(const Loaded &loaded, const QString &word) const
{
    const auto has = [&loaded](const QString &form) {
        return std::ranges::any_of(loaded.lists, [&form](const WordList &list) { return list.contains(form); });
    };
    if (has(word) || (loaded.affixed && loaded.affixed->contains(word)))
        return true;
    // The lists name many things in the singular alone.
    return isEnglish() && std::ranges::any_of(englishSingulars(word), has);
}

bool HunspellSpeller::isWord(const Loaded &loaded, const QString &word) const
{
    return loaded.dictionary->contains(word) || isListed(loaded, word);
}

bool HunspellSpeller::isKnown(const Loaded &loaded, QStringView word) const
{
    const QString plain = dictionarySpelling(word);
    if (isWord(loaded, plain))
        return true;
    const QString base = withoutPossessive(plain);
    if (base != plain && isWord(loaded, base))
        return true;
    const QString stem = isEnglish() ? withoutEnglishPrefix(base) : QString();
    return !stem.isEmpty() && isWord(loaded, stem);
}

QStringList HunspellSpeller::suggestions(const QString &word) const
{
    const Result<Loaded> &dictionary = loaded();
    if (!dictionary)
        return {};
    const QString plain = withoutPossessive(dictionarySpelling(word));
    const QString ending = dictionarySpelling(word).sliced(plain.size());
    QStringList candidates = dictionary.value().dictionary->suggestions(plain);
    for (const WordList &list : dictionary.value().lists)
        candidates += list.near(plain, slipsInSuggestions, maximumSuggestions);
    // The library likes words that look alike from afar; what is a slip away comes first.
    const auto slips = [&plain](const QString &candidate) {
        return slipsBetween(plain.toLower(), candidate.toLower(), slipsInSuggestions + 1);
    };
    std::ranges::stable_sort(candidates, {}, slips);
    QStringList suggestions;
    for (const QString &candidate : std::as_const(candidates)) {
        const QString written = withCapitalsOf(plain, candidate) + ending;
        if (suggestions.size() < maximumSuggestions && !suggestions.contains(written))
            suggestions.append(written);
    }
    return suggestions;
}

} // namespace articular
