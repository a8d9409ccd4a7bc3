// SPDX-License-Identifier: GPL-3.0-or-later
// One article with all that the steps of its review look at, read from the exact bytes on disk; and what the commands of
// review have in common.
#pragma once

#include "cli/ArticleInput.h"
#include "cli/Arguments.h"

#include "core/checks/CheckRunner.h"
#include "core/review/PageReviews.h"
#include "core/review/ReviewSteps.h"

#include <functional>

namespace articular::cli {

/// What reading any article for review needs: clinics and rules, each read once.
struct ReviewTools
{
    Workspaces workspaces;
    const CheckRunner runner;
};

class ReviewCase
{
public:
    const ReviewSubject &subject() const { return m_subject; }
    const CheckContext &context() const { return m_article->context(); }

private:
    friend class ReviewReader;
    ReviewCase(std::shared_ptr<ReviewTools> tools, std::unique_ptr<CheckSubject> article, PageBasis page);

    const SystemClock m_clock;
    const std::shared_ptr<ReviewTools> m_tools;      ///< the article refers to its workspace
    const std::unique_ptr<CheckSubject> m_article;
    const QList<Finding> m_findings;
    const PageBasis m_page;
    const ArticleState m_state;
    const ReviewSubject m_subject;
};

/// Reads articles for review. One reader for many articles reads each clinic once.
class ReviewReader
{
public:
    ReviewReader();
    /// Fails when the article or a file of its page cannot be read.
    Result<std::unique_ptr<ReviewCase>> read(const QString &path) const;

private:
    const std::shared_ptr<ReviewTools> m_tools;
};

/// Where an article stands; `page` is of the same bytes.
ArticleState stateOf(const CheckContext &context, const PageBasis &page, const Clock &clock);

/// What the page of an article may say about its review: nothing unless its approval is valid for exactly this page.
std::optional<PageReview> reviewOfPage(const Article &article, const MarkdownDocument &body, const Workspace &workspace);

/// The one article that a command's first path names; prints why not, and the exit status.
std::variant<QString, int> oneArticle(const Arguments &arguments, const QString &command);

/// Reads the article of the command line, does the step, and prints the name of what was recorded.
int runStep(const Arguments &arguments, const QString &command, const std::function<Result<Event>(const ReviewSubject &)> &step);

/// Whether all options have a value; else says which are needed.
bool hasAll(const Arguments &arguments, const QString &command, const QStringList &options);

} // namespace articular::cli
