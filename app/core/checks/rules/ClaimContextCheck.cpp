// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/checks/rules/Statements.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// From here on a text promotes something; one sentence may do so in passing.
constexpr qsizetype manyBenefits = 2;

/// What a text that claims something has to say besides, and whether its claims were looked for at all.
class ClaimContextCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(articular::ClaimContextCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"clm-typicality"_s, Level::Warning, Stage::None, Decision::Medical, u"https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255/section-255.2"_s},
                {u"clm-balance"_s, Level::Warning, Stage::None, Decision::None, u"https://www.ecfr.gov/current/title-21/chapter-I/subchapter-C/part-202/section-202.1"_s},
                {u"clm-unknowns"_s, Level::Warning, Stage::None, Decision::None, u"https://www.cdc.gov/ccindex/index.html"_s},
                {u"clm-coverage"_s, Level::Info, Stage::None, Decision::None, u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        checkCoverage(context, findings);
        checkTypicality(context, findings);
        const QList<const LedgerEntry *> benefits = claimsOf(context, {ClaimType::CureGuarantee, ClaimType::Efficacy,
            ClaimType::Disease, ClaimType::SafetyAbsolute, ClaimType::Superiority, ClaimType::Duration, ClaimType::Mechanism});
        if (benefits.size() < manyBenefits)
            return;
        if (!riskStatements().isIn(context.prose)) {
            add(u"clm-balance"_s, *benefits.first(),
                tr("%1 sentences speak of benefits and none of risks.").arg(benefits.size()),
                tr("Readers can only choose when they know both sides. Say what can go wrong and for whom it is not."), findings);
            findings.back().fix = sentenceToFillIn(context, benefits, "[Name the most frequent risk and the most serious one.]");
        }
        if (!limitStatements().isIn(context.prose)) {
            add(u"clm-unknowns"_s, *benefits.first(), tr("The text does not say what is not known yet."),
                tr("Every treatment has open questions: how long it lasts, whom it helps, how good the studies are. One sentence is enough."), findings);
            findings.back().fix = sentenceToFillIn(context, benefits, "[Say what is not known yet, for example how long it lasts.]");
        }
    }

private:
    static void add(const QString &rule, const LedgerEntry &entry, const QString &message, const QString &why,
                    std::vector<Finding> &findings)
    {
        findings.push_back(problemAt(rule, Level::Warning, entry.claim.range, message, why));
        findings.back().key = entry.claim.key;
    }

    /// After the first of the claims that stands in the body. English, as all texts are whose claims are known.
    static std::optional<Fix> sentenceToFillIn(const CheckContext &context, const QList<const LedgerEntry *> &entries, const QByteArray &words)
    {
        for (const LedgerEntry *entry : entries) {
            if (auto fix = paragraphAfter(context, entry->claim, tr("Add a sentence to fill in"), words))
                return fix;
        }
        return std::nullopt;
    }

    static void checkCoverage(const CheckContext &context, std::vector<Finding> &findings)
    {
        const QString missing = withoutClaimRules(context);
        if (missing.isEmpty())
            return;
        findings.push_back(problemAt(u"clm-coverage"_s, Level::Info, context.article.frontMatter().opening(),
            tr("Claims were not checked: no rules for %1.").arg(missing),
            tr("The program knows which words make a claim in English, and the rules of the US, the UK and Australia. Look for claims yourself.")));
    }

    static void checkTypicality(const CheckContext &context, std::vector<Finding> &findings)
    {
        QHash<QString, bool> saysWhatToExpect;
        for (const LedgerEntry *entry : patientStories(context)) {
            if (entry->state() == ClaimState::Accepted || !claimPlaceKey(entry->claim).isEmpty())
                continue;
            const QString section = context.fingerprints.headingPath(entry->claim.range.start);
            if (!saysWhatToExpect.contains(section))
                saysWhatToExpect.insert(section, namesExpectedResult(context, section));
            if (saysWhatToExpect.value(section))
                continue;
            add(u"clm-typicality"_s, *entry, tr("Beside a patient's result nothing says what most people can expect."),
                tr("Readers take one result for the usual one. “Results vary” is not enough: say what happened to most people, for "
                   "example “In a study, 6 of 10 people had less pain after a year.”"), findings);
            findings.back().fix = sentenceToFillIn(context, {entry}, "[Say what most people can expect, and which study shows it.]");
            return;
        }
    }

    static bool namesExpectedResult(const CheckContext &context, const QString &section)
    {
        return std::ranges::any_of(context.prose.blocks(), [&](const ProseBlock &block) {
            return !block.runs.empty() && context.fingerprints.headingPath(block.runs.front().source.start) == section
                   && expectedResultStatements().isIn(block.text);
        });
    }
};

} // namespace

std::unique_ptr<Check> claimContextCheck()
{
    return std::make_unique<ClaimContextCheck>();
}

} // namespace articular
