// SPDX-License-Identifier: GPL-3.0-or-later
// One token of a rule, ready to be matched: plain words are compared, anything else is a regular expression with a limit on
// the work that it may do.
#pragma once

#include "core/checks/prose/PatternNeeds.h"
#include "core/checks/prose/ProseText.h"
#include "core/checks/prose/WorkBudget.h"

#include <QRegularExpression>

namespace articular {

/// How a rule wants its tokens to be understood.
struct PatternStyle
{
    bool ignoresCase = false;
    bool isWord = true;                   ///< must stand at the edges of words
};

/// A match with what its groups captured, when there are groups.
struct PatternMatch
{
    Stretch stretch;
    QStringList captured;
};

class Pattern
{
public:
    Pattern(PlacedText source, PatternStyle style);

    const PlacedText &source() const { return m_source; }
    /// Plain words: matched with lengthAt() where the index finds the first of them.
    bool isLiteral() const { return m_isLiteral; }
    /// The first word, in lower case; literals only.
    QString firstWord() const { return m_firstWord; }
    /// The stretch of the literal whose first word begins at `wordStart`, or an empty one.
    Stretch literalAt(const ProseText &text, qsizetype wordStart) const;

    /// What a text must hold for the expression to be tried.
    const PatternNeeds &needs() const { return m_needs; }
    void setNeeds(PatternNeeds needs) { m_needs = std::move(needs); }
    /// Empty for a valid expression. Compiles it.
    QString problem() const;
    /// Appends the matches in a text. False: the pattern takes too much work and has to be switched off.
    bool findAll(const ProseText &text, WorkBudget &budget, std::vector<PatternMatch> &matches) const;

private:
    bool findInWindow(QStringView text, qsizetype &at, qsizetype acceptBefore, std::vector<PatternMatch> &matches) const;

    PlacedText m_source;
    PatternStyle m_style;
    bool m_isLiteral = false;
    QString m_literal, m_firstWord;
    qsizetype m_firstWordAt = 0;
    QRegularExpression m_expression;
    PatternNeeds m_needs;
};

} // namespace articular
