// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"

#include "core/workspace/ClinicFiles.h"

#include <QDirIterator>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// Folders deeper than this are not searched: a guard for trees that a damaged disk made endless.
constexpr int maximumFolderDepth = 32;

/// `folder` is absolute.
void collectArticles(const QString &folder, int depth, QStringList &articles)
{
    // Not in order: the list as a whole is put in order.
    QDirIterator entries(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        const QString name = entry.fileName();
        if (entry.isFile() && name == u"article.md")
            articles.append(entry.filePath());
        const bool isSkipped = name == u"clinic" || name == u"review";
        if (entry.isDir() && !isSkipped && depth < maximumFolderDepth)
            collectArticles(entry.filePath(), depth + 1, articles);
    }
}

} // namespace

Workspace::Workspace() = default;

QString Workspace::findRoot(const QString &path)
{
    if (path.isEmpty())
        return {};
    QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (!QFileInfo(folder).isDir())
        folder = QFileInfo(folder).path();
    for (;;) {
        if (QFileInfo::exists(folder + u"/clinic/clinic.yaml"_s))
            return folder;
        const QString parent = QFileInfo(folder).path();
        if (parent == folder)
            return {};
        folder = parent;
    }
}

Workspace Workspace::load(const QString &root)
{
    Workspace workspace;
    if (root.isEmpty())
        return workspace;
    workspace.m_root = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    ClinicFiles files = readClinicFiles(workspace.m_root);
    workspace.m_profile = std::move(files.profile);
    workspace.m_people = std::move(files.people);
    workspace.m_texts = std::move(files.texts);
    workspace.m_references = std::move(files.references);
    workspace.m_claimsLibrary = std::move(files.claimsLibrary);
    workspace.m_consents = std::move(files.consents);
    workspace.m_theme = std::move(files.theme);
    workspace.m_words = std::move(files.words);
    workspace.m_ruleFiles = std::move(files.ruleFiles);
    workspace.m_problems = std::move(files.problems);
    return workspace;
}

Workspace Workspace::forArticle(const QString &path)
{
    return load(findRoot(path));
}

const Person *Workspace::person(const QString &id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Person &person) { return person.id == id; });
    return found == m_people.end() ? nullptr : &*found;
}

const ClinicText *Workspace::text(ClinicText::Kind kind, const QString &id) const
{
    const auto found = std::find_if(m_texts.begin(), m_texts.end(),
                                    [&](const ClinicText &text) { return text.kind == kind && text.id == id; });
    return found == m_texts.end() ? nullptr : &*found;
}

const Consent *Workspace::consent(const QString &id) const
{
    const auto found = std::ranges::find(m_consents, id, &Consent::id);
    return found == m_consents.end() ? nullptr : &*found;
}

QStringList Workspace::findArticles(const QString &folder)
{
    QStringList articles;
    collectArticles(QDir(folder).absolutePath(), 0, articles);
    articles.sort();
    return articles;
}

} // namespace articular
