// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/LinkPolicy.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int leastWords = 300;

class SearchBasicsCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(SearchBasicsCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"seo-basics"_s, Level::Info, Stage::None, Decision::None,
                 u"https://yoast.com/help/check-readability/"_s, true}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        int words = 0;
        for (const BodyPart &part : partsOf(context))
            words += part.words;
        if (words < leastWords) {
            add(context, tr("The text has %1 words; search engines rarely show one with fewer than %2.")
                    .arg(words).arg(leastWords),
                tr("A longer text answers more of what people ask."), findings);
        }
        const auto [hasInner, hasOuter] = links(context);
        if (!hasInner) {
            add(context, tr("No link leads to another page of the clinic."),
                tr("Such links help readers and search engines to find the rest of the website."), findings);
        }
        if (!hasOuter) {
            add(context, tr("No link leads to a page elsewhere."),
                tr("A link to a good source shows that the text rests on more than itself."), findings);
        }
    }

private:
    static void add(const CheckContext &context, const QString &message, const QString &why, std::vector<Finding> &findings)
    {
        findings.push_back(problemAt(u"seo-basics"_s, Level::Info, context.article.frontMatter().opening(), message, why));
    }

    struct Links
    {
        bool hasInner = false, hasOuter = false;
    };

    static Links links(const CheckContext &context)
    {
        Links found;
        const Ast &ast = context.body.ast();
        const QString own = QUrl(context.workspace.profile().site).host();
        for (const Node &node : ast.nodes) {
            if (node.kind != NodeKind::Link)
                continue;
            const QString address = ast.text(node.url);
            const LinkKind kind = classifyLink(address);
            const bool isOwn = kind == LinkKind::Web && !own.isEmpty() && QUrl(address).host() == own;
            found.hasInner |= isOwn || kind == LinkKind::Relative;
            found.hasOuter |= kind == LinkKind::Web && !isOwn;
        }
        return found;
    }
};

} // namespace

std::unique_ptr<Check> searchBasicsCheck()
{
    return std::make_unique<SearchBasicsCheck>();
}

} // namespace articular
