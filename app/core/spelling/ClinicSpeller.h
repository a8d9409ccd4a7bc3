// SPDX-License-Identifier: GPL-3.0-or-later
// A language's speller as one clinic uses it: with the clinic's and the user's own words on top, or for a region that has no
// dictionary.
#pragma once

#include "core/language/WordList.h"
#include "core/spelling/HunspellDictionary.h"
#include "core/spelling/Speller.h"

namespace articular {

class HunspellSpeller;

class ClinicSpeller final : public Speller
{
public:
    ClinicSpeller(std::shared_ptr<const HunspellSpeller> language, QList<WordList> words, QString substitute);

    Result<std::vector<bool>> areKnown(const QList<QStringView> &words) const override;
    QStringList suggestions(const QString &word) const override;
    QString substitute() const override { return m_substitute; }

private:
    bool isKnown(QStringView word) const;

    const std::shared_ptr<const HunspellSpeller> m_language;
    const QList<WordList> m_words;
    const QString m_substitute;
    std::shared_ptr<const HunspellDictionary> m_affixed;     ///< entries with endings; null for none
};

} // namespace articular
