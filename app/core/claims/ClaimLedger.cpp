// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimLedger.h"

#include "core/claims/DecisionPlacement.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto medicalRole = u"medical-reviewer"_s;
const auto complianceRole = u"compliance-reviewer"_s;

bool isSettling(Verdict verdict)
{
    return verdict == Verdict::Accepted || verdict == Verdict::AcceptedWithReference || verdict == Verdict::NotAClaim;
}

class Families
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimLedger)

public:
    struct Family
    {
        const char *id;
        QString title;
        QList<ClaimType> types;           ///< empty: what has no type
    };

    /// Gravest first.
    static QList<Family> all()
    {
        return {{"cure", tr("Promises of a cure"), {ClaimType::CureGuarantee}},
                {"testimonial", tr("Patients' own words"), {ClaimType::Testimonial}},
                {"regulatory", tr("Approvals and registrations"), {ClaimType::RegulatoryStatus}},
                {"comparison", tr("Better than others"), {ClaimType::Superiority}},
                {"disease", tr("Treats an illness"), {ClaimType::Disease}},
                {"care", tr("Instead of other care"), {ClaimType::DiscourageCare, ClaimType::Advice}},
                {"safety", tr("Safe or without side effects"), {ClaimType::SafetyAbsolute}},
                {"evidence", tr("Numbers, studies and how long it lasts"),
                 {ClaimType::Duration, ClaimType::Statistic, ClaimType::StudyMention, ClaimType::Extrapolation, ClaimType::Anecdote}},
                {"mechanism", tr("How it works"), {ClaimType::Mechanism}},
                {"efficacy", tr("It helps"), {ClaimType::Efficacy, ClaimType::Inducement, ClaimType::Hype, ClaimType::Hedge}},
                {"marked", tr("Marked by a reviewer"), {}}};
    }
};

QStringList neededRoles(const Claim &claim, const QStringList &approving)
{
    const bool isShared = std::ranges::any_of(claim.types, needsCompliance) && approving.contains(complianceRole);
    return isShared ? QStringList{medicalRole, complianceRole} : QStringList{medicalRole};
}

} // namespace

ClaimState LedgerEntry::state() const
{
    if (objection())
        return ClaimState::BackToWriter;
    const auto decided = [this](const QString &role) {
        return std::ranges::any_of(decisions, [&role](const ClaimDecision &d) { return d.role == role; });
    };
    if (!std::ranges::all_of(neededRoles, decided) || decisions.isEmpty())
        return ClaimState::Open;
    const bool isNone = std::ranges::all_of(decisions, [](const ClaimDecision &d) { return d.verdict == Verdict::NotAClaim; });
    return isNone ? ClaimState::NotAClaim : ClaimState::Accepted;
}

const ClaimDecision *LedgerEntry::objection() const
{
    const auto found = std::ranges::find_if(decisions, [](const ClaimDecision &d) { return !isSettling(d.verdict); });
    return found == decisions.end() ? nullptr : &*found;
}

bool LedgerEntry::allowsBatch() const
{
    return !claim.types.isEmpty() && std::ranges::none_of(claim.types, mustStandAlone);
}

ClaimLedger ClaimLedger::of(QList<Claim> claims, const QList<ClaimDecision> &decisions, const LedgerBasis &basis)
{
    ClaimLedger ledger;
    Fingerprints::Ordinals ordinals;
    for (Claim &claim : claims) {
        LedgerEntry entry;
        entry.fingerprint = Fingerprints::ofText(u"claim"_s, claimPlaceKey(claim), claim.text, claim.headingPath, ordinals);
        entry.claim = std::move(claim);
        ledger.m_entries.append(std::move(entry));
    }
    ledger.m_orphans = DecisionPlacement(decisions, basis).placeIn(ledger.m_entries);
    const ClaimLibrary library(basis.workspace, basis.article, basis.prose, basis.fingerprints, basis.today);
    for (LedgerEntry &entry : ledger.m_entries) {
        entry.neededRoles = neededRoles(entry.claim, basis.workspace.profile().approvingRoles);
        if (entry.thread.isEmpty())
            entry.thread = entry.fingerprint;
        // Marking a sentence says that it claims something, whatever the words alone say.
        entry.claim.isClaim = entry.claim.isClaim || entry.isMarked;
        if (entry.claim.isClaim && !library.isEmpty())
            entry.library = library.match(entry.claim);
    }
    return ledger;
}

QList<ClaimGroup> ClaimLedger::groups() const
{
    QList<ClaimGroup> groups;
    for (const Families::Family &family : Families::all()) {
        ClaimGroup group{QString::fromLatin1(family.id), family.title, {}, true};
        for (int i = 0; i < int(m_entries.size()); ++i) {
            const LedgerEntry &entry = m_entries.at(i);
            const auto type = gravestType(entry.claim);
            if (!entry.claim.isClaim || (type ? !family.types.contains(*type) : !family.types.isEmpty()))
                continue;
            group.entries.append(i);
            group.allowsBatch = group.allowsBatch && entry.allowsBatch();
        }
        if (!group.entries.isEmpty())
            groups.append(group);
    }
    return groups;
}

QList<const LedgerEntry *> ClaimLedger::unsettled() const
{
    QList<const LedgerEntry *> found;
    for (const LedgerEntry &entry : m_entries) {
        if (entry.isUnsettled() && !entry.isInClinicText())
            found.append(&entry);
    }
    return found;
}

bool ClaimLedger::hasClaims() const
{
    return std::ranges::any_of(m_entries, [](const LedgerEntry &entry) {
        return entry.claim.isClaim && !entry.isInClinicText() && entry.state() != ClaimState::NotAClaim;
    });
}

} // namespace articular
