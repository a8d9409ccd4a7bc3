// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/ClaimPlaces.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/LinkPolicy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr QStringView checkedKey = u"pictures-checked";

/// People in pictures and patients who are quoted agreed to it, in writing and for the web.
class ConsentCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(articular::ConsentCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"prv-consent"_s, Level::Error, Stage::Submit, Decision::None, u"https://www.hhs.gov/hipaa/for-professionals/privacy/guidance/marketing/index.html"_s},
                {u"prv-image-burned"_s, Level::Error, Stage::Submit, Decision::Medical, u"https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ArticleImage &image = context.article.metadata().image;
        if (image.showsPerson == "yes"_L1)
            checkPicture(context, image, findings);
        else if (!image.src.isEmpty() && image.showsPerson != "no"_L1)
            addUnchecked(context, u"image.shows-person"_s, tr("Nobody has said yet whether the main picture shows a patient, a scan or a screen."), findings);
        checkPicturesOfText(context, findings);
        checkQuoted(context, findings);
    }

private:
    /// Pictures between the text's words are answered for by one list of those that somebody looked at.
    static void checkPicturesOfText(const CheckContext &context, std::vector<Finding> &findings)
    {
        const Ast &ast = context.body.ast();
        const FrontMatter &details = context.article.frontMatter();
        const YamlNode *listed = details.yaml().root().find(checkedKey);
        const QStringList checked = listed ? listed->textList() : QStringList();
        QStringList seen = checked;
        for (const InlineRange &place : context.prose.inlines()) {
            if (place.node == -1 || ast[place.node].kind != NodeKind::Image || ast.isDecorative(place.node))
                continue;
            const QString address = ast.text(ast[place.node].url);
            if (seen.contains(address) || !isAllowedImage(address) || fileBeside(context.article, address).isEmpty())
                continue;
            seen.append(address);
            Finding finding = problemAt(u"prv-image-burned"_s, Level::Warning, place.source,
                tr("Nobody has said yet whether a patient can be recognised in the picture “%1”.").arg(address),
                tr("Look closely. It is fine when it shows no patient, scan or screen, or when the patient's consent is in the "
                   "details, and when no name, date or number can be read in it."));
            finding.fix = fixOf(tr("I looked: no patient, or with consent"), details.setList(checkedKey.toString(), checked + QStringList{address}));
            findings.push_back(finding);
        }
    }

    static void checkPicture(const CheckContext &context, const ArticleImage &image, std::vector<Finding> &findings)
    {
        const QString problem = image.consent.isEmpty() ? tr("The main picture shows a patient, a scan or a screen, but no consent is named.")
                                                        : problemOf(context, image.consent);
        if (!problem.isEmpty())
            findings.push_back(detailProblem(context, u"prv-consent"_s, Level::Error, u"image.consent"_s, problem, why()));
        if (!image.checked)
            addUnchecked(context, u"image.checked"_s, tr("Nobody has said yet that no name, date or number can be read in the main picture."), findings);
    }

    static void addUnchecked(const CheckContext &context, const QString &key, const QString &message, std::vector<Finding> &findings)
    {
        // Unanswered, it holds the article back: the answer is a glance at the picture.
        findings.push_back(detailProblem(context, u"prv-image-burned"_s, Level::Error, key, message,
            tr("Names, dates and numbers in a picture tell who a patient is. Look at it closely, then answer in the article's details.")));
    }

    static void checkQuoted(const CheckContext &context, std::vector<Finding> &findings)
    {
        const YamlNode *listed = context.article.frontMatter().yaml().root().find(u"consents");
        const QStringList named = listed ? listed->textList() : QStringList();
        for (const QString &id : named) {
            if (const QString problem = problemOf(context, id); !problem.isEmpty())
                findings.push_back(itemProblem(context, u"prv-consent"_s, Level::Error, u"consents"_s, id, problem, why()));
        }
        if (!named.isEmpty())
            return;
        const QList<const LedgerEntry *> quoted = patientStories(context);
        if (quoted.isEmpty())
            return;
        Finding finding = problemAt(u"prv-consent"_s, Level::Error, quoted.first()->claim.range,
            tr("A patient's words or story stand here, but the article names no consent."),
            why() + u' ' + tr("Write its number into the article's details (consents). If nobody is quoted, the reviewer can decide that it is no claim."));
        finding.key = quoted.first()->claim.key;
        findings.push_back(finding);
    }

    /// Why a consent does not hold; empty when it does.
    static QString problemOf(const CheckContext &context, const QString &id)
    {
        const Consent *consent = context.workspace.consent(id);
        if (!consent)
            return tr("The clinic's list of consents has no “%1”.").arg(id);
        if (consent->isWithdrawn)
            return tr("The consent “%1” was withdrawn.").arg(id);
        if (consent->isPast(context.today))
            return tr("The consent “%1” ended on %2.").arg(id, consent->expires.toString(Qt::ISODate));
        return consent->isFor(u"web"_s) ? QString() : tr("The consent “%1” is not for the web.").arg(id);
    }

    static QString why()
    {
        return tr("Nobody may be shown or quoted without having agreed to it in writing, for the web, as long as the page is up.");
    }
};

} // namespace

std::unique_ptr<Check> consentCheck()
{
    return std::make_unique<ConsentCheck>();
}

} // namespace articular
