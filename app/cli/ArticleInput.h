// SPDX-License-Identifier: GPL-3.0-or-later
// From the paths on the command line to articles: which files are meant, and one article read with its workspace.
#pragma once

#include "core/base/Result.h"
#include "core/checks/CheckSubject.h"
#include "core/claims/ClinicTextClaims.h"
#include "core/review/KnownSigners.h"
#include "core/review/PageText.h"
#include "core/workspace/ArticleIndex.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace articular::cli {

/// The article files that `paths` mean: files as they are, an article's folder its article.md, other folders searched.
/// NotFound for a path that does not exist or a folder without articles.
Result<QStringList> articleFiles(const QStringList &paths);

/// Workspaces by root, each read once; with the slugs and ids of all their articles and the spellers of all languages.
class Workspaces
{
public:
    struct Entry
    {
        Workspace workspace;
        ArticleIndex articles;
        const Spellers *spellers = nullptr;
        std::shared_ptr<const RulePack> clinicRules;
        KnownSigners signers;

        /// Read when the first article asks. From any thread.
        const ClinicTextClaims &clinicTextClaims() const;

    private:
        mutable std::once_flag m_reading;
        mutable std::optional<ClinicTextClaims> m_clinicTextClaims;
    };
    /// The workspace of an article. The entry stays valid as long as this object.
    const Entry &of(const QString &articlePath);
    /// Only what an article's page is made from; without reading the other articles and the review's people.
    const Workspace &forPages(const QString &articlePath);

private:
    /// Workspace::findRoot(), which looks into all folders above: once for those of one parent.
    QString rootOf(const QString &articlePath);

    const Spellers m_spellers{Dictionaries(Dictionaries::standardFolders())};
    QHash<QString, std::shared_ptr<Entry>> m_byRoot;
    QHash<QString, std::shared_ptr<const Workspace>> m_forPages;
    QHash<QString, QString> m_rootsByParent;
};

/// Reads the dictionary of the workspace's language, so that the first article does not wait for it. From any thread.
void readDictionary(const Workspaces::Entry &workspace);

/// An article parsed for the checks; never null. `workspace` must outlive it.
std::unique_ptr<CheckSubject> loadedArticle(const QString &path, QByteArray text, const Workspaces::Entry &workspace);

/// An article with what its page is made from, which is read and hashed once for the checks and for the steps of review.
struct PagedArticle
{
    std::unique_ptr<CheckSubject> subject;
    PageBasis page;
};

/// loadedArticle() for review. Fails when a file of the page cannot be read. `workspace` must outlive it.
Result<PagedArticle> loadedPage(const QString &path, QByteArray text, const Workspaces::Entry &workspace);

/// Hands over the articles of `files`, one after the other; `visit` gives an exit status for each. The highest status of
/// all; files that cannot be read count too, are said and left out.
int visitArticles(const QStringList &files, const std::function<int(const CheckContext &)> &visit);

} // namespace articular::cli
