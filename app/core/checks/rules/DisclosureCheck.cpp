// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/Inserts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/checks/rules/Statements.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Clinic texts that must stand beside a claim, or on a page that names a treatment.
class DisclosureCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(articular::DisclosureCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-disclaimer-near"_s, Level::Warning, Stage::None, Decision::Medical, u"https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255/section-255.2"_s},
                {u"req-state-notice"_s, Level::Error, Stage::Submit, Decision::None, u"https://laws.flrules.org/2025/185"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        for (const ClinicText &text : context.workspace.texts()) {
            if (!text.isInForce(context.today) || !appliesIn(text, context.jurisdictions()))
                continue;
            if (text.kind == ClinicText::Kind::Disclaimer && !text.requiredForClaimTypes.isEmpty())
                checkNearness(context, text, findings);
            const bool isPlaceable = text.kind == ClinicText::Kind::Disclaimer || text.kind == ClinicText::Kind::Notice;
            if (isPlaceable && !text.requiredForTerms.isEmpty())
                checkTerms(context, text, findings);
        }
    }

private:
    /// Patients' words and approvals need their disclaimer in the same section; once a section.
    static void checkNearness(const CheckContext &context, const ClinicText &text, std::vector<Finding> &findings)
    {
        if (!idsOnPage(context, text.kind).contains(text.id))
            return;                       // missing altogether: req-disclaimer says so
        QSet<QString> covered = sectionsWith(context, text);
        QList<const LedgerEntry *> disclosed = claimsOf(context, {ClaimType::RegulatoryStatus});
        for (const LedgerEntry *story : patientStories(context))
            disclosed.append(story);
        std::ranges::stable_sort(disclosed, {}, [](const LedgerEntry *entry) { return entry->claim.range.start; });
        for (const LedgerEntry *entry : disclosed) {
            const Claim &claim = entry->claim;
            if (!isFor(text, claim) || !claim.key.isEmpty())
                continue;
            const QString section = context.fingerprints.headingPath(claim.range.start);
            if (covered.contains(section))
                continue;
            covered.insert(section);
            Finding finding = problemAt(u"req-disclaimer-near"_s, Level::Warning, claim.range,
                tr("The disclaimer “%1” stands far from the sentence that needs it.").arg(text.id),
                tr("Readers who stop here never see it. Put it into the same section."));
            finding.fix = paragraphAfter(context, claim, tr("Put it after this paragraph"), "{{disclaimer " + text.id.toUtf8() + "}}");
            findings.push_back(finding);
        }
    }

    static bool isFor(const ClinicText &text, const Claim &claim)
    {
        return std::ranges::any_of(claim.types, [&text](ClaimType type) {
            const bool isDisclosed = type == ClaimType::Testimonial || type == ClaimType::RegulatoryStatus;
            return isDisclosed && text.requiredForClaimTypes.contains(claimTypeId(type));
        });
    }

    static QSet<QString> sectionsWith(const CheckContext &context, const ClinicText &text)
    {
        QSet<QString> sections;
        for (const Insert &insert : insertsOf(context)) {
            if (textKind(insert.directive.name) == text.kind && insert.directive.argument == text.id)
                sections.insert(context.fingerprints.headingPath(insert.range.start));
        }
        return sections;
    }

    static void checkTerms(const CheckContext &context, const ClinicText &text, std::vector<Finding> &findings)
    {
        if (idsOnPage(context, text.kind).contains(text.id))
            return;
        const PhraseList terms(text.requiredForTerms);
        const bool isDisclaimer = text.kind == ClinicText::Kind::Disclaimer;
        const QString key = isDisclaimer ? u"disclaimers"_s : u"notices"_s;
        const auto add = [&](Finding finding) {
            const QStringList ids = (isDisclaimer ? context.disclaimers() : context.notices()) << text.id;
            finding.fix = fixOf(tr("Put it in place"), context.article.frontMatter().setList(key, ids));
            findings.push_back(finding);
        };
        const QString why = text.jurisdictions.isEmpty() ? tr("The clinic requires this text, word for word, wherever the treatment is named.")
            : tr("In %1 a page that names this treatment must show this text, word for word.").arg(text.jurisdictions.join(u", "_s));
        for (const ProseBlock &block : context.prose.blocks()) {
            if (const auto place = terms.findIn(block.text)) {
                add(problemAt(u"req-state-notice"_s, Level::Error, block.sourceRange(place->start, place->length), message(text, place->words), why));
                return;
            }
        }
        const ArticleMetadata &details = context.article.metadata();
        for (const auto &[detail, words] : {std::pair(u"title"_s, details.title), std::pair(u"description"_s, details.description)}) {
            if (const auto place = terms.findIn(words)) {
                add(detailProblem(context, u"req-state-notice"_s, Level::Error, detail, message(text, place->words), why));
                return;
            }
        }
    }

    static QString message(const ClinicText &text, const QString &words)
    {
        return tr("The page names “%1” but does not show the clinic text “%2”.").arg(words, text.id);
    }
};

} // namespace

std::unique_ptr<Check> disclosureCheck()
{
    return std::make_unique<DisclosureCheck>();
}

} // namespace articular
