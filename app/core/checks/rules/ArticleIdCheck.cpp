// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Two articles with one id: one is a copy of the other's folder.
class ArticleIdCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(ArticleIdCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-id"_s, Level::Error, Stage::Submit, Decision::None, u"https://www.ecfr.gov/current/title-21/part-11/section-11.10"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const QString &id = context.article.metadata().id;
        if (id.isEmpty() || !context.pathsById)
            return;
        const auto other = otherThan(context.article, context.pathsById->value(id));
        if (!other)
            return;
        Finding finding = detailProblem(context, u"req-id"_s, Level::Error, u"id"_s,
            tr("Another article has the same number: %1.").arg(*other),
            tr("Reviews belong to an article by its number, so two articles with one number would share them. This "
               "happens when a folder is copied: remove the number from the copy, and it gets one of its own."));
        finding.fix = fixOf(tr("Remove it here"), context.article.frontMatter().removeKey(u"id"_s));
        findings.push_back(finding);
    }
};

} // namespace

std::unique_ptr<Check> articleIdCheck()
{
    return std::make_unique<ArticleIdCheck>();
}

} // namespace articular
