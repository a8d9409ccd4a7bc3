// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/ProseCheck.h"

#include "core/checks/prose/RulePack.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// What the catalogue says of a style; rules of a style without an entry are warnings.
RuleInfo styleInfo(const QString &style)
{
    static const QHash<QString, RuleInfo> catalogue{
        {u"prv-identifiers"_s, {{}, Level::Warning, Stage::None, Decision::Medical,
                                u"https://www.ecfr.gov/current/title-45/section-164.514"_s}},
        {u"prv-age"_s, {{}, Level::Warning, Stage::None, Decision::None,
                        u"https://www.ecfr.gov/current/title-45/section-164.514"_s}},
        {u"clm-hype"_s, {{}, Level::Warning, Stage::None, Decision::None,
                         u"https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance"_s}},
        {u"clm-urgency"_s, {{}, Level::Warning, Stage::None, Decision::None,
                            u"https://www.ahpra.gov.au/Resources/Advertising-hub.aspx"_s}},
    };
    RuleInfo info = catalogue.value(style, {{}, Level::Warning, Stage::None, Decision::None,
                                            u"https://www.plainlanguage.gov/guidelines/words/"_s});
    info.id = style;
    return info;
}

class ProseCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(articular::ProseCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        std::vector<RuleInfo> infos;
        for (const QString &style : builtInRules().styles())
            infos.push_back(styleInfo(style));
        infos.push_back({u"lan-rules"_s, Level::Info, Stage::None, Decision::None, u"https://www.plainlanguage.gov/"_s});
        infos.push_back({u"fmt-rules"_s, Level::Warning, Stage::None, Decision::None, u"https://vale.sh/docs/topics/styles/"_s});
        return infos;
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const std::vector<ProseText> texts = proseTextsOf(context);
        QList<RuleProblem> problems;
        if (isEnglish(context))
            builtInRules().run(texts, context, findings, problems);
        else
            findings.push_back(noRules(context));
        if (context.clinicRules) {
            problems += context.clinicRules->problems();
            context.clinicRules->run(texts, context, findings, problems);
        }
        for (const RuleProblem &problem : problems)
            findings.push_back(findingFor(problem));
    }

private:
    static QString languageOf(const CheckContext &context)
    {
        const QString &own = context.article.metadata().language;
        return own.isEmpty() ? context.workspace.profile().language : own;
    }

    static bool isEnglish(const CheckContext &context)
    {
        return QLocale(languageOf(context)).language() == QLocale::English;
    }

    static Finding noRules(const CheckContext &context)
    {
        const QLocale::Language language = QLocale(languageOf(context)).language();
        const QString name = language == QLocale::C ? languageOf(context) : QLocale::languageToString(language);
        Finding finding;
        finding.ruleId = u"lan-rules"_s;
        finding.level = Level::Info;
        finding.range = context.article.frontMatter().rangeOf(u"language"_s);
        finding.key = u"language"_s;
        finding.message = tr("The wording was not checked: there are no rules for %1.").arg(name);
        finding.why = tr("Wording, confusable words and privacy in the text have to be read for by a person.");
        return finding;
    }

    static Finding findingFor(const RuleProblem &problem)
    {
        Finding finding;
        finding.ruleId = u"fmt-rules"_s;
        finding.level = problem.level;
        finding.file = problem.path;
        finding.range = problem.range;
        finding.message = problem.message;
        finding.why = tr("It is in one of the clinic's rule files; whoever looks after them should mend it. All other rules "
                         "are used.");
        return finding;
    }
};

} // namespace

std::unique_ptr<Check> proseCheck()
{
    return std::make_unique<ProseCheck>();
}

} // namespace articular
