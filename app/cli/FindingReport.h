// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as text for people, JSON for programs and SARIF 2.1.0 for code hosts. Positions: cli.md.
#pragma once

#include "core/findings/Check.h"

#include <vector>

namespace articular::cli {

/// One article's findings with the text that their ranges refer to. `fingerprints` runs beside `findings`.
struct CheckedArticle
{
    QString path;
    QByteArray text;
    QList<Finding> findings;
    QList<QByteArray> fingerprints;
};

/// SHA-256, one a finding, of rule id, normalised text of the block it is in, heading path and ordinal among equals: the
/// same for the same problem after edits elsewhere (SARIF's partialFingerprints).
QList<QByteArray> fingerprints(const QList<Finding> &findings, const CheckContext &context);

QByteArray textReport(const std::vector<CheckedArticle> &articles);
QByteArray jsonReport(const std::vector<CheckedArticle> &articles);
QByteArray sarifReport(const std::vector<CheckedArticle> &articles, const std::vector<RuleInfo> &rules);

} // namespace articular::cli
