// SPDX-License-Identifier: GPL-3.0-or-later
// One dictionary in the Hunspell library, and the only file that knows the library. Files that cannot be a dictionary are
// refused before the library sees them. Not a cache: HunspellSpeller.
#pragma once

#include "core/base/Result.h"

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>

class Hunspell;

namespace articular {

/// Any thread may use it: the library is entered by one at a time.
class HunspellDictionary
{
public:
    ~HunspellDictionary();

    static Result<std::shared_ptr<const HunspellDictionary>> load(const QString &affixes, const QString &words);
    /// A dictionary of `entries` alone ("brace/S"), with the endings of an .aff file.
    static Result<std::shared_ptr<const HunspellDictionary>> of(const QString &affixes, const QByteArrayList &entries);

    bool contains(const QString &word) const;
    QStringList suggestions(const QString &word) const;

private:
    explicit HunspellDictionary(std::unique_ptr<Hunspell> library);
    std::string encoded(const QString &word) const;
    QString decoded(const std::string &word) const;

    std::unique_ptr<Hunspell> m_library;
    bool m_isLatin1 = false;
};

} // namespace articular
