// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/RuleIndex.h"

namespace articular {

namespace {

/// Hash of a word's characters, one after the other; beginnings of a word are hashed on the way.
class WordHash
{
public:
    void add(QChar character) { m_value = (m_value ^ character.unicode()) * 0x9E3779B97F4A7C15U; }
    /// Beginnings of different lengths and whole words (0) have keys of their own.
    quint64 key(quint64 length) const { return (m_value ^ (m_value >> 29)) * 4 + length; }

private:
    quint64 m_value = 0xCBF29CE484222325U;
};

constexpr qsizetype shortBeginning = 2, longBeginning = 3;

quint64 keyOf(QStringView word, quint64 length)
{
    WordHash hash;
    for (const QChar character : word)
        hash.add(character);
    return hash.key(length);
}

/// Finds out whether a word follows itself with nothing but white space between: "don't don't" counts as one word twice.
class RepeatFinder
{
public:
    explicit RepeatFinder(const QString &text) : m_text(text) {}

    void addWord(qsizetype start, qsizetype end)
    {
        if (start == m_current.end() + 1 && m_current.length > 0 && (m_text[start - 1] == u'\'' || m_text[start - 1] == u'-')) {
            m_current.length = end - m_current.start;
        } else {
            m_before = m_current;
            m_current = {start, end - start};
        }
        m_hasRepeat = m_hasRepeat || isRepeat();
    }
    bool hasRepeat() const { return m_hasRepeat; }

private:
    bool isRepeat() const
    {
        const QStringView text(m_text);
        if (m_before.length == 0 || m_before.length != m_current.length)
            return false;
        return text.sliced(m_before.end(), m_current.start - m_before.end()).trimmed().isEmpty()
            && text.sliced(m_before.start, m_before.length) == text.sliced(m_current.start, m_current.length);
    }

    const QString &m_text;
    Stretch m_before, m_current;
    bool m_hasRepeat = false;
};

} // namespace

void RuleIndex::add(int number, const Pattern &pattern)
{
    if (pattern.isLiteral())
        return insert(keyOf(pattern.firstWord(), 0), {number, {}});
    const PatternNeeds &needs = pattern.needs();
    if (!needs.isKnown) {
        m_always.append(number);
        return;
    }
    for (const QString &start : needs.wordStarts) {
        const qsizetype length = std::min(start.size(), longBeginning);
        insert(keyOf(QStringView(start).first(length), quint64(length)), {number, start});
    }
    if (needs.characters.any())
        m_byCharacter.append({number, needs.characters});
}

void RuleIndex::insert(quint64 key, Entry entry)
{
    m_filter.set(key % filterBits);
    m_words[key].append(std::move(entry));
}

void RuleIndex::visit(const ProseText &text, const LiteralVisitor &onLiteral, const ExpressionVisitor &onExpression) const
{
    const QStringView folded = text.folded();
    RepeatFinder repeats(text.folded());
    for (qsizetype at = 0; at < folded.size(); ++at) {
        if (!isWordCharacter(folded[at]))
            continue;
        const qsizetype start = at;
        WordHash hash;
        for (; at < folded.size() && isWordCharacter(folded[at]); ++at) {
            hash.add(folded[at]);
            const qsizetype length = at + 1 - start;
            if (length == shortBeginning || length == longBeginning)
                lookUp(hash.key(quint64(length)), folded.sliced(start), start, onLiteral, onExpression);
        }
        lookUp(hash.key(0), folded.sliced(start), start, onLiteral, onExpression);
        repeats.addWord(start, at);
    }
    std::bitset<128> characters = text.characters();
    characters[PatternNeeds::repeatedWord] = repeats.hasRepeat();
    for (const ByCharacter &entry : m_byCharacter) {
        if ((entry.characters & characters).any())
            onExpression(entry.number);
    }
    for (const int number : m_always)
        onExpression(number);
}

void RuleIndex::lookUp(quint64 key, QStringView rest, qsizetype wordStart, const LiteralVisitor &onLiteral,
                       const ExpressionVisitor &onExpression) const
{
    if (!m_filter[key % filterBits])
        return;
    const auto found = m_words.constFind(key);
    if (found == m_words.cend())
        return;
    for (const Entry &entry : *found) {
        if (entry.start.isEmpty())
            onLiteral(entry.number, wordStart);
        else if (rest.startsWith(entry.start))
            onExpression(entry.number);
    }
}

} // namespace articular
