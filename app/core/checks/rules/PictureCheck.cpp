// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int longestDescription = 150;

class PictureCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(PictureCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"a11y-alt"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://www.w3.org/WAI/WCAG22/Understanding/non-text-content"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const Ast &ast = context.body.ast();
        for (const InlineRange &place : context.prose.inlines()) {
            if (place.node == -1 || ast[place.node].kind != NodeKind::Image)
                continue;
            const QString words = ast.plainText(place.node).simplified();
            const QString address = ast.text(ast[place.node].url);
            if (words.isEmpty()) {
                if (!ast.isDecorative(place.node)) {
                    add(place.source, tr("This picture has no description."),
                        tr("People who cannot see it hear the description instead. Write it between the square "
                           "brackets; if the picture only decorates, write \"decorative\" after its address."),
                        findings);
                }
            } else if (isFileName(words, address)) {
                add(descriptionPlace(place), tr("This picture's description is only a file name."),
                    tr("People who cannot see it hear the description instead; a file name tells them nothing."),
                    findings);
            } else if (const qsizetype length = words.toUcs4().size(); length > longestDescription) {
                add(descriptionPlace(place),
                    tr("This picture's description has %1 characters; up to %2 are allowed.")
                        .arg(length).arg(longestDescription),
                    tr("Screen readers read it in one go, without pauses. What needs more words belongs in the text."),
                    findings);
            }
        }
    }

private:
    static TextRange descriptionPlace(const InlineRange &place)
    {
        return place.label.isEmpty() ? place.source : place.label;
    }

    static void add(TextRange range, const QString &message, const QString &why, std::vector<Finding> &findings)
    {
        findings.push_back(problemAt(u"a11y-alt"_s, Level::Error, range, message, why));
    }
};

} // namespace

std::unique_ptr<Check> pictureCheck()
{
    return std::make_unique<PictureCheck>();
}

} // namespace articular
