// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/WebsitePackage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Preflight
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

} // namespace

QList<Finding> exportObstacles(const CheckContext &context, const QList<Finding> &findings)
{
    QList<Finding> obstacles;
    for (const Finding &finding : findings) {
        if (stops(finding, Stage::Export))
            obstacles.append(finding);
    }
    if (context.workspace.profile().practice) {
        Finding finding;
        finding.ruleId = u"exp-practice"_s;
        finding.level = Level::Error;
        finding.blocks = Stage::Export;
        finding.file = context.article.path();
        finding.range = context.article.frontMatter().opening();
        finding.message = Preflight::tr("This article belongs to a practice clinic. Practice articles can only be exported as drafts.");
        finding.why = Preflight::tr("The practice clinic is invented, so nothing from it may go on a real website.");
        obstacles.append(finding);
    }
    return obstacles;
}

} // namespace articular
