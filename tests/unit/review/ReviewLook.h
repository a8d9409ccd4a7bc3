// SPDX-License-Identifier: GPL-3.0-or-later
// An article in a folder with all that the steps of its review look at, its signatures judged without keys.
#pragma once

#include "core/review/ReviewChecks.h"
#include "core/review/ReviewHistory.h"
#include "core/review/ReviewSteps.h"
#include "support/TestSupport.h"
#include "unit/checks/CheckedText.h"

namespace articular::test {

/// A signature is good when it names who gave it.
class NamedSignatures final : public SignatureVerifier
{
public:
    SignatureVerdict verify(const QByteArray &, const QByteArray &signature, const QString &personId, const QString &, const QDateTime &) const override
    {
        return signature == personId.toUtf8() ? SignatureVerdict{true, {}} : SignatureVerdict{false, QStringLiteral("It is signed by somebody else.")};
    }
};

/// One look at an article in a folder, as a command would take it.
class Look
{
public:
    Look(const QString &path, const QByteArray &article, const Trust &trust, const QDateTime &now, QList<Finding> more)
        : m_clock(now)
        , m_workspace(Workspace::forArticle(path))
        , m_history(std::make_shared<const ReviewHistory>(readHistory(path, handmadeId(article), trust, &m_signatures)))
        , m_checked(path, article, m_workspace, now.date(), Surroundings{.decisions = {}, .review = m_history})
        , m_page(pageBasisOf(context().article, context().body, context().workspace).value())
        , m_state(articleStateOf({handmadeId(article), m_page.contentDigest, m_page.pageDigest, context().article.metadata().authors}, *m_history, now))
        , m_findings(reviewFindings() + more)
        , subject{context(), m_findings, m_page, *m_history, m_state, m_clock}
    {
    }

    const CheckContext &context() const { return m_checked.context(); }

private:
    static QString handmadeId(const QByteArray &article) { return Article({}, article).metadata().id; }

    QList<Finding> reviewFindings() const
    {
        CheckRegistry checks;
        checks.push_back(std::make_unique<ReviewChecks>());
        return CheckRunner(std::move(checks)).run(context());
    }

    const NamedSignatures m_signatures;
    const FixedClock m_clock;
    const Workspace m_workspace;
    const std::shared_ptr<const ReviewHistory> m_history;
    const CheckedText m_checked;
    const PageBasis m_page;
    const ArticleState m_state;
    const QList<Finding> m_findings;

public:
    const ReviewSubject subject;
};

} // namespace articular::test
