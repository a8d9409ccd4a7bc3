// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/RepeatedClaims.h"

#include "core/checks/prose/RulePack.h"
#include "core/checks/rules/ClaimTexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// What the words of a wording rule claim; nothing for other rules.
std::optional<ClaimType> claimedBy(const QString &ruleId, const CheckContext &context)
{
    if (!ruleId.contains(u'.'))
        return std::nullopt;
    const RuleDefinition *rule = builtInRules().find(ruleId);
    if (!rule && context.clinicRules)
        rule = context.clinicRules->find(ruleId);
    return rule ? rule->claim : std::nullopt;
}

/// The claims by file and place.
class ClaimsByPlace
{
public:
    explicit ClaimsByPlace(const ClaimLedger &ledger)
    {
        for (const LedgerEntry &entry : ledger.entries())
            m_entries.push_back(&entry);
        std::ranges::sort(m_entries, isBefore);
    }

    /// The claim whose sentence holds the finding's words.
    const LedgerEntry *around(const Finding &finding) const
    {
        const auto after = std::ranges::partition_point(m_entries, [&finding](const LedgerEntry *entry) {
            const int order = entry->claim.file.compare(finding.file);
            return order < 0 || (order == 0 && entry->claim.range.start <= finding.range.start);
        });
        if (after == m_entries.begin())
            return nullptr;
        const Claim &claim = (*std::prev(after))->claim;
        const bool holds = claim.file == finding.file && claim.key == finding.key && finding.range.end() <= claim.range.end();
        return holds ? *std::prev(after) : nullptr;
    }

private:
    static bool isBefore(const LedgerEntry *a, const LedgerEntry *b)
    {
        const int order = a->claim.file.compare(b->claim.file);
        return order < 0 || (order == 0 && a->claim.range.start < b->claim.range.start);
    }

    std::vector<const LedgerEntry *> m_entries;
};

bool isSettled(const LedgerEntry &entry)
{
    return entry.state() == ClaimState::Accepted || entry.state() == ClaimState::NotAClaim;
}

/// Whether the claim's own finding says something that no rule file can know.
bool tellsOfDecisions(const LedgerEntry &entry)
{
    return entry.objection() || !entry.earlier.isEmpty() || (entry.library && entry.library->fit == LibraryMatch::Fit::InScope);
}

/// The step that stops more: the earlier one, and any rather than none.
Stage strictest(Stage a, Stage b)
{
    return a == Stage::None ? b : b == Stage::None ? a : std::min(a, b);
}

void takePlaceOf(const Finding &claim, Finding &finding)
{
    finding.level = std::max(finding.level, claim.level);
    finding.blocks = strictest(finding.blocks, claim.blocks);
    finding.decision = std::max(finding.decision, claim.decision);
}

} // namespace

void leaveMoreSpecific(const CheckContext &context, QList<Finding> &findings)
{
    if (context.claims.entries().isEmpty())
        return;
    const ClaimsByPlace claims(context.claims);
    QHash<QByteArray, qsizetype> findingsOfClaims;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (!findings.at(i).fingerprint.isEmpty())
            findingsOfClaims.insert(findings.at(i).fingerprint, i);
    }
    QSet<qsizetype> repeated;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const auto type = claimedBy(findings.at(i).ruleId, context);
        const LedgerEntry *entry = type ? claims.around(findings.at(i)) : nullptr;
        if (!entry || !entry->claim.types.contains(*type))
            continue;
        if (isSettled(*entry)) {
            if (findings.at(i).level != Level::Error)
                repeated.insert(i);
            continue;
        }
        const qsizetype own = findingsOfClaims.value(entry->fingerprint, -1);
        if (own == -1 || repeated.contains(own) || findings.at(own).ruleId != claimRule(*type))
            continue;
        repeated.insert(tellsOfDecisions(*entry) ? i : own);
        if (!tellsOfDecisions(*entry))
            takePlaceOf(findings.at(own), findings[i]);
    }
    qsizetype i = 0;
    findings.removeIf([&](const Finding &) { return repeated.contains(i++); });
}

} // namespace articular
