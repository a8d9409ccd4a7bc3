// SPDX-License-Identifier: GPL-3.0-or-later
// Which dictionaries the computer has, and which of them serves a language. Reads names of files only.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace articular {

/// A pair of Hunspell files, with further word lists for the same language.
struct DictionaryFiles
{
    QString name;                         ///< as the files are named: en_US
    QString affixes, words;               ///< paths of name.aff and name.dic
    QStringList moreWords;                ///< paths of lists without an .aff of their own: en_med_glut.dic
    friend bool operator==(const DictionaryFiles &, const DictionaryFiles &) = default;
};

class Dictionaries
{
public:
    /// Looks in `folders`, the first one first.
    explicit Dictionaries(const QStringList &folders);

    /// Where dictionaries are kept: DICPATH, the user's data folder, the system's, and beside the program.
    static QStringList standardFolders();

    /// For a BCP 47 language: its own region's, else the plain language's, else another region's.
    std::optional<DictionaryFiles> forLanguage(const QString &language) const;
    /// Whether `dictionary` is for the region that `language` names, or that makes no difference to spelling.
    static bool isForRegion(const DictionaryFiles &dictionary, const QString &language);

    /// The package of Debian's that has the dictionary of a language; empty where none is known.
    static QString packageFor(const QString &language);

    const QList<DictionaryFiles> &all() const { return m_dictionaries; }

private:
    QList<DictionaryFiles> m_dictionaries;
};

} // namespace articular
