// SPDX-License-Identifier: GPL-3.0-or-later
// Entries from the files of reference programs and databases: CSL-JSON, PubMed (.nbib), RIS and BibTeX. What cannot be
// read is said with its line, and everything else is taken. Nothing is written here: that is ReferenceFile.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace articular {

/// Largest file that is read, in bytes.
inline constexpr qint64 maximumImportSize = 32LL * 1024 * 1024;

struct ImportedReference
{
    QJsonObject entry;                    ///< CSL, cleaned; `id` as the file had it, or absent
    int line = 0;                         ///< 1-based, where it begins
};

struct ImportProblem
{
    int line = 0;                         ///< 1-based; 0: the whole file
    QString message;                      ///< translated
};

struct ReferenceImport
{
    QList<ImportedReference> references;
    QList<ImportProblem> problems;        ///< at most mostImportProblems
};
inline constexpr qsizetype mostImportProblems = 100;
/// Entries that are taken from one file: more than a clinic's list can hold. The rest is said and left out.
inline constexpr qsizetype mostImported = 20'000;

/// Reads a file's content; the format is told by the content. Linear in its size. Text that is not UTF-8 is read as
/// Latin-1, as older programs write it.
ReferenceImport readReferences(const QByteArray &content);

/// Whether a file's name is one of a reference list: .json, .nbib, .ris, .bib and what else is in use.
bool isReferenceFileName(const QString &path);

} // namespace articular
