// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Finding.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace articular {

QString levelId(Level level)
{
    switch (level) {
    case Level::Info:
        return u"info"_s;
    case Level::Warning:
        return u"warning"_s;
    case Level::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QString stageId(Stage stage)
{
    switch (stage) {
    case Stage::None:
        return u"none"_s;
    case Stage::Submit:
        return u"submit"_s;
    case Stage::Approve:
        return u"approve"_s;
    case Stage::Export:
        return u"export"_s;
    }
    Q_UNREACHABLE();
}

QString decisionId(Decision decision)
{
    switch (decision) {
    case Decision::None:
        return u"none"_s;
    case Decision::Medical:
        return u"medical"_s;
    case Decision::MedicalAndCompliance:
        return u"medical+compliance"_s;
    }
    Q_UNREACHABLE();
}

bool stops(const Finding &finding, Stage stage)
{
    return finding.blocks != Stage::None && finding.blocks <= stage;
}

QList<Finding> asSeenAt(Stage stage, QList<Finding> findings)
{
    for (Finding &finding : findings) {
        if (finding.blocks > stage)
            finding.level = Level::Info;
    }
    return findings;
}

bool comesBefore(const Finding &a, const Finding &b)
{
    const auto order = [](const Finding &finding) {
        return std::tie(finding.file, finding.range.start, finding.range.length, finding.ruleId, finding.message);
    };
    return order(a) < order(b);
}

} // namespace articular
