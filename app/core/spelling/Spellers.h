// SPDX-License-Identifier: GPL-3.0-or-later
// The spellers of a program: one a language, shared by all articles and threads, with a clinic's words on top. Each program
// has one of these and hands it on.
#pragma once

#include "core/language/WordList.h"
#include "core/spelling/Dictionaries.h"
#include "core/spelling/Speller.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace articular {

class HunspellSpeller;

class Spellers
{
public:
    explicit Spellers(Dictionaries dictionaries);
    ~Spellers();

    /// The speller for a BCP 47 language; never null. Without a dictionary it is one that says so. From any thread.
    std::shared_ptr<const Speller> speller(const QString &language, const WordList &clinicWords) const;

    /// Words that their user knows beside those of dictionaries and clinics, from now on. From any thread.
    void setPersonalWords(WordList words);

    const Dictionaries &dictionaries() const { return m_dictionaries; }

private:
    struct ClinicEntry
    {
        QString language;
        WordList words;
        std::shared_ptr<const Speller> speller;
    };

    const Dictionaries m_dictionaries;
    mutable std::mutex m_guard;
    mutable QHash<QString, std::shared_ptr<const HunspellSpeller>> m_byDictionary;
    mutable QList<ClinicEntry> m_clinics; ///< those made last, newest first
    WordList m_personal;
};

} // namespace articular
