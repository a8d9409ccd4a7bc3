// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as text for people, JSON for programs and SARIF 2.1.0 for code hosts. Positions: cli.md.
#pragma once

#include "core/checks/Check.h"
#include "core/findings/Suppressions.h"

#include <span>
#include <vector>

namespace articular {

/// One article's findings with the text that their ranges refer to.
struct CheckedArticle
{
    QString path;
    QByteArray text;
    QList<Finding> findings;
    QList<SwitchedOffFinding> switchedOff;    ///< no problems: only SARIF has a place for them
    QList<SwitchedOffFinding> waived = {};    ///< what reviewers let stand: the same
};

QByteArray textReport(std::span<const CheckedArticle> articles);
QByteArray jsonReport(const std::vector<CheckedArticle> &articles);
QByteArray sarifReport(const std::vector<CheckedArticle> &articles, const std::vector<RuleInfo> &rules);

} // namespace articular
