// SPDX-License-Identifier: GPL-3.0-or-later
// Reading articles for review from the exact bytes on disk, and what the commands of review have in common.
#pragma once

#include "cli/ArticleInput.h"
#include "cli/Arguments.h"

#include "core/document/ArticleLock.h"
#include "core/review/PageOfToday.h"
#include "core/review/ReviewCase.h"

#include <functional>

namespace articular::cli {

/// What reading any article for review needs: clinics and rules, each read once.
struct ReviewTools
{
    const SystemClock clock;
    Workspaces workspaces;
    const CheckRunner runner;
};

/// Reads articles for review. One reader for many articles reads each clinic once.
class ReviewReader
{
public:
    ReviewReader();
    /// Fails when the article or a file of its page cannot be read.
    Result<std::unique_ptr<ReviewCase>> read(const QString &path) const;
    /// The article as if `text` stood in its file.
    Result<std::unique_ptr<ReviewCase>> read(const QString &path, QByteArray text) const;
    /// The article with the suggestions of `person`.
    Result<std::unique_ptr<ReviewCase>> readWithSuggestions(const ReviewCase &article, const QString &person) const;

private:
    const std::shared_ptr<ReviewTools> m_tools;
};

/// The article open to write for as long as the result lives. Refused while somebody else has it open; what may have been
/// left behind is said.
Result<std::shared_ptr<const ArticleLock>> openedToWrite(const ReviewSubject &subject, const QString &by);

/// The page of an article as it goes out today. Pages of practice clinics, and of those without a list of people that may be
/// believed, say nothing about a review.
PageOfToday shownPage(const Article &article, const MarkdownDocument &body, const Workspace &workspace);

/// The one article that a command's first path names; prints why not, and the exit status.
std::variant<QString, int> oneArticle(const Arguments &arguments, const QString &command);

/// Reads the article of the command line, does the step, and prints the name of what was recorded.
int runStep(const Arguments &arguments, const QString &command, const std::function<Result<Event>(const ReviewSubject &)> &step);

/// Whether all options have a value; else says which are needed.
bool hasAll(const Arguments &arguments, const QString &command, const QStringList &options);

} // namespace articular::cli
