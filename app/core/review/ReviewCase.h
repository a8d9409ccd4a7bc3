// SPDX-License-Identifier: GPL-3.0-or-later
// One article with all that the steps of its review look at, worked out from its exact bytes and kept together so that the
// references stay valid.
#pragma once

#include "core/checks/CheckRunner.h"
#include "core/checks/CheckSubject.h"
#include "core/review/ReviewSteps.h"

namespace articular {

class ReviewCase
{
public:
    /// `article` knows its review; `clock` outlives it. `basis` is what the article refers to, kept as long. Fails when a
    /// file of the article's page cannot be read.
    static Result<std::unique_ptr<ReviewCase>> of(std::unique_ptr<CheckSubject> article, const CheckRunner &runner,
                                                  const Clock &clock, std::shared_ptr<const void> basis);
    /// The same for who has worked out already what the page is made from: of the article's very bytes.
    static std::unique_ptr<ReviewCase> of(std::unique_ptr<CheckSubject> article, PageBasis page, const CheckRunner &runner,
                                          const Clock &clock, std::shared_ptr<const void> basis);

    const ReviewSubject &subject() const { return m_subject; }
    const CheckContext &context() const { return m_article->context(); }

private:
    ReviewCase(std::unique_ptr<CheckSubject> article, QList<Finding> findings, PageBasis page, const Clock &clock,
               std::shared_ptr<const void> basis);

    const std::shared_ptr<const void> m_basis;
    const std::unique_ptr<CheckSubject> m_article;
    const QList<Finding> m_findings;
    const PageBasis m_page;
    const ArticleState m_state;
    const ReviewSubject m_subject;
};

/// Where an article stands; `page` is of the same bytes.
ArticleState stateOf(const CheckContext &context, const PageBasis &page, const Clock &clock);

} // namespace articular
