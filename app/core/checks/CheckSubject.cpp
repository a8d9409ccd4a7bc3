// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckSubject.h"

#include "core/checks/prose/RulePack.h"
#include "core/claims/ClaimDetector.h"
#include "core/spelling/ArticleSpelling.h"

namespace articular {

CheckSubject::CheckSubject(const Article &article, const Workspace &workspace, QDate today,
                           const Surroundings &surroundings)
    : CheckSubject(article, MarkdownDocument::parse(article.text(), article.bodyStart()), workspace, today, surroundings)
{
}

CheckSubject::CheckSubject(Article article, MarkdownDocument body, const Workspace &workspace, QDate today,
                           const Surroundings &surroundings)
    : m_article(std::move(article))
    , m_body(std::move(body))
    , m_prose(ProseRuns::of(m_body))
    , m_fingerprints(m_body, m_prose)
    , m_claims(ClaimLedger::of(claimsIn(m_article, m_body, m_prose, m_fingerprints, workspace, surroundings.clinicTextClaims, surroundings.giveWay),
                               surroundings.decisions,
                               {m_article, m_body, m_prose, m_fingerprints, workspace, today}))
    , m_reviewProblems(surroundings.reviewProblems)
    , m_review(surroundings.review)
    , m_words(surroundings.spellers ? std::make_unique<LookedUpWords>(m_article, workspace, m_body, m_prose, spellerFor(m_article, workspace, *surroundings.spellers), surroundings.giveWay)
                                    : nullptr)
    , m_clinicRules(surroundings.clinicRules ? surroundings.clinicRules : clinicRules(workspace))
    , m_context{m_article, workspace, m_body, m_prose, m_fingerprints, m_claims, today, surroundings.pathsBySlug,
                surroundings.pathsById, &m_reviewProblems, m_review.get(), m_words.get(), m_clinicRules.get()}
{
}

CheckSubject::~CheckSubject() = default;

} // namespace articular
