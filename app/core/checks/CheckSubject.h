// SPDX-License-Identifier: GPL-3.0-or-later
// One article with all that a CheckContext refers to, derived once and kept together so that the references stay valid.
#pragma once

#include "core/checks/Check.h"
#include "core/spelling/Spellers.h"

#include <functional>

namespace articular {

class ClinicTextClaims;

/// What is known about an article from outside its text.
struct Surroundings
{
    QList<ClaimDecision> decisions;       ///< in order of time
    const QHash<QString, QStringList> *pathsBySlug = nullptr;
    const QHash<QString, QStringList> *pathsById = nullptr;
    QList<WorkspaceProblem> reviewProblems = {};  ///< files of the review that do not count
    std::shared_ptr<const ReviewHistory> review = nullptr; ///< events and approvals, where review is asked about
    const Spellers *spellers = nullptr;   ///< null: spelling is nobody's question
    std::shared_ptr<const RulePack> clinicRules = nullptr; ///< compiled ones, for many articles; else made for this one
    const ClinicTextClaims *clinicTextClaims = nullptr;    ///< read ones, for many articles; else read for this one
    /// Asked while much is read: once it says yes, claims and words are incomplete and the subject is of no use.
    std::function<bool()> giveWay = {};
};

class CheckSubject
{
public:
    CheckSubject(const Article &article, const Workspace &workspace, QDate today, const Surroundings &surroundings = {});
    /// `body` is the article's parsed one; `workspace` and what `surroundings` points to outlive it.
    CheckSubject(Article article, MarkdownDocument body, const Workspace &workspace, QDate today,
                 const Surroundings &surroundings = {});
    ~CheckSubject();
    CheckSubject(const CheckSubject &) = delete;
    CheckSubject &operator=(const CheckSubject &) = delete;

    const CheckContext &context() const { return m_context; }

private:
    const Article m_article;
    const MarkdownDocument m_body;
    const ProseRuns m_prose;
    const Fingerprints m_fingerprints;
    const ClaimLedger m_claims;
    const QList<WorkspaceProblem> m_reviewProblems;
    const std::shared_ptr<const ReviewHistory> m_review;
    const std::unique_ptr<const LookedUpWords> m_words;   ///< null: nobody asks about spelling
    const std::shared_ptr<const RulePack> m_clinicRules;
    const CheckContext m_context;
};

} // namespace articular
