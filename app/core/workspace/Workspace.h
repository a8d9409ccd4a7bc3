// SPDX-License-Identifier: GPL-3.0-or-later
// A clinic's folder: its profile, people, clinic texts, references, theme and articles. Read once as a value; reading
// again is how changes arrive. Files that cannot be read become problems, and the rest still works.
#pragma once

#include "core/base/Result.h"
#include "core/language/WordList.h"
#include "core/workspace/ClinicProfile.h"
#include "core/workspace/References.h"

#include <QList>
#include <QString>

namespace articular {

/// A file of the workspace that is broken: shown as an error finding `fmt-clinic` at its place.
struct WorkspaceProblem
{
    QString path;
    TextRange range;
    int line = 0;
    QString message;
};

/// The clinic's look: page.mustache and style.css. Empty = the built-in one.
struct Theme
{
    QString folder;                       ///< clinic/theme, for its assets; empty for the built-in theme
    QByteArray page;
    QByteArray style;
    QString pagePath;                     ///< file that `page` came from, for messages
    bool isBuiltIn() const { return folder.isEmpty(); }
};

/// One of the clinic's own rule files as it is. Rules in folders below clinic/rules belong to the style with the folder's
/// name, others to the style "clinic".
struct ClinicRuleFile
{
    QString style, name, path;
    QByteArray text;
};

class Workspace
{
public:
    /// The default profile for an article outside any workspace: no clinic, no categories, built-in theme.
    Workspace();

    /// Walks up from an article or folder to the folder that has `clinic/clinic.yaml`; empty when there is none.
    static QString findRoot(const QString &path);
    /// Reads the workspace at `root`; never fails, see problems().
    static Workspace load(const QString &root);
    /// Workspace of an article's path: load(findRoot(path)), or the default one.
    static Workspace forArticle(const QString &path);

    bool isDefault() const { return m_root.isEmpty(); }
    const QString &root() const { return m_root; }
    const ClinicProfile &profile() const { return m_profile; }
    const QList<Person> &people() const { return m_people; }
    const Person *person(const QString &id) const;
    const QList<ClinicText> &texts() const { return m_texts; }
    const ClinicText *text(ClinicText::Kind kind, const QString &id) const;
    const References &references() const { return m_references; }
    const QList<LibraryClaim> &claimsLibrary() const { return m_claimsLibrary; }
    const QList<Consent> &consents() const { return m_consents; }
    const Consent *consent(const QString &id) const;
    const Theme &theme() const { return m_theme; }
    /// clinic/dictionary.dic: words that are spelled right here.
    const WordList &words() const { return m_words; }
    const QList<ClinicRuleFile> &ruleFiles() const { return m_ruleFiles; }
    const QList<WorkspaceProblem> &problems() const { return m_problems; }

    /// Every `article.md` below a folder, sorted: not below clinic/, review/, hidden folders or out through symlinks.
    static QStringList findArticles(const QString &folder);

private:
    QString m_root;
    ClinicProfile m_profile;
    QList<Person> m_people;
    QList<ClinicText> m_texts;
    References m_references;
    QList<LibraryClaim> m_claimsLibrary;
    QList<Consent> m_consents;
    Theme m_theme;
    WordList m_words;
    QList<ClinicRuleFile> m_ruleFiles;
    QList<WorkspaceProblem> m_problems;
};

} // namespace articular
