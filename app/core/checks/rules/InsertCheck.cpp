// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Inserts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/LinkPolicy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Names of clinic texts and of inserts that do not exist. Unknown names in `disclaimers` are req-disclaimer's.
class InsertCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(InsertCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"fmt-insert"_s, Level::Error, Stage::Submit, Decision::None, u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ArticleMetadata &details = context.article.metadata();
        checkList(context, ClinicText::Kind::Notice, u"notices"_s, details.notices, findings);
        checkList(context, ClinicText::Kind::CallToAction, u"calls-to-action"_s, details.callsToAction, findings);
        for (const Insert &insert : insertsOf(context))
            checkInsert(context, insert, findings);
    }

private:
    static void checkList(const CheckContext &context, ClinicText::Kind kind, const QString &key,
                          const std::optional<QStringList> &ownIds, std::vector<Finding> &findings)
    {
        if (!ownIds)
            return;
        for (const QString &id : *ownIds) {
            if (context.workspace.text(kind, id))
                continue;
            Finding finding = itemProblem(context, u"fmt-insert"_s, Level::Error, key, id, unknownText(kind, id),
                                          whyUnknown());
            if (const auto meant = nearestSpelling(id, knownIds(context, kind))) {
                finding.fix = fixOf(tr("Change it to “%1”").arg(*meant),
                    context.article.frontMatter().setList(key, replaced(*ownIds, id, *meant)));
            } else {
                finding.fix = fixOf(tr("Remove it"), context.article.frontMatter().setList(key, without(*ownIds, id)));
            }
            findings.push_back(finding);
        }
    }

    static void checkInsert(const CheckContext &context, const Insert &insert, std::vector<Finding> &findings)
    {
        const QString &name = insert.directive.name;
        const QString &argument = insert.directive.argument;
        if (const auto kind = textKind(name)) {
            if (!context.workspace.text(*kind, argument)) {
                findings.push_back(problemAt(u"fmt-insert"_s, Level::Error, insert.range, unknownText(*kind, argument),
                                             whyUnknown()));
            }
        } else if (name == "video"_L1) {
            if (classifyLink(argument) != LinkKind::Web) {
                findings.push_back(problemAt(u"fmt-insert"_s, Level::Error, insert.range,
                    tr("The video needs an address that begins with https://."),
                    tr("The page shows a card that links to the video; without an address there is nothing to link "
                       "to.")));
            }
        } else {
            findings.push_back(problemAt(u"fmt-insert"_s, Level::Error, insert.range,
                tr("“%1” cannot be inserted. These can: disclaimer, cta, notice, video.").arg(name),
                tr("The page would show the two braces and what is between them.")));
        }
    }

    static QStringList knownIds(const CheckContext &context, ClinicText::Kind kind)
    {
        QStringList ids;
        for (const ClinicText &text : context.workspace.texts()) {
            if (text.kind == kind)
                ids << text.id;
        }
        return ids;
    }

    static QString unknownText(ClinicText::Kind kind, const QString &id)
    {
        switch (kind) {
        case ClinicText::Kind::Notice:
            return tr("The clinic has no notice “%1”.").arg(id);
        case ClinicText::Kind::CallToAction:
            return tr("The clinic has no call to action “%1”.").arg(id);
        case ClinicText::Kind::Disclaimer:
            return tr("The clinic has no disclaimer “%1”.").arg(id);
        case ClinicText::Kind::Callout:
            break;
        }
        return tr("The clinic has no text “%1”.").arg(id);
    }

    static QString whyUnknown()
    {
        return tr("Clinic texts are kept once and placed in articles by their name; nothing would be shown here.");
    }
};

} // namespace

std::unique_ptr<Check> insertCheck()
{
    return std::make_unique<InsertCheck>();
}

} // namespace articular
