// SPDX-License-Identifier: GPL-3.0-or-later
// One rule file as a value: what its keys say, with the place of each pattern. Not yet compiled, and not run.
#pragma once

#include "core/base/TextRange.h"
#include "core/claims/Claim.h"
#include "core/findings/Finding.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace articular {

/// Vale's kinds of rules that we run.
enum class RuleKind { Existence, Substitution, Occurrence, Repetition, Consistency, Conditional };

/// Where a rule looks. A text stands in exactly one place, but a link's words also in that around them.
enum class ProsePlace : quint32 {
    Paragraph = 1, Heading1 = 1 << 1, Heading2 = 1 << 2, Heading3 = 1 << 3, Heading4 = 1 << 4, Heading5 = 1 << 5,
    Heading6 = 1 << 6, ListItem = 1 << 7, TableCell = 1 << 8, Quote = 1 << 9, Footnote = 1 << 10, PictureText = 1 << 11,
    Caption = 1 << 12, Title = 1 << 13, Description = 1 << 14, KeyMessage = 1 << 15, LinkText = 1 << 16,
};
Q_DECLARE_FLAGS(ProsePlaces, ProsePlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(ProsePlaces)

/// A rule file as it was found: style "clinic" and name "Words" make the rule clinic.Words.
struct RuleSource
{
    QString style, name, path;
    QByteArray text;
};

/// A text of a rule file with its place there.
struct PlacedText
{
    QString text;
    TextRange range;
};

/// `tokens` of most kinds; of `swap` and `either` with what belongs to the left side.
struct RulePair
{
    PlacedText pattern;
    QString replacement;
};

struct RuleAction
{
    enum class Kind { None, Replace, Remove, Suggest, Edit };
    Kind kind = Kind::None;
    QStringList parameters;
};

struct RuleDefinition
{
    QString id, style, path;
    RuleKind kind = RuleKind::Existence;
    QString message, link, why;
    Level level = Level::Warning;
    Decision decision = Decision::None;
    ProsePlaces places;
    bool bySentence = false;              ///< counts and matches stay within one sentence
    bool ignoresCase = false, isNonword = false, appendsRaw = false, lettersOnly = false;
    QList<PlacedText> tokens;             ///< Occurrence has one
    QList<PlacedText> raw, exceptions;
    QList<RulePair> pairs;                ///< Substitution: swap. Consistency: either
    PlacedText first, second;             ///< Conditional
    int least = 0;                        ///< Occurrence
    int most = -1;                        ///< Occurrence, Repetition; -1: no limit
    int limit = 0;                        ///< most problems an article that are reported; 0: all
    RuleAction action;
    QStringList jurisdictions;            ///< empty: everywhere
    std::optional<ClaimType> claim;       ///< what its words claim
    QString identifier;                   ///< what of a person it tells: phone, name…; web addresses may hold that too
    QString rewrite;                      ///< a wording to think about
    QStringList passing, failing;         ///< examples
};

/// Something about a rule file that whoever looks after it should know.
struct RuleProblem
{
    Level level = Level::Warning;
    QString path;
    TextRange range;
    QString message;                      ///< translated; begins with "Line 4: "
    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};

/// Reads one rule file. Nothing when it cannot be run at all; what was left out is noted in `problems`.
std::optional<RuleDefinition> readRule(const RuleSource &source, QList<RuleProblem> &problems);

} // namespace articular
