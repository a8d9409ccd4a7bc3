// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/OpenDecisions.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto decisionsRule = u"rev-decisions-open"_s;

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(articular::OpenDecisions)
};

/// The claims of an article, asked for each finding whether somebody looks at it, or looked at it, as a claim.
class DecidedPlaces
{
public:
    explicit DecidedPlaces(const ClaimLedger &claims)
    {
        for (const LedgerEntry &entry : claims.entries()) {
            m_claims.insert(entry.fingerprint);
            m_claims.insert(entry.thread);
            const ClaimState state = entry.state();
            if (state == ClaimState::Accepted || state == ClaimState::NotAClaim)
                m_settled[{entry.claim.file, entry.claim.key}].push_back(entry.claim.range);
        }
        for (std::vector<TextRange> &ranges : m_settled) {
            std::ranges::sort(ranges, {}, &TextRange::start);
            // Each reaches as far as the farthest before it: of those that begin in time, the last one tells.
            for (size_t at = 1; at < ranges.size(); ++at)
                ranges[at].length = std::max(ranges[at].end(), ranges[at - 1].end()) - ranges[at].start;
        }
    }

    bool contain(const Finding &finding) const
    {
        if (m_claims.contains(finding.fingerprint))
            return true;
        const auto found = m_settled.constFind({finding.file, finding.key});
        if (found == m_settled.cend())
            return false;
        const auto behind = std::ranges::lower_bound(*found, finding.range.end(), {}, &TextRange::start);
        return behind != found->begin() && std::prev(behind)->end() > finding.range.start;
    }

private:
    QSet<QByteArray> m_claims;              ///< fingerprints
    QHash<std::pair<QString, QString>, std::vector<TextRange>> m_settled; ///< by file and key
};

Finding decisionsFinding(const CheckContext &context, const Finding &first)
{
    Finding finding;
    finding.ruleId = decisionsRule;
    finding.level = Level::Error;
    finding.blocks = Stage::Approve;
    finding.file = context.article.path();
    finding.range = first.range;
    finding.key = first.key;
    finding.why = DecisionText::tr("A text is approved only when a reviewer has decided about everything that needs it.");
    Fingerprints::Ordinals ordinals;
    finding.fingerprint = Fingerprints::ofText(decisionsRule, first.key, {}, {}, ordinals);
    return finding;
}

} // namespace

QList<Finding> openDecisions(const ClaimLedger &claims, const QList<Finding> &findings)
{
    const DecidedPlaces decided(claims);
    QList<Finding> open;
    for (const Finding &finding : findings) {
        const bool needsDecision = finding.decision != Decision::None && finding.level != Level::Info;
        if (needsDecision && !decided.contain(finding))
            open.append(finding);
    }
    return open;
}

void countOpenDecisions(const CheckContext &context, QList<Finding> &findings)
{
    const QList<Finding> open = openDecisions(context.claims, findings);
    if (open.isEmpty())
        return;
    const qsizetype count = open.size() + context.claims.unsettled().size();
    auto own = std::ranges::find(findings, decisionsRule, &Finding::ruleId);
    if (own == findings.end()) {
        findings.append(decisionsFinding(context, open.first()));
        own = findings.end() - 1;
    }
    own->message = count == 1 ? DecisionText::tr("One matter still has to be decided by a reviewer.")
                              : DecisionText::tr("%1 matters still have to be decided by a reviewer.").arg(count);
    std::ranges::sort(findings, comesBefore);
}

} // namespace articular
