// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// What search results show whole on a phone and on a desktop, in characters.
constexpr int shortestDescription = 121;
constexpr int longestDescription = 156;

class DescriptionCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(DescriptionCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-description"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://yoast.com/meta-descriptions/"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const qsizetype length = context.article.metadata().description.simplified().toUcs4().size();
        if (length == 0) {
            add(context, tr("The article has no description for search results."),
                tr("Without one, search engines pick a sentence of their own."), findings);
        } else if (length < shortestDescription) {
            add(context, tr("The description has %1 characters; %2 to %3 are best.")
                    .arg(length).arg(shortestDescription).arg(longestDescription),
                tr("There is room to say in search results what the article answers."), findings);
        } else if (length > longestDescription) {
            add(context, tr("The description has %1 characters; %2 to %3 are best.")
                    .arg(length).arg(shortestDescription).arg(longestDescription),
                tr("Search results cut off what is longer."), findings);
        }
    }

private:
    static void add(const CheckContext &context, const QString &message, const QString &why,
                    std::vector<Finding> &findings)
    {
        findings.push_back(
            detailProblem(context, u"req-description"_s, Level::Warning, u"description"_s, message, why));
    }
};

} // namespace

std::unique_ptr<Check> descriptionCheck()
{
    return std::make_unique<DescriptionCheck>();
}

} // namespace articular
