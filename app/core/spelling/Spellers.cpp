// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/Spellers.h"

#include "core/language/LanguageName.h"
#include "core/spelling/ClinicSpeller.h"
#include "core/spelling/HunspellSpeller.h"

#include <QCoreApplication>

namespace articular {

namespace {

constexpr qsizetype maximumClinics = 8;

/// Stands where a language has no dictionary, so that nobody takes silence for good spelling.
class MissingSpeller final : public Speller
{
    Q_DECLARE_TR_FUNCTIONS(articular::Speller)

public:
    explicit MissingSpeller(const QString &language) : m_language(language) {}

    Result<std::vector<bool>> areKnown(const QList<QStringView> &) const override
    {
        QString message = tr("Spelling was not checked: this computer has no dictionary for %1.").arg(languageName(m_language));
        if (const QString package = Dictionaries::packageFor(m_language); !package.isEmpty())
            message += u' ' + tr("On Debian and Ubuntu it comes with the package %1; start Articular again once it is installed.").arg(package);
        return Error{ErrorCode::NotFound, message, {}, {}};
    }
    QStringList suggestions(const QString &) const override { return {}; }

private:
    const QString m_language;
};

} // namespace

Spellers::Spellers(Dictionaries dictionaries)
    : m_dictionaries(std::move(dictionaries))
{
}

Spellers::~Spellers() = default;

void Spellers::setPersonalWords(WordList words)
{
    const std::lock_guard lock(m_guard);
    m_personal = std::move(words);
    m_clinics.clear();
}

std::shared_ptr<const Speller> Spellers::speller(const QString &language, const WordList &clinicWords) const
{
    const auto files = m_dictionaries.forLanguage(language);
    if (!files)
        return std::make_shared<MissingSpeller>(language);
    const QString substitute = Dictionaries::isForRegion(*files, language) ? QString() : files->name;
    const std::lock_guard lock(m_guard);
    std::shared_ptr<const HunspellSpeller> &shared = m_byDictionary[files->name];
    if (!shared)
        shared = std::make_shared<HunspellSpeller>(*files);
    if (clinicWords.isEmpty() && m_personal.isEmpty() && substitute.isEmpty())
        return shared;
    for (const ClinicEntry &entry : std::as_const(m_clinics)) {
        if (entry.language == language && entry.words == clinicWords)
            return entry.speller;
    }
    m_clinics.prepend({language, clinicWords, std::make_shared<ClinicSpeller>(shared, QList{clinicWords, m_personal}, substitute)});
    if (m_clinics.size() > maximumClinics)
        m_clinics.removeLast();
    return m_clinics.constFirst().speller;
}

} // namespace articular
