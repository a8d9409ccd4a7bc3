// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/Inserts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class DisclaimerCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(DisclaimerCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-disclaimer"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        for (const QString &id : context.disclaimers()) {
            if (!context.workspace.text(ClinicText::Kind::Disclaimer, id))
                reportUnknown(context, id, findings);
        }
        const QStringList placed = idsOnPage(context, ClinicText::Kind::Disclaimer);
        for (const ClinicText &text : context.workspace.texts()) {
            if (isRequired(context, text) && !placed.contains(text.id))
                reportMissing(context, text, findings);
        }
    }

private:
    static void reportUnknown(const CheckContext &context, const QString &id, std::vector<Finding> &findings)
    {
        const QString why = tr("A disclaimer is kept once, with the clinic's texts, and placed in articles by its name.");
        if (!context.article.metadata().disclaimers) {
            Finding finding = problemAt(u"req-disclaimer"_s, Level::Error, {},
                tr("The clinic asks for the disclaimer “%1” in every article, but there is no such text.").arg(id), why);
            finding.file = context.workspace.root() + u"/clinic/clinic.yaml"_s;
            findings.push_back(finding);
            return;
        }
        Finding finding = itemProblem(context, u"req-disclaimer"_s, Level::Error, u"disclaimers"_s, id,
            tr("The clinic has no disclaimer “%1”.").arg(id), why);
        QStringList known;
        for (const ClinicText &text : context.workspace.texts()) {
            if (text.kind == ClinicText::Kind::Disclaimer)
                known << text.id;
        }
        if (const auto meant = nearestSpelling(id, known)) {
            finding.fix = fixOf(tr("Change it to “%1”").arg(*meant),
                context.article.frontMatter().setList(u"disclaimers"_s, replaced(context.disclaimers(), id, *meant)));
        }
        findings.push_back(finding);
    }

    static void reportMissing(const CheckContext &context, const ClinicText &text, std::vector<Finding> &findings)
    {
        Finding finding = detailProblem(context, u"req-disclaimer"_s, Level::Error, u"disclaimers"_s,
            tr("The disclaimer “%1” is missing.").arg(text.id),
            isRequiredForClaims(context, text) ? tr("The clinic requires it for what this text claims.")
                                               : tr("The clinic requires it for articles of this category."));
        finding.fix = fixOf(tr("Put it in place"),
            context.article.frontMatter().setList(u"disclaimers"_s, context.disclaimers() << text.id));
        findings.push_back(finding);
    }

    static bool isRequired(const CheckContext &context, const ClinicText &text)
    {
        if (text.kind != ClinicText::Kind::Disclaimer || !text.isInForce(context.today))
            return false;
        const auto isOfArticle = [&context](const QString &category) {
            return context.article.metadata().categories.contains(category, Qt::CaseInsensitive);
        };
        return (std::ranges::any_of(text.requiredForCategories, isOfArticle) || isRequiredForClaims(context, text))
            && appliesIn(text, context.jurisdictions());
    }

    static bool isRequiredForClaims(const CheckContext &context, const ClinicText &text)
    {
        return std::ranges::any_of(text.requiredForClaimTypes, [&context](const QString &id) {
            const auto type = claimTypeFromId(id);
            if (type == ClaimType::Testimonial)
                return !patientStories(context).isEmpty();
            return type && !claimsOf(context, {*type}).isEmpty();
        });
    }
};

} // namespace

std::unique_ptr<Check> disclaimerCheck()
{
    return std::make_unique<DisclaimerCheck>();
}

} // namespace articular
