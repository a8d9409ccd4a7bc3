// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/Deciding.h"

#include "core/findings/Anchors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// UTF-16 units; what is longer is no sentence and no note.
constexpr qsizetype longestText = 8000;

class Deciding
{
    Q_DECLARE_TR_FUNCTIONS(articular::Deciding)

public:
    Deciding(const DecisionRequest &request, const LedgerBasis &basis) : m_request(request), m_basis(basis) {}

    /// Why nobody may decide so; nothing when it may stand.
    std::optional<Error> objection() const
    {
        const auto wrong = [](const QString &message) { return Error{ErrorCode::InvalidInput, message, {}, {}, 0}; };
        if (!m_basis.workspace.person(m_request.by))
            return wrong(tr("The clinic's list of people has no “%1”. Nothing was recorded.").arg(m_request.by));
        if (!decidingRoles().contains(m_request.role))
            return wrong(tr("“%1” is not a role that decides about claims: %2. Nothing was recorded.").arg(m_request.role, decidingRoles().join(u", "_s)));
        if (m_request.verdict == Verdict::AcceptedWithReference && m_request.reference.isEmpty())
            return wrong(tr("Say which reference supports the claim. Nothing was recorded."));
        if (!m_request.reference.isEmpty() && !m_basis.workspace.references().find(m_request.reference))
            return wrong(tr("The clinic has no reference “%1”. Nothing was recorded.").arg(m_request.reference));
        if (m_request.note.size() > longestText || m_request.locator.size() > longestText)
            return wrong(tr("The note is too long: up to %1 characters are kept. Nothing was recorded.").arg(longestText));
        return std::nullopt;
    }

    ClaimDecision decision(const QByteArray &thread, const QString &key, const TextAnchor &anchor) const
    {
        ClaimDecision made;
        made.fingerprint = thread;
        made.verdict = m_request.verdict;
        made.by = m_request.by;
        made.role = m_request.role;
        made.reference = m_request.reference;
        made.locator = m_request.locator.trimmed();
        made.note = m_request.note.trimmed();
        made.library = m_request.library;
        made.text = anchor.exact;
        made.before = anchor.before;
        made.after = anchor.after;
        made.headingPath = anchor.headingPath;
        made.position = anchor.position;
        made.key = key;
        return made;
    }

    static Error refused(const QString &message) { return {ErrorCode::Refused, message, {}, {}, 0}; }
    static Error tooLong()
    {
        return refused(tr("This sentence is too long to be decided about: more than %1 characters. Make several of it. Nothing was recorded.").arg(longestText));
    }
    static Error notTogether()
    {
        return refused(tr("Promises of a cure, comparisons, approvals and patients' own words are decided one by one. Nothing was recorded."));
    }
    static Error notInText() { return refused(tr("These words are not in the text. Nothing was recorded.")); }
    static Error knownClaim() { return refused(tr("This sentence is among the claims already. Nothing was recorded.")); }
    static Error notAccepted() { return refused(tr("Only an accepted claim can become one of the clinic's approved texts.")); }

private:
    const DecisionRequest &m_request;
    const LedgerBasis &m_basis;
};

/// The sentence in which a stretch begins, or the stretch itself when it is longer.
AnchoredText::Stretch wholeSentence(const AnchoredText::Stretch &stretch, const QList<AnchoredText::Stretch> &sentences)
{
    const auto after = std::ranges::upper_bound(sentences, stretch.start, {}, &AnchoredText::Stretch::start);
    if (after == sentences.begin())
        return stretch;
    const AnchoredText::Stretch &sentence = *std::prev(after);
    return stretch.start + stretch.text.size() <= sentence.start + sentence.text.size() ? sentence : stretch;
}

