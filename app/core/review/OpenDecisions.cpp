// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/OpenDecisions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto decisionsRule = u"rev-decisions-open"_s;

struct DecisionText
{
    Q_DECLARE_TR_FUNCTIONS(articular::OpenDecisions)
};

bool isAbout(const LedgerEntry &entry, const Finding &finding)
{
    return finding.fingerprint == entry.fingerprint || finding.fingerprint == entry.thread;
}

bool isSettled(const LedgerEntry &entry)
{
    return entry.state() == ClaimState::Accepted || entry.state() == ClaimState::NotAClaim;
}

bool overlap(TextRange a, TextRange b)
{
    return a.start < b.end() && b.start < a.end();
}

bool isDecided(const ClaimLedger &claims, const Finding &finding)
{
    return std::ranges::any_of(claims.entries(), [&finding](const LedgerEntry &entry) {
        const Claim &claim = entry.claim;
        return isAbout(entry, finding)
               || (isSettled(entry) && claim.file == finding.file && claim.key == finding.key && overlap(claim.range, finding.range));
    });
}

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
    QList<Finding> open;
    for (const Finding &finding : findings) {
        const bool needsDecision = finding.decision != Decision::None && finding.level != Level::Info;
        if (needsDecision && !isDecided(claims, finding))
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
