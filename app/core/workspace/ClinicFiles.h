// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the files below clinic/, one function a kind of file. A file that is absent gives an empty value; one that is
// broken gives an empty value and one problem. Nothing outside the workspace is read, also not through a link.
#pragma once

#include "core/workspace/Workspace.h"

namespace articular {

/// The people, texts and references of a clinic as its files hold them, and what is wrong with them.
struct ClinicFiles
{
    ClinicProfile profile;
    QList<Person> people;
    QList<ClinicText> texts;
    References references;
    QList<LibraryClaim> claimsLibrary;
    QList<Consent> consents;
    Theme theme;
    WordList words;
    QList<ClinicRuleFile> ruleFiles;
    QList<WorkspaceProblem> problems;
};

/// Reads all files of the clinic at `root` (an absolute path).
ClinicFiles readClinicFiles(const QString &root);

/// clinic.yaml. `text` is the file's content, `path` its place for problems.
ClinicProfile readClinicProfile(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems);

/// people.yaml.
QList<Person> readPeople(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems);

/// One file of clinic/disclaimers or clinic/snippets; nullopt when it is broken. The file's name gives the id when the
/// text has none.
std::optional<ClinicText> readClinicText(const QString &path, const QByteArray &text, bool isDisclaimer,
                                         QList<WorkspaceProblem> &problems);

/// consents.yaml.
QList<Consent> readConsents(const QString &path, const QByteArray &text, QList<WorkspaceProblem> &problems);

/// Notes ids in clinic.yaml and in the texts that name nothing the clinic has. Texts named in `broken` are known.
void reportUnknownIds(const QString &profilePath, const QByteArray &profileText, const ClinicFiles &files,
                      const QStringList &broken, QList<WorkspaceProblem> &problems);

} // namespace articular
