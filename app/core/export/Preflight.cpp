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

Finding obstacle(const CheckContext &context, const QString &ruleId, const QString &message, const QString &why)
{
    Finding finding;
    finding.ruleId = ruleId;
    finding.level = Level::Error;
    finding.blocks = Stage::Export;
    finding.file = context.article.path();
    finding.range = context.article.frontMatter().opening();
    finding.message = message;
    finding.why = why;
    return finding;
}

} // namespace

QList<Finding> exportObstacles(const CheckContext &context, const QList<Finding> &findings)
{
    QList<Finding> obstacles;
    for (const Finding &finding : findings) {
        if (stops(finding, Stage::Export))
            obstacles.append(finding);
    }
    if (context.workspace.profile().practice) {
        obstacles.append(obstacle(context, u"exp-practice"_s,
            Preflight::tr("This article belongs to a practice clinic. Practice articles can only be exported as drafts."),
            Preflight::tr("The practice clinic is invented, so nothing from it may go on a real website.")));
    }
    obstacles.append(obstacle(context, u"rev-approval"_s,
        Preflight::tr("No physician has approved this text yet, so it may not go out. You can export a draft."),
        Preflight::tr("Every medical article needs a physician's approval of exactly the text that readers will see.")));
    return obstacles;
}

} // namespace articular
