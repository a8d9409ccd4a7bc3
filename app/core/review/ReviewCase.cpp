// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewCase.h"

#include "core/review/ReviewHistory.h"

namespace articular {

ArticleState stateOf(const CheckContext &context, const PageBasis &page, const Clock &clock)
{
    const std::optional<ArticleFacts> &known = context.review->facts;
    const ArticleFacts facts = known ? *known : factsOf({context.article, context.body, context.workspace, page}, *context.review, clock.now());
    return articleStateOf(facts, *context.review, clock.now());
}

Result<std::unique_ptr<ReviewCase>> ReviewCase::of(std::unique_ptr<CheckSubject> article, const CheckRunner &runner, const Clock &clock,
                                                   std::shared_ptr<const void> basis)
{
    const CheckContext &context = article->context();
    auto page = pageBasisOf(context.article, context.body, context.workspace);
    if (!page)
        return page.error();
    return of(std::move(article), std::move(page).value(), runner, clock, std::move(basis));
}

std::unique_ptr<ReviewCase> ReviewCase::of(std::unique_ptr<CheckSubject> article, PageBasis page, const CheckRunner &runner, const Clock &clock,
                                           std::shared_ptr<const void> basis)
{
    QList<Finding> findings = runner.run(article->context());
    return std::unique_ptr<ReviewCase>(new ReviewCase(std::move(article), std::move(findings), std::move(page), clock, std::move(basis)));
}

ReviewCase::ReviewCase(std::unique_ptr<CheckSubject> article, QList<Finding> findings, PageBasis page, const Clock &clock,
                       std::shared_ptr<const void> basis)
    : m_basis(std::move(basis))
    , m_article(std::move(article))
    , m_findings(std::move(findings))
    , m_page(std::move(page))
    , m_state(stateOf(m_article->context(), m_page, clock))
    , m_subject{m_article->context(), m_findings, m_page, *m_article->context().review, m_state, clock}
{
}

} // namespace articular
