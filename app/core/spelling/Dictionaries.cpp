// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/Dictionaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QString languageOf(const QString &name)
{
    return name.section(u'_', 0, 0);
}

/// "en-us" as dictionaries are named: en_US. A script between language and region plays no part in it.
QString dictionaryName(const QString &language)
{
    const QStringList parts = QString(language).replace(u'_', u'-').split(u'-', Qt::SkipEmptyParts);
    const QString region = parts.size() > 1 ? parts.constLast() : QString();
    const QString name = parts.value(0).toLower();
    return region.size() == 2 || region.size() == 3 ? name + u'_' + region.toUpper() : name;
}

/// The region that a language without one is written in most.
QString usualName(const QString &language)
{
    if (language == "en"_L1)
        return u"en_US"_s;
    if (language == "pt"_L1)
        return u"pt_BR"_s;
    return language + u'_' + language.toUpper();
}

} // namespace

Dictionaries::Dictionaries(const QStringList &folders)
{
    QStringList lists;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        for (const QString &file : directory.entryList({u"*.dic"_s}, QDir::Files | QDir::Readable, QDir::Name)) {
            const QString name = file.chopped(4);
            const QString affixes = directory.filePath(name + u".aff"_s);
            const bool isTaken = std::ranges::any_of(m_dictionaries, [&](const auto &known) { return known.name == name; });
            if (!QFileInfo(affixes).isFile())
                lists.append(directory.filePath(file));
            else if (!isTaken)
                m_dictionaries.append({name, affixes, directory.filePath(file), {}});
        }
    }
    for (DictionaryFiles &dictionary : m_dictionaries) {
        const QString start = languageOf(dictionary.name) + u"_med"_s;
        QStringList names;
        for (const QString &list : std::as_const(lists)) {
            const QString name = QFileInfo(list).fileName();
            if (name.startsWith(start) && !names.contains(name)) {
                names.append(name);
                dictionary.moreWords.append(list);
            }
        }
    }
}

QString Dictionaries::packageFor(const QString &language)
{
    static const QStringList regions{u"en_US"_s, u"en_GB"_s, u"en_AU"_s, u"en_CA"_s, u"en_ZA"_s, u"de_DE"_s,
                                     u"de_AT"_s, u"de_CH"_s, u"pt_BR"_s, u"pt_PT"_s};
    static const QStringList plain{u"es"_s, u"fr"_s, u"it"_s, u"nl"_s, u"pl"_s, u"ca"_s, u"da"_s, u"ro"_s, u"hu"_s, u"vi"_s, u"ko"_s};
    const QString name = dictionaryName(language);
    const QString region = regions.contains(name) ? name : usualName(languageOf(name));
    if (plain.contains(languageOf(name)))
        return u"hunspell-"_s + languageOf(name);
    return regions.contains(region) ? u"hunspell-"_s + region.toLower().replace(u'_', u'-') : QString();
}

QStringList Dictionaries::standardFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + u"/hunspell"_s << data + u"/myspell"_s << data + u"/myspell/dicts"_s;
    const QDir program(QCoreApplication::applicationDirPath());
    folders << program.filePath(u"dictionaries"_s) << QDir::cleanPath(program.filePath(u"../share/hunspell"_s))
            << QDir::cleanPath(program.filePath(u"../Resources/dictionaries"_s));
#ifdef Q_OS_MACOS
    folders << QDir::homePath() + u"/Library/Spelling"_s << u"/Library/Spelling"_s << u"/opt/homebrew/share/hunspell"_s;
#endif
    folders.removeDuplicates();
    folders.removeIf([](const QString &folder) { return !QFileInfo(folder).isDir(); });
    return folders;
}

std::optional<DictionaryFiles> Dictionaries::forLanguage(const QString &language) const
{
    const QString name = dictionaryName(language);
    const QString plain = languageOf(name);
    for (const QString &wanted : {name, plain, usualName(plain)}) {
        for (const DictionaryFiles &dictionary : m_dictionaries) {
            if (dictionary.name == wanted)
                return dictionary;
        }
    }
    for (const DictionaryFiles &dictionary : m_dictionaries) {
        if (languageOf(dictionary.name) == plain)
            return dictionary;
    }
    return std::nullopt;
}

bool Dictionaries::isForRegion(const DictionaryFiles &dictionary, const QString &language)
{
    const QString wanted = dictionaryName(language);
    const QString plain = languageOf(wanted);
    // English and Portuguese are spelled differently on either side of the ocean.
    const bool differs = plain == "en"_L1 || plain == "pt"_L1;
    return !differs || wanted == plain || dictionary.name == wanted || dictionary.name == plain;
}

} // namespace articular
