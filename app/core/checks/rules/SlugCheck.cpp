// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Slug.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class SlugCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(SlugCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-slug"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://developers.google.com/search/docs/crawling-indexing/url-structure"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const QString &slug = context.article.metadata().slug;
        if (slug.isEmpty()) {
            add(context, tr("The article has no short name for its address."),
                tr("The short name is the end of the article's address on the website."),
                slugFor(context.article.metadata().title), findings);
        } else if (!isSlug(slug)) {
            add(context,
                tr("The short name “%1” may only have small letters a to z, digits and single hyphens.").arg(slug),
                tr("Other characters make an address that is hard to read, to type and to share."),
                slugFor(slug), findings);
        } else if (const QString other = otherArticle(context, slug); !other.isEmpty()) {
            add(context, tr("Another article has the short name “%1” too: %2.").arg(slug, other),
                tr("Two articles cannot have one address: the later one would replace the earlier one."),
                freeSlug(context, slug), findings);
        }
    }

private:
    static void add(const CheckContext &context, const QString &message, const QString &why, const QString &better,
                    std::vector<Finding> &findings)
    {
        Finding finding = detailProblem(context, u"req-slug"_s, Level::Error, u"slug"_s, message, why);
        if (!better.isEmpty()) {
            finding.fix = fixOf(tr("Use “%1”").arg(better),
                context.article.frontMatter().setScalar(u"slug"_s, better));
        }
        findings.push_back(finding);
    }

    /// Path of another article with the same short name, or nothing.
    static QString otherArticle(const CheckContext &context, const QString &slug)
    {
        if (!context.pathsBySlug)
            return {};
        return otherThan(context.article, context.pathsBySlug->value(slug)).value_or(QString());
    }

    static QString freeSlug(const CheckContext &context, const QString &slug)
    {
        for (int number = 2;; ++number) {
            const QString candidate = slug + u'-' + QString::number(number);
            if (!context.pathsBySlug->contains(candidate))
                return candidate;
        }
    }
};

} // namespace

std::unique_ptr<Check> slugCheck()
{
    return std::make_unique<SlugCheck>();
}

} // namespace articular
