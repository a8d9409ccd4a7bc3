// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Inserts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class ClinicTextDateCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(ClinicTextDateCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-stale-snippet"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://digital.gov/guides/plain-language/"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const ArticleMetadata &details = context.article.metadata();
        checkList(context, ClinicText::Kind::Notice, u"notices"_s, context.notices(), details.notices, findings);
        checkList(context, ClinicText::Kind::CallToAction, u"calls-to-action"_s, context.callsToAction(),
                  details.callsToAction, findings);
        checkList(context, ClinicText::Kind::Disclaimer, u"disclaimers"_s, context.disclaimers(), details.disclaimers,
                  findings);
        for (const Insert &insert : insertsOf(context)) {
            if (const auto kind = textKind(insert.directive.name))
                checkInsert(context, *kind, insert, findings);
        }
    }

private:
    static void checkList(const CheckContext &context, ClinicText::Kind kind, const QString &key,
                          const QStringList &ids, const std::optional<QStringList> &ownIds,
                          std::vector<Finding> &findings)
    {
        for (const QString &id : ids) {
            const ClinicText *text = context.workspace.text(kind, id);
            if (!text || text->isInForce(context.today))
                continue;
            Finding finding = itemProblem(context, u"req-stale-snippet"_s, Level::Warning, key, id,
                                          message(*text, context.today), why());
            if (ownIds) {
                finding.fix = fixOf(tr("Remove it"), context.article.frontMatter().setList(key, without(*ownIds, id)));
            }
            findings.push_back(finding);
        }
    }

    static void checkInsert(const CheckContext &context, ClinicText::Kind kind, const Insert &insert,
                            std::vector<Finding> &findings)
    {
        const ClinicText *text = context.workspace.text(kind, insert.directive.argument);
        if (!text || text->isInForce(context.today))
            return;
        Finding finding = problemAt(u"req-stale-snippet"_s, Level::Warning, insert.range,
                                    message(*text, context.today), why());
        finding.fix = Fix{tr("Remove it"), {{insert.range, {}}}};
        findings.push_back(finding);
    }

    static QString why()
    {
        return tr("Readers take a dated text for news, and what it says may no longer hold.");
    }

    static QString message(const ClinicText &text, const QDate &today)
    {
        const bool isPast = text.validUntil.isValid() && today > text.validUntil;
        const QString date = (isPast ? text.validUntil : text.validFrom).toString(Qt::ISODate);
        switch (text.kind) {
        case ClinicText::Kind::Notice:
            return isPast ? tr("The notice “%1” is past its last day, %2.").arg(text.id, date)
                          : tr("The notice “%1” is not meant to be shown before %2.").arg(text.id, date);
        case ClinicText::Kind::CallToAction:
            return isPast ? tr("The call to action “%1” is past its last day, %2.").arg(text.id, date)
                          : tr("The call to action “%1” is not meant to be shown before %2.").arg(text.id, date);
        case ClinicText::Kind::Disclaimer:
        case ClinicText::Kind::Callout:
            break;
        }
        return isPast ? tr("The clinic text “%1” is past its last day, %2.").arg(text.id, date)
                      : tr("The clinic text “%1” is not meant to be shown before %2.").arg(text.id, date);
    }
};

} // namespace

std::unique_ptr<Check> clinicTextDateCheck()
{
    return std::make_unique<ClinicTextDateCheck>();
}

} // namespace articular
