// SPDX-License-Identifier: GPL-3.0-or-later
// The speller of one language: its Hunspell dictionary, the medical lists beside it and our own, with one cache for
// everybody. Reads nothing before the first question.
#pragma once

#include "core/language/WordList.h"
#include "core/spelling/Dictionaries.h"
#include "core/spelling/HunspellDictionary.h"
#include "core/spelling/Speller.h"

#include <QHash>

#include <mutex>
#include <optional>
#include <shared_mutex>

namespace articular {

class HunspellSpeller final : public Speller
{
public:
    explicit HunspellSpeller(DictionaryFiles files);

    Result<std::vector<bool>> areKnown(const QList<QStringView> &words) const override;
    QStringList suggestions(const QString &word) const override;

    const DictionaryFiles &files() const { return m_files; }

private:
    struct Loaded
    {
        std::shared_ptr<const HunspellDictionary> dictionary;
        std::shared_ptr<const HunspellDictionary> affixed;   ///< entries of the lists with endings; null for none
        QList<WordList> lists;
    };

    const Result<Loaded> &loaded() const;
    Result<Loaded> load() const;
    bool isEnglish() const { return m_files.name.startsWith(QLatin1String("en")); }
    bool isListed(const Loaded &loaded, const QString &word) const;
    bool isWord(const Loaded &loaded, const QString &word) const;
    bool isKnown(const Loaded &loaded, QStringView word) const;

    const DictionaryFiles m_files;
    mutable std::once_flag m_loading;
    mutable std::optional<Result<Loaded>> m_loaded;
    mutable std::shared_mutex m_cacheGuard;
    mutable QHash<QString, bool> m_cache; ///< by the word as it stands in the text
};

} // namespace articular
