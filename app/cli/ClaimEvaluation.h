// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the claim detector against sentences that people have labelled: rows "id label types source text", tab-separated
// without quoting, one header row. Counts only; what the figures mean is for the reader to say.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace articular::cli {

/// A row that was not found as it is labelled.
struct Miss
{
    QString id, text;
    QStringList expected, found;          ///< types; both empty for a false alarm without a type
    bool isClaim = false;                 ///< as labelled
};

struct Evaluation
{
    int claimsFound = 0, claimsMissed = 0, falseAlarms = 0, neutralPassed = 0;
    QMap<QString, std::pair<int, int>> byType;   ///< found and all, by the types of the labels
    QList<Miss> misses;

    double precision() const;
    double recall() const;
    double f1() const;
};

/// Fails with the line of the first row that cannot be read.
Result<Evaluation> evaluate(const QByteArray &table);

} // namespace articular::cli
