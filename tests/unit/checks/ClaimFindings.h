// SPDX-License-Identifier: GPL-3.0-or-later
// What the claim rules find in texts with claims made by hand.
#pragma once

#include "core/checks/CheckRunner.h"
#include "unit/claims/HandmadeClaims.h"

namespace articular::test {

/// Findings of the claim rules for a text whose sentences with `cue` are claims of `types`.
inline QList<Finding> findingsOf(const LedgerText &text, const ClaimLedger &ledger)
{
    const LedgerBasis basis = text.basis();
    const CheckContext context{.article = basis.article, .workspace = basis.workspace, .body = basis.body, .prose = basis.prose,
                               .fingerprints = basis.fingerprints, .claims = ledger, .today = basis.today};
    QList<Finding> found = CheckRunner(builtInChecks()).run(context);
    found.removeIf([](const Finding &finding) {
        return !finding.ruleId.startsWith(u"clm-") && !finding.ruleId.startsWith(u"ref-studies")
               && !finding.ruleId.startsWith(u"prv-consent") && !finding.ruleId.startsWith(u"prv-image")
               && finding.ruleId != u"req-claims-flag" && finding.ruleId != u"req-disclaimer-near"
               && finding.ruleId != u"req-state-notice" && finding.ruleId != u"req-disclaimer";
    });
    return found;
}

inline QList<Finding> findingsOf(const LedgerText &text) { return findingsOf(text, text.ledger()); }

inline QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.ruleId);
    rules.sort();
    return rules;
}

inline const Finding *findingOf(const QList<Finding> &findings, const QString &rule)
{
    const auto found = std::ranges::find(findings, rule, &Finding::ruleId);
    return found == findings.end() ? nullptr : &*found;
}

/// A body that says what every claiming body should, so that only the rule in question speaks.
inline const QByteArray besides = "\n\nThere are risks too. Much is not known yet.\n";

} // namespace articular::test
