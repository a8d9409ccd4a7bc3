// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/CitedText.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const QString completeRule = u"ref-complete"_s;
const QString ageRule = u"ref-age"_s;
const QString withdrawnRule = u"ref-withdrawn"_s;

/// Years after which a source of what a treatment does is old, wherever the clinic allows more for others.
constexpr int longestForBenefits = 5;

/// What is to be known about each source that the article cites: at its first mention, once.
class ReferenceSourceCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceSourceCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{completeRule, Level::Warning, Stage::None, Decision::None, u"https://doi.org/10.1001/jama.1997.03540390074039"_s},
                {ageRule, Level::Warning, Stage::None, Decision::None, u"https://piftick.org.uk/"_s},
                {withdrawnRule, Level::Error, Stage::Submit, Decision::None, u"https://doi.org/10.24318/cope.2019.1.4"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        if (context.body.citedKeys().isEmpty())
            return;
        const int most = context.workspace.profile().referencesMaxAge;
        const int mostForBenefits = std::min(most, longestForBenefits);
        const QList<const LedgerEntry *> benefits = claimsOf(context, {ClaimType::CureGuarantee, ClaimType::Efficacy,
            ClaimType::Disease, ClaimType::Superiority, ClaimType::Duration});
        QSet<QString> seen, old;
        for (const InlineRange &range : context.prose.inlines()) {
            if (context.body.ast()[range.node].kind != NodeKind::Citation)
                continue;
            for (const CitationItem &item : context.body.citation(range.node)) {
                const Reference *reference = context.workspace.references().find(item.key);
                if (!reference || old.contains(item.key))
                    continue;
                const TextRange place = citedKeyRange(context.body, range, item);
                const bool isFirst = !seen.contains(item.key);
                seen.insert(item.key);
                // What else could be said of a source that must go is noise.
                if (reference->withdrawal) {
                    if (isFirst)
                        findings.push_back(withdrawn(*reference, place));
                    continue;
                }
                if (isFirst)
                    checkFields(*reference, place, findings);
                const bool isTooOld = isOlder(context, *reference, most);
                if (isTooOld || (isOlder(context, *reference, mostForBenefits) && isCitedFor(context, benefits, place.start))) {
                    old.insert(item.key);
                    findings.push_back(tooOld(*reference, place, isTooOld ? most : mostForBenefits));
                }
            }
        }
    }

private:
    static void checkFields(const Reference &reference, TextRange place, std::vector<Finding> &findings)
    {
        QStringList missing;
        // A society's web page or guideline is by the society.
        if (reference.authors.isEmpty() && reference.editors.isEmpty() && reference.publisher.isEmpty())
            missing << tr("who wrote it");
        if (reference.title.isEmpty())
            missing << tr("its title");
        if (reference.issued.isEmpty())
            missing << tr("its year");
        if (References::link(reference).isEmpty() && reference.isbn.isEmpty())
            missing << tr("a DOI, PubMed number or web address");
        if (missing.isEmpty())
            return;
        findings.push_back(problemAt(completeRule, Level::Warning, place,
            tr("The reference “%1” does not say: %2.").arg(reference.key, missing.join(u", "_s)),
            tr("Readers can only trust a source that they can find, and judge it by who wrote it and when.")));
    }

    static Finding withdrawn(const Reference &reference, TextRange place)
    {
        const QString remedy = tr("Cite another source for what the text says here, or take the statement out.");
        const QString &reason = reference.withdrawal->reason;
        return problemAt(withdrawnRule, Level::Error, place, tr("The clinic withdrew the reference “%1”; it must not be cited any more.").arg(reference.key),
                         reason.isEmpty() ? remedy : tr("The reason given: “%1”").arg(reason) + u' ' + remedy);
    }

    /// Whether nobody said why a source of more than so many years is still the right one.
    static bool isOlder(const CheckContext &context, const Reference &reference, int years)
    {
        return !reference.issued.isEmpty() && reference.issued.year < context.today.year() - years && reference.note.isEmpty();
    }

    static Finding tooOld(const Reference &reference, TextRange place, int years)
    {
        return problemAt(ageRule, Level::Warning, place,
            tr("The reference “%1” is from %2, more than %n years ago.", nullptr, years).arg(reference.key).arg(reference.issued.year),
            tr("Newer studies may have found something else. Cite a newer source, or say in the reference's note why this "
               "one is still the right one."));
    }
};

} // namespace

std::unique_ptr<Check> referenceSourceCheck()
{
    return std::make_unique<ReferenceSourceCheck>();
}

} // namespace articular
