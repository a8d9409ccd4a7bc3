// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Search results cut a title at about 600 pixels, which is some sixty characters.
constexpr int longestTitle = 60;

class TitleCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(TitleCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-title"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://developers.google.com/search/docs/appearance/title-link"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const QString title = context.article.metadata().title.simplified();
        const qsizetype length = title.toUcs4().size();
        if (title.isEmpty()) {
            findings.push_back(detailProblem(context, u"req-title"_s, Level::Error, u"title"_s,
                tr("The article has no title."),
                tr("The title is the page's heading and what search results show.")));
        } else if (length > longestTitle) {
            findings.push_back(detailProblem(context, u"req-title"_s, Level::Warning, u"title"_s,
                tr("The title has %1 characters; up to %2 are shown whole in search results.")
                    .arg(length).arg(longestTitle),
                tr("A longer title is cut off where people first see it, often before its point.")));
        }
    }
};

} // namespace

std::unique_ptr<Check> titleCheck()
{
    return std::make_unique<TitleCheck>();
}

} // namespace articular