const LedgerEntry *entryAt(const ClaimLedger &ledger, const TextRange &range)
{
    const auto found = std::ranges::find_if(ledger.entries(), [&range](const LedgerEntry &entry) {
        return claimPlaceKey(entry.claim).isEmpty() && entry.claim.range.start < range.end()
               && range.start < entry.claim.range.end();
    });
    return found == ledger.entries().end() ? nullptr : &*found;
}

} // namespace

const QStringList &decidingRoles()
{
    static const QStringList roles{u"medical-reviewer"_s, u"compliance-reviewer"_s};
    return roles;
}

Result<QList<ClaimDecision>> decisionsAbout(const QList<LedgerEntry> &entries, const DecisionRequest &request,
                                            const LedgerBasis &basis)
{
    const Deciding deciding(request, basis);
    if (const auto error = deciding.objection())
        return *error;
    if (entries.size() > 1 && !std::ranges::all_of(entries, &LedgerEntry::allowsBatch))
        return Deciding::notTogether();
    const AnchoredText text(basis.body, basis.prose, basis.fingerprints, basis.article.bodyStart());
    QList<ClaimDecision> decisions;
    for (const LedgerEntry &entry : entries) {
        if (entry.claim.text.size() > longestText)
            return Deciding::tooLong();
        const QString key = claimPlaceKey(entry.claim);
        TextAnchor anchor = key.isEmpty() ? text.anchorOf(entry.claim.range) : TextAnchor();
        anchor.exact = entry.claim.text;
        decisions.append(deciding.decision(entry.thread, key, anchor));
        // Accepting words that the clinic approved says that it is by that approval.
        const bool isAccepted = request.verdict == Verdict::Accepted || request.verdict == Verdict::AcceptedWithReference;
        if (isAccepted && request.library.isEmpty() && entry.library && entry.library->fit == LibraryMatch::Fit::InScope)
            decisions.last().library = entry.library->id;
    }
    return decisions;
}

Result<ClaimDecision> markedAsClaim(const QString &words, const ClaimLedger &ledger, const DecisionRequest &request,
                                    const LedgerBasis &basis)
{
    const Deciding deciding(request, basis);
    if (const auto error = deciding.objection())
        return *error;
    const AnchoredText text(basis.body, basis.prose, basis.fingerprints, basis.article.bodyStart());
    const QList<AnchoredText::Stretch> places = text.find(words.simplified(), 1);
    if (places.isEmpty())
        return Deciding::notInText();
    const AnchoredText::Stretch place = wholeSentence(places.first(), text.sentences());
    if (place.text.size() > longestText)
        return Deciding::tooLong();
    TextAnchor anchor = text.anchorOf(place);
    if (const LedgerEntry *known = entryAt(ledger, place.source)) {
        if (known->claim.isClaim && known->state() != ClaimState::NotAClaim)
            return Deciding::knownClaim();
        anchor.exact = known->claim.text;
        return deciding.decision(known->thread, {}, anchor);
    }
    Fingerprints::Ordinals ordinals;
    return deciding.decision(Fingerprints::ofText(u"claim"_s, {}, anchor.exact, anchor.headingPath, ordinals), {}, anchor);
}

Result<LibraryClaim> libraryClaimFrom(const LedgerEntry &entry, const LedgerBasis &basis)
{
    if (entry.state() != ClaimState::Accepted)
        return Deciding::notAccepted();
    const ArticleMetadata &details = basis.article.metadata();
    const ClinicProfile &profile = basis.workspace.profile();
    LibraryClaim claim;
    claim.text = entry.claim.text;
    for (const ClaimType type : entry.claim.types)
        claim.types.append(claimTypeId(type));
    claim.categories = details.categories;
    claim.jurisdictions = details.jurisdictions.value_or(profile.jurisdictions);
    claim.language = details.language.isEmpty() ? profile.language : details.language;
    for (const ClaimDecision &decision : entry.decisions) {
        if (!decision.reference.isEmpty() && !claim.references.contains(decision.reference))
            claim.references.append(decision.reference);
    }
    return claim;
}

} // namespace articular
