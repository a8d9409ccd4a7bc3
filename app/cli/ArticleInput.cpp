// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ArticleInput.h"
#include "cli/Command.h"

#include "core/base/FileStore.h"
#include "core/checks/prose/RulePack.h"
#include "core/document/ArticlePlace.h"
#include "core/review/Decisions.h"
#include "core/review/ReviewHistory.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

Result<QStringList> filesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Error{ErrorCode::NotFound, u"There is no file or folder %1."_s.arg(path), {}, path};
    if (!info.isDir())
        return QStringList{path};
    if (const QString article = articleIn(path); !article.isEmpty())
        return QStringList{article};
    const QStringList found = Workspace::findArticles(path);
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, u"The folder %1 has no article (a file article.md) in it."_s.arg(path), {}, path};
    return found;
}

std::unique_ptr<CheckSubject> subjectOf(Article article, MarkdownDocument body, ReviewHistory known, const Workspaces::Entry &workspace)
{
    ReviewRecord review = reviewRecordOf(known.log);
    return std::make_unique<CheckSubject>(std::move(article), std::move(body), workspace.workspace, QDate::currentDate(),
        Surroundings{.decisions = std::move(review.decisions), .pathsBySlug = &workspace.articles.pathsBySlug,
                     .pathsById = &workspace.articles.pathsById, .reviewProblems = std::move(review.problems),
                     .review = std::make_shared<const ReviewHistory>(std::move(known)),
                     .spellers = workspace.spellers, .clinicRules = workspace.clinicRules,
                     .clinicTextClaims = &workspace.clinicTextClaims()});
}

ReviewHistory historyOf(const Article &article, const Workspaces::Entry &workspace)
{
    return readHistory(article.path(), article.metadata().id, workspace.signers);
}

} // namespace

Result<QStringList> articleFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const auto found = filesOf(path);
        if (!found)
            return found.error();
        files += found.value();
    }
    files.removeDuplicates();
    return files;
}

QString Workspaces::rootOf(const QString &articlePath)
{
    const QString folder = QDir::cleanPath(QFileInfo(articlePath).absolutePath());
    if (QFileInfo::exists(folder + u"/clinic/clinic.yaml"_s))
        return Workspace::findRoot(folder);
    const QString parent = QFileInfo(folder).path();
    const auto known = m_rootsByParent.constFind(parent);
    return known != m_rootsByParent.cend() ? *known : *m_rootsByParent.insert(parent, Workspace::findRoot(articlePath));
}

const ClinicTextClaims &Workspaces::Entry::clinicTextClaims() const
{
    std::call_once(m_reading, [this] { m_clinicTextClaims.emplace(workspace); });
    return *m_clinicTextClaims;
}

const Workspaces::Entry &Workspaces::of(const QString &articlePath)
{
    const QString root = rootOf(articlePath);
    std::shared_ptr<Entry> &entry = m_byRoot[root];
    if (entry)
        return *entry;
    entry = std::make_shared<Entry>();
    entry->spellers = &m_spellers;
    if (root.isEmpty())
        return *entry;
    entry->workspace = Workspace::load(root);
    entry->clinicRules = clinicRules(entry->workspace);
    entry->signers = knownSigners(root);
    entry->articles = ArticleIndex::of(root);
    return *entry;
}

const Workspace &Workspaces::forPages(const QString &articlePath)
{
    const QString root = rootOf(articlePath);
    std::shared_ptr<const Workspace> &workspace = m_forPages[root];
    if (!workspace)
        workspace = std::make_shared<const Workspace>(root.isEmpty() ? Workspace() : Workspace::load(root));
    return *workspace;
}

void readDictionary(const Workspaces::Entry &workspace)
{
    if (workspace.spellers)
        (void)workspace.spellers->speller(workspace.workspace.profile().language, workspace.workspace.words())->areKnown({});
}

std::unique_ptr<CheckSubject> loadedArticle(const QString &path, QByteArray text, const Workspaces::Entry &workspace)
{
    Article article(path, std::move(text));
    MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    ReviewHistory history = historyOf(article, workspace);
    return subjectOf(std::move(article), std::move(body), std::move(history), workspace);
}

Result<PagedArticle> loadedPage(const QString &path, QByteArray text, const Workspaces::Entry &workspace)
{
    Article article(path, std::move(text));
    MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    auto page = pageBasisOf(article, body, workspace.workspace);
    if (!page)
        return page.error();
    ReviewHistory history = historyOf(article, workspace);
    history.facts = factsOf({article, body, workspace.workspace, page.value()}, history, SystemClock().now());
    return PagedArticle{subjectOf(std::move(article), std::move(body), std::move(history), workspace), std::move(page).value()};
}

int visitArticles(const QStringList &files, const std::function<int(const CheckContext &)> &visit)
{
    Workspaces workspaces;
    int status = AllGood;
    for (const QString &path : files) {
        auto text = readTextFile(path);
        status = std::max<int>(status, text ? visit(loadedArticle(path, std::move(text).value(), workspaces.of(path))->context())
                                            : printError(text.error()));
    }
    return status;
}

} // namespace articular::cli
