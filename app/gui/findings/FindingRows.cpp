// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingRows.h"

#include "core/document/LineIndex.h"
#include "gui/findings/ProblemKinds.h"

#include <QHash>

#include <algorithm>

namespace articular {

namespace {

/// Views lay out anew at each run.
constexpr qsizetype mostRuns = 32;

size_t identityOf(const Finding &finding)
{
    if (!finding.fingerprint.isEmpty())
        return qHashMulti(0, finding.file, finding.fingerprint, finding.message);
    return qHashMulti(0, finding.ruleId, finding.file, finding.key, finding.message);
}

/// Consecutive numbers as runs.
void addToRuns(QList<RowChange::Run> &runs, qsizetype row)
{
    if (!runs.isEmpty() && runs.constLast().first + runs.constLast().count == row)
        ++runs.last().count;
    else
        runs.append({row, 1});
}

} // namespace

bool FindingFilter::lets(const Finding &finding) const
{
    if (!kind.isNull() && problemKind(finding.ruleId) != kind)
        return false;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        if (!finding.message.contains(word, Qt::CaseInsensitive) && !finding.ruleId.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

std::array<FindingEntries, problemGroupCount> findingEntries(const QList<Finding> &findings,
                                                             const QList<SwitchedOffFinding> &switchedOff, const QByteArray &text,
                                                             const QString &articlePath)
{
    const LineIndex lines(text);
    std::array<FindingEntries, problemGroupCount> groups;
    QHash<size_t, int> seen;
    seen.reserve(findings.size());
    const auto add = [&](const Finding &finding, ProblemGroup group, const QString *reason) {
        const size_t identity = identityOf(finding);
        FindingEntry entry{qHashMulti(0, identity, seen[identity]++), &finding, 0, reason};
        if (group != ProblemGroup::ClinicTexts)
            entry.line = lines.lineOf(std::clamp(finding.range.start, qsizetype(0), text.size())) + 1;
        groups.at(size_t(group)).append(entry);
    };
    for (const Finding &finding : findings)
        add(finding, problemGroup(finding, articlePath), nullptr);
    for (const SwitchedOffFinding &one : switchedOff)
        add(one.finding, ProblemGroup::SwitchedOff, &one.reason);
    return groups;
}

RowChange rowChange(const FindingRows &from, const FindingRows &to)
{
    QHash<size_t, qsizetype> places;
    for (qsizetype i = 0; i < to.size(); ++i)
        places.insert(to.at(i).identity, i);
    RowChange change;
    QList<bool> stays(to.size(), false);
    qsizetype last = -1;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const qsizetype place = places.value(from.at(i).identity, -1);
        if (place > last)
            stays[last = place] = true;
        else
            addToRuns(change.removed, i);
    }
    for (qsizetype i = 0; i < to.size(); ++i) {
        if (!stays.at(i))
            addToRuns(change.inserted, i);
    }
    if (change.removed.size() + change.inserted.size() <= mostRuns)
        return change;
    return {{{0, from.size()}}, {{0, to.size()}}};
}

} // namespace articular
