// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class CategoryCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(CategoryCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-category"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://publishpress.com/knowledge-base/checklists-requirements/"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const QStringList &categories = context.article.metadata().categories;
        if (categories.isEmpty()) {
            Finding finding = detailProblem(context, u"req-category"_s, Level::Error, u"categories"_s,
                tr("The article has no category."),
                tr("The category decides where the website lists the article and which disclaimers it needs."));
            const QList<Category> &known = context.workspace.profile().categories;
            if (known.size() == 1 && !known.first().prohibited) {
                finding.fix = fixOf(tr("Set it to “%1”").arg(known.first().name),
                    context.article.frontMatter().setList(u"categories"_s, {known.first().name}));
            }
            findings.push_back(finding);
        }
        for (const QString &category : QSet<QString>(categories.begin(), categories.end()))
            checkCategory(context, category, findings);
        checkRepeated(context, findings);
    }

private:
    static void checkRepeated(const CheckContext &context, std::vector<Finding> &findings)
    {
        const QStringList &categories = context.article.metadata().categories;
        QStringList once;
        for (const QString &category : categories) {
            if (!once.contains(category, Qt::CaseInsensitive))
                once << category;
        }
        if (once.size() == categories.size())
            return;
        Finding finding = detailProblem(context, u"req-category"_s, Level::Warning, u"categories"_s,
            tr("A category is named twice."), tr("The first category is the main one; each needs to be named only once."));
        finding.fix = fixOf(tr("Name each once"), context.article.frontMatter().setList(u"categories"_s, once));
        findings.push_back(finding);
    }

    static void checkCategory(const CheckContext &context, const QString &category, std::vector<Finding> &findings)
    {
        const ClinicProfile &profile = context.workspace.profile();
        const auto add = [&](Level level, const QString &message, const QString &why) -> Finding & {
            findings.push_back(itemProblem(context, u"req-category"_s, level, u"categories"_s, category, message, why));
            return findings.back();
        };
        if (profile.categories.isEmpty()) {
            add(Level::Warning,
                tr("The category “%1” cannot be checked: the clinic has no list of categories.").arg(category),
                tr("Without a list the website may get a new category for every spelling."));
            return;
        }
        const Category *known = profile.category(category);
        if (known && known->prohibited) {
            add(Level::Error, tr("The clinic does not allow articles in the category “%1”.").arg(category),
                tr("The clinic's list marks this category as prohibited."));
            return;
        }
        if (known)
            return;
        Finding &finding = add(Level::Error, tr("The clinic has no category “%1”.").arg(category),
            tr("Only categories of the clinic's list exist on the website."));
        QStringList allowed;
        for (const Category &candidate : profile.categories) {
            if (!candidate.prohibited)
                allowed << candidate.name;
        }
        if (const auto meant = nearestSpelling(category, allowed)) {
            finding.fix = fixOf(tr("Change it to “%1”").arg(*meant),
                context.article.frontMatter().setList(u"categories"_s,
                    replaced(context.article.metadata().categories, category, *meant)));
        }
    }
};

} // namespace

std::unique_ptr<Check> categoryCheck()
{
    return std::make_unique<CategoryCheck>();
}

} // namespace articular
