// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of an article that rules look at: each block of the body, the details, what pictures say. Every one has the
// exact place of its characters, by the same ProseBlock that the body has.
#pragma once

#include "core/checks/Check.h"
#include "core/checks/prose/RuleDefinition.h"

#include <bitset>
#include <span>

namespace articular {

/// A stretch of a ProseText's text.
struct Stretch
{
    qsizetype start = 0, length = 0;
    qsizetype end() const { return start + length; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// One text with what matching needs of it. `subject` and `folded` are as long as the block's text and hide code behind
/// U+FFFC; both write ’ as ' and a no-break space as a space; `folded` is in lower case.
class ProseText
{
public:
    /// A block of the body, which outlives this. `addresses` are the places of web addresses that are written out, in order.
    static ProseText ofBlock(const ProseBlock &block, const Ast &ast, std::span<const TextRange> addresses);
    static ProseText ofOwn(ProseBlock block, ProsePlace place, QString key);

    const ProseBlock &block() const { return m_own ? *m_own : *m_block; }
    const QString &text() const { return block().text; }
    const QString &subject() const { return m_subject; }
    const QString &folded() const { return m_folded; }
    /// ASCII characters that `folded` holds, with PatternNeeds::twoCapitals.
    const std::bitset<128> &characters() const { return m_characters; }
    ProsePlace place() const { return m_place; }
    /// The key of the article details, or empty.
    const QString &key() const { return m_key; }
    /// Whether a rule that looks at `places` looks at this stretch; a link's words are asked for in `context`.
    bool isIn(ProsePlaces places, const Stretch &stretch, const CheckContext &context) const;
    /// Whether it lies in a web address that is written out: only rules about what tells who a patient is look there.
    bool isInAddress(const Stretch &stretch) const;
    /// Sentences of the text.
    const QList<Stretch> &sentences() const;

private:
    void fold();
    bool isInLink(const Stretch &stretch, const CheckContext &context) const;

    const ProseBlock *m_block = nullptr;
    std::shared_ptr<const ProseBlock> m_own;
    ProsePlace m_place = ProsePlace::Paragraph;
    QString m_key, m_subject, m_folded;
    std::bitset<128> m_characters;
    std::vector<Stretch> m_addresses;     ///< in order
    mutable std::optional<QList<Stretch>> m_sentences;
};

/// All texts of an article in the order of their places.
std::vector<ProseText> proseTextsOf(const CheckContext &context);

} // namespace articular
