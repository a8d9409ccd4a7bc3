// SPDX-License-Identifier: GPL-3.0-or-later
// Problems as the list shows them: in groups, each with its line and with what tells it apart from the others. Values
// only; the tree over them is FindingsModel's.
#pragma once

#include "core/findings/ProblemGroup.h"
#include "core/findings/Suppressions.h"

#include <array>

namespace articular {

struct FindingRow
{
    size_t identity = 0;                  ///< stays the same while the text around the problem changes
    Finding finding;
    int line = 0;                         ///< 1-based; 0 for another file
    QString reason;                       ///< why it is switched off; empty for a problem
    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};
using FindingRows = QList<FindingRow>;

/// A problem in the list that it came in, which outlives this: an article may have very many, and few are shown at once.
struct FindingEntry
{
    size_t identity = 0;
    const Finding *finding = nullptr;
    int line = 0;
    const QString *reason = nullptr;      ///< null for a problem

    FindingRow row() const { return {identity, *finding, line, reason ? *reason : QString()}; }
};
using FindingEntries = QList<FindingEntry>;

/// What the user wants to see of the list.
struct FindingFilter
{
    QString words;                        ///< all of them, in any order, in the message or the rule
    QString kind;                         ///< problemKind(); null: all
    bool isEmpty() const { return words.trimmed().isEmpty() && kind.isNull(); }
    bool lets(const Finding &finding) const;
    friend bool operator==(const FindingFilter &, const FindingFilter &) = default;
};

/// `text` is that of the article at `articlePath`; problems of other files are those of the clinic's files. The entries point
/// into the two lists.
std::array<FindingEntries, problemGroupCount> findingEntries(const QList<Finding> &findings,
                                                             const QList<SwitchedOffFinding> &switchedOff, const QByteArray &text,
                                                             const QString &articlePath);

/// How to get from one list of rows to another by runs: which of the old rows to take out, and which of the new to put in.
struct RowChange
{
    struct Run
    {
        qsizetype first = 0, count = 0;
    };
    QList<Run> removed;                   ///< of the old list, to be taken out from the last one on
    QList<Run> inserted;                  ///< of the new list, to be put in from the first one on
};
/// Linear. When many runs would be needed, everything is taken out and put in anew.
RowChange rowChange(const FindingRows &from, const FindingRows &to);

} // namespace articular
