// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/ClaimTexts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/checks/rules/Statements.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto ftc = u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s;
const auto endorsements = u"https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255/section-255.2"_s;
const auto fairBalance = u"https://www.ecfr.gov/current/title-21/chapter-I/subchapter-C/part-202/section-202.1"_s;
const auto fdaNotice = u"https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes"_s;
const auto capCode = u"https://www.asa.org.uk/type/non_broadcast/code_section/12.html"_s;
const auto plainNumbers = u"https://www.cdc.gov/ccindex/index.html"_s;

/// One finding for each undecided claim, under the rule of its gravest kind.
class ClaimCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        const auto medical = [](const QString &id, const QString &link) {
            return RuleInfo{id, Level::Warning, Stage::None, Decision::Medical, link};
        };
        const auto both = [](const QString &id, const QString &link) {
            return RuleInfo{id, Level::Warning, Stage::None, Decision::MedicalAndCompliance, link};
        };
        return {{u"clm-cure"_s, Level::Error, Stage::Submit, Decision::None, ftc},
                medical(u"clm-efficacy"_s, ftc), both(u"clm-disease"_s, fdaNotice), medical(u"clm-safety"_s, fairBalance),
                both(u"clm-comparative"_s, fairBalance), both(u"clm-fda"_s, fdaNotice), medical(u"clm-longterm"_s, ftc),
                medical(u"clm-number"_s, plainNumbers), medical(u"clm-mechanism"_s, ftc), medical(u"clm-anecdote"_s, endorsements),
                both(u"clm-testimonial"_s, endorsements), medical(u"clm-title"_s, ftc),
                {u"clm-advice"_s, Level::Warning, Stage::None, Decision::None, capCode},
                medical(u"clm-discourage"_s, capCode), medical(u"clm-animal"_s, ftc)};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (context.claims.entries().isEmpty())
            return;
        const QString reviewer = reviewerName(context.workspace);
        for (const LedgerEntry &entry : context.claims.entries()) {
            const ClaimState state = entry.state();
            if (state == ClaimState::Accepted || state == ClaimState::NotAClaim)
                continue;
            if (const QString rule = ruleOf(context, entry); !rule.isEmpty())
                findings.push_back(finding(context, entry, rule, reviewer));
        }
    }

private:
    /// Empty: nothing is said about it here.
    static QString ruleOf(const CheckContext &context, const LedgerEntry &entry)
    {
        const Claim &claim = entry.claim;
        const auto gravest = gravestType(claim);
        if (!claim.isClaim) {
            const bool isAdvice = claim.types.contains(ClaimType::Advice) && !clinicianStatements().isIn(wordsAround(context, claim));
            return isAdvice ? u"clm-advice"_s : QString();
        }
        if (!gravest)
            return u"clm-efficacy"_s;     // marked by a reviewer
        // A study without a source is ref-studies' matter first.
        if (gravest == ClaimType::StudyMention && !isCited(context, claim))
            return {};
        if (gravest == ClaimType::Mechanism && (claim.types.contains(ClaimType::Hedge) || isCited(context, claim)))
            return {};
        const bool isSeenFirst = claim.place == ClaimPlace::Title || claim.place == ClaimPlace::Description
                                 || claim.place == ClaimPlace::PictureDescription;
        const bool isOneReviewers = gravest != ClaimType::CureGuarantee && !needsCompliance(*gravest);
        return isSeenFirst && isOneReviewers ? u"clm-title"_s : claimRule(*gravest);
    }

    static Finding finding(const CheckContext &context, const LedgerEntry &entry, const QString &rule, const QString &reviewer)
    {
        const bool isInAustralia = std::ranges::any_of(context.jurisdictions(), [](const QString &place) {
            return place == "AU"_L1 || place.startsWith("AU-"_L1);
        });
        const bool isForbidden = rule == "clm-cure"_L1 || (rule == "clm-testimonial"_L1 && isInAustralia);
        Finding made = problemAt(rule, isForbidden ? Level::Error : Level::Warning, entry.claim.range, claimMessage(entry, rule),
                                 claimWhy(rule, reviewer));
        if (rule == "clm-testimonial"_L1 && isInAustralia)
            made.why = tr("In Australia patients' words about their treatment must not be used to advertise it. Take them out.");
        if (const ClaimDecision *objection = entry.objection())
            made.message = answer(context, *objection) + u' ' + made.message;
        else if (!entry.earlier.isEmpty())
            made.why = tr("It was decided for the earlier wording: “%1”.").arg(entry.earlier.first().text) + u' ' + made.why;
        if (entry.library && entry.library->fit == LibraryMatch::Fit::InScope)
            made.why = tr("It is one of the clinic's approved texts (%1); the reviewer only confirms it.").arg(entry.library->id) + u' ' + made.why;
        made.file = entry.claim.file;
        made.key = entry.claim.key;
        made.fingerprint = entry.fingerprint;
        return made;
    }

    /// What the reviewer asks of the writer.
    static QString answer(const CheckContext &context, const ClaimDecision &decision)
    {
        const Person *person = context.workspace.person(decision.by);
        const QString name = person && !person->name.isEmpty() ? person->name : decision.by;
        const QString asked = decision.verdict == Verdict::NeedsCitation ? tr("%1 asks for a source here.")
            : decision.verdict == Verdict::NeedsRewording ? tr("%1 asks for other words here.") : tr("%1 rejected this sentence.");
        return decision.note.isEmpty() ? asked.arg(name) : asked.arg(name) + u" “"_s + decision.note + u"”"_s;
    }
};

} // namespace

std::unique_ptr<Check> claimCheck()
{
    return std::make_unique<ClaimCheck>();
}

} // namespace articular
