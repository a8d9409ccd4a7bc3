// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/ProblemGroup.h"

#include <QCoreApplication>

namespace articular {

namespace {

struct GroupText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ProblemGroup)
};

} // namespace

ProblemGroup problemGroup(const Finding &finding, const QString &articlePath)
{
    if (!finding.file.isEmpty() && finding.file != articlePath)
        return ProblemGroup::ClinicTexts;
    if (finding.decision != Decision::None || finding.blocks > Stage::Submit)
        return ProblemGroup::ForReviewer;
    return finding.level == Level::Error ? ProblemGroup::MustFix : ProblemGroup::CouldBeBetter;
}

QString problemGroupTitle(ProblemGroup group)
{
    switch (group) {
    case ProblemGroup::MustFix: return GroupText::tr("Must fix");
    case ProblemGroup::ForReviewer: return GroupText::tr("For the reviewer");
    case ProblemGroup::CouldBeBetter: return GroupText::tr("Could be better");
    case ProblemGroup::SwitchedOff: return GroupText::tr("Switched off here");
    case ProblemGroup::ClinicTexts: return GroupText::tr("In the clinic's files");
    }
    return {};
}

} // namespace articular
