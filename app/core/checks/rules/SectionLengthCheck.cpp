// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int mostWords = 300;

class SectionLengthCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(SectionLengthCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"str-sections-long"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://yoast.com/how-to-use-headings-on-your-site/"_s, true}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        for (const BodyPart &part : partsOf(context)) {
            if (part.words <= mostWords)
                continue;
            findings.push_back(problemAt(u"str-sections-long"_s, Level::Warning, part.heading,
                part.title.isEmpty()
                    ? tr("%1 words stand before the first heading; %2 are enough.").arg(part.words).arg(mostWords)
                    : tr("The part “%1” has %2 words; after %3 readers look for a heading.")
                          .arg(part.title).arg(part.words).arg(mostWords),
                tr("Headings let readers find their place again and skip what they know.")));
        }
    }
};

} // namespace

std::unique_ptr<Check> sectionLengthCheck()
{
    return std::make_unique<SectionLengthCheck>();
}

} // namespace articular
