// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ClaimEvaluation.h"

#include "core/claims/ClaimDetector.h"

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

/// The label set is coarser than the detector's types.
QString labelOf(ClaimType type)
{
    switch (type) {
    case ClaimType::Disease:
    case ClaimType::Extrapolation: return claimTypeId(ClaimType::Efficacy);
    case ClaimType::Anecdote: return claimTypeId(ClaimType::Testimonial);
    default: return claimTypeId(type);
    }
}

double ratio(int part, int whole)
{
    return whole == 0 ? 0 : double(part) / whole;
}

void addRow(Evaluation &result, const QStringList &columns)
{
    const bool isClaim = columns.at(1) == u"claim";
    const Claim found = claimOf(columns.at(4));
    QStringList labels;
    for (const ClaimType type : found.types) {
        if (!labels.contains(labelOf(type)))
            labels.append(labelOf(type));
    }
    ++(isClaim ? found.isClaim ? result.claimsFound : result.claimsMissed
               : found.isClaim ? result.falseAlarms : result.neutralPassed);
    const QStringList expected = columns.at(2).split(u',', Qt::SkipEmptyParts);
    for (const QString &type : expected) {
        auto &[hits, all] = result.byType[type];
        ++all;
        hits += found.isClaim && labels.contains(type) ? 1 : 0;
    }
    if (found.isClaim != isClaim)
        result.misses.append({columns.at(0), columns.at(4), expected, labels, isClaim});
}

} // namespace

double Evaluation::precision() const
{
    return ratio(claimsFound, claimsFound + falseAlarms);
}

double Evaluation::recall() const
{
    return ratio(claimsFound, claimsFound + claimsMissed);
}

double Evaluation::f1() const
{
    return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
}

Result<Evaluation> evaluate(const QByteArray &table)
{
    Evaluation result;
    int line = 0;
    for (QByteArrayView row : table.split('\n')) {
        ++line;
        if (row.endsWith('\r'))
            row.chop(1);
        if (row.isEmpty() || line == 1)
            continue;
        const QStringList columns = QString::fromUtf8(row).split(u'\t');
        if (columns.size() != 5 || (columns.at(1) != u"claim" && columns.at(1) != u"neutral")) {
            return Error{ErrorCode::InvalidSyntax, u"Line %1 is not a row of id, label (claim or neutral), types, source and text."_s
                             .arg(line), {}, {}, line};
        }
        addRow(result, columns);
    }
    return result;
}

} // namespace articular::cli
