// SPDX-License-Identifier: GPL-3.0-or-later
// Decides from the words of a text which patterns are worth trying: one walk over the text, however many rules there are.
#pragma once

#include "core/checks/prose/Pattern.h"

#include <QHash>

#include <functional>

namespace articular {

class RuleIndex
{
public:
    /// Patterns are known by number; add each once.
    void add(int number, const Pattern &pattern);

    /// A plain pattern's first word stands at `wordStart`.
    using LiteralVisitor = std::function<void(int number, qsizetype wordStart)>;
    /// An expression may match somewhere in the text; may be called more than once for a number.
    using ExpressionVisitor = std::function<void(int number)>;
    void visit(const ProseText &text, const LiteralVisitor &onLiteral, const ExpressionVisitor &onExpression) const;

    /// How many expressions have to be tried on every text.
    qsizetype alwaysTried() const { return m_always.size(); }

private:
    struct Entry
    {
        int number = 0;
        QString start;                    ///< of the word; empty: the word is the key's
    };
    struct ByCharacter
    {
        int number = 0;
        std::bitset<128> characters;
    };

    void insert(quint64 key, Entry entry);
    void lookUp(quint64 key, QStringView rest, qsizetype wordStart, const LiteralVisitor &onLiteral,
                const ExpressionVisitor &onExpression) const;

    static constexpr size_t filterBits = 1 << 16;
    std::bitset<filterBits> m_filter;     ///< most words are in no table: found out without a look into it
    QHash<quint64, QList<Entry>> m_words;
    QList<ByCharacter> m_byCharacter;
    QList<int> m_always;
};

} // namespace articular
