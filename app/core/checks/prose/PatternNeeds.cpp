// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/PatternNeeds.h"

namespace articular {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumDepth = 40;
constexpr qsizetype maximumWords = 200;   ///< more alternatives than these say too little

/// Characters that one place of a pattern accepts.
struct CharacterSet
{
    std::bitset<128> characters;
    bool isOpen = false;                  ///< also accepts characters that are not listed

    bool holdsWordCharacter() const
    {
        for (size_t i = 0; i < characters.size(); ++i) {
            if (characters[i] && isWordCharacter(QChar(char16_t(i))))
                return true;
        }
        return isOpen;
    }
    /// The one letter that it stands for, in either case, or a null character.
    QChar onlyLetter() const
    {
        QChar letter;
        for (size_t i = 0; i < characters.size(); ++i) {
            if (!characters[i])
                continue;
            const QChar lower = QChar(char16_t(i)).toLower();
            if (isOpen || !isWordCharacter(lower) || (!letter.isNull() && letter != lower))
                return {};
            letter = lower;
        }
        return letter;
    }
    bool isCapitals() const
    {
        for (size_t i = 0; i < characters.size(); ++i) {
            if (characters[i] && !QChar(char16_t(i)).isUpper())
                return false;
        }
        return !isOpen && characters.any();
    }
    void add(char16_t from, char16_t to)
    {
        for (char16_t c = from; c <= to && c < 128; ++c)
            characters.set(c);
        isOpen = isOpen || to >= 128;
    }
};

/// How often a part of a pattern must occur at least.
struct Quantifier
{
    int least = 1;
    bool isThere = false;
};

/// How much a need narrows down: longer words more than characters, characters more than nothing.
qsizetype strength(const PatternNeeds &needs)
{
    if (!needs.isKnown)
        return 0;
    qsizetype shortest = needs.wordStarts.isEmpty() ? 0 : 100;
    for (const QString &word : needs.wordStarts)
        shortest = std::min(shortest, word.size());
    return needs.characters.any() ? 1 : 1 + shortest;
}

class NeedsReader
{
public:
    NeedsReader(QStringView pattern, bool ignoresCase) : m_pattern(pattern), m_ignoresCase(ignoresCase) {}

    PatternNeeds read(bool startsWord)
    {
        bool isAfterWord = startsWord;
        PatternNeeds needs = alternatives(isAfterWord, 0);
        return m_hasFailed || m_at < m_pattern.size() ? PatternNeeds() : needs;
    }

private:
    /// One alternative while it is read.
    struct Sequence
    {
        PatternNeeds best;
        QString word;                     ///< letters that must follow each other from a word's beginning on
        bool isAtStart = false;           ///< a word can begin here only as a whole
    };

    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_pattern.size() ? m_pattern[m_at + ahead] : QChar(); }
    bool skip(QStringView expected)
    {
        if (m_at >= m_pattern.size() || !m_pattern.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    static void offer(Sequence &sequence, const PatternNeeds &needs)
    {
        if (strength(needs) > strength(sequence.best))
            sequence.best = needs;
    }

    static void endWord(Sequence &sequence)
    {
        if (sequence.word.size() > 1)
            offer(sequence, {true, {sequence.word}, {}});
        sequence.word.clear();
    }

    PatternNeeds alternatives(bool &isAtStart, int depth)
    {
        m_hasFailed = m_hasFailed || depth > maximumDepth;
        PatternNeeds all{true, {}, {}};
        bool endsAtStart = true;
        do {
            Sequence sequence;
            sequence.isAtStart = isAtStart;
            while (!m_hasFailed && m_at < m_pattern.size() && peek() != u'|' && peek() != u')')
                element(sequence, depth);
            endWord(sequence);
            endsAtStart = endsAtStart && sequence.isAtStart;
            all.isKnown = all.isKnown && sequence.best.isKnown;
            all.wordStarts += sequence.best.wordStarts;
            all.characters |= sequence.best.characters;
        } while (!m_hasFailed && skip(u"|"));
        isAtStart = endsAtStart;
        return all.isKnown && all.wordStarts.size() <= maximumWords ? all : PatternNeeds();
    }

    void element(Sequence &sequence, int depth)
    {
        if (peek() == u'(')
            return group(sequence, depth);
        if (skip(u"^") || skip(u"$"))
            return;
        if (plainLetter(sequence))
            return;
        if (peek() == u'\\' && (peek(1) == u'b' || peek(1) == u'B')) {
            endWord(sequence);
            sequence.isAtStart = peek(1) == u'b';
            m_at += 2;
            return;
        }
        const CharacterSet set = characterSet();
        const Quantifier count = quantifier();
        character(sequence, set, count);
    }

    /// Most of a pattern is letters that stand once each; for them this is all that character() does.
    bool plainLetter(Sequence &sequence)
    {
        const char16_t unit = peek().unicode() | 0x20;
        if (unit < u'a' || unit > u'z' || QStringView(u"*?+{").contains(peek(1)))
            return false;
        if (sequence.isAtStart || !sequence.word.isEmpty())
            sequence.word += QChar(unit);
        sequence.isAtStart = false;
        ++m_at;
        return true;
    }

    void character(Sequence &sequence, const CharacterSet &set, const Quantifier &count)
    {
        const QChar letter = set.onlyLetter();
        const bool isNext = !letter.isNull() && (sequence.isAtStart || !sequence.word.isEmpty());
        if (isNext && count.least > 0)
            sequence.word += letter;
        if (!isNext || count.isThere)
            endWord(sequence);
        if (isNext && !count.isThere) {
            sequence.isAtStart = false;
            return;
        }
        const bool separates = !set.holdsWordCharacter();
        sequence.isAtStart = separates && (count.least > 0 || sequence.isAtStart);
        if (count.least == 0 || set.isOpen)
            return;
        if (!m_ignoresCase && count.least > 1 && set.isCapitals()) {
            PatternNeeds capitals{true, {}, {}};
            capitals.characters.set(PatternNeeds::twoCapitals);
            offer(sequence, capitals);
        } else if (isTelling(set)) {
            offer(sequence, {true, {}, set.characters});
        }
    }

    /// Whether a text without these characters is common: not for letters, spaces, commas and full stops.
    static bool isTelling(const CharacterSet &set)
    {
        for (size_t i = 0; i < set.characters.size(); ++i) {
            const QChar character = QChar(char16_t(i));
            if (set.characters[i] && (character.isLetter() || character.isSpace() || u".,'_"_s.contains(character)))
                return false;
        }
        return set.characters.any();
    }

    void group(Sequence &sequence, int depth)
    {
        ++m_at;
        bool isZeroWidth = false, isCounted = true;
        if (peek() == u'?') {
            ++m_at;
            isZeroWidth = skip(u"=") || skip(u"!") || skip(u"<=") || skip(u"<!");
            isCounted = isZeroWidth || skip(u":") || skip(u">");
            if (!isCounted && skip(u"i)"))
                return void(m_ignoresCase = true);
            if (!isCounted && (skip(u"m)") || skip(u"s)")))
                return;
        } else if (peek() == u'*') {
            isCounted = false;
        }
        if (!isCounted)
            return void(m_hasFailed = true);
        if (!isZeroWidth)
            endWord(sequence);
        bool isAtStart = sequence.isAtStart && !isZeroWidth;
        const PatternNeeds needs = alternatives(isAtStart, depth + 1);
        if (!skip(u")"))
            return void(m_hasFailed = true);
        const Quantifier count = quantifier();
        if (isZeroWidth)
            return;
        sequence.isAtStart = isAtStart && (count.least > 0 || sequence.isAtStart);
        if (count.least > 0)
            offer(sequence, needs);
    }

    Quantifier quantifier()
    {
        Quantifier result{1, true};
        if (skip(u"*") || skip(u"?")) {
            result.least = 0;
        } else if (peek() == u'{' && peek(1).isDigit()) {
            const qsizetype close = m_pattern.indexOf(u'}', m_at);
            if (close < 0)
                return {1, false};
            const QStringView counts = m_pattern.sliced(m_at + 1, close - m_at - 1);
            result.least = counts.split(u',').first().toInt();
            m_at = close + 1;
        } else if (!skip(u"+")) {
            return {1, false};
        }
        if (!skip(u"?"))
            skip(u"+");
        return result;
    }

    CharacterSet characterSet()
    {
        CharacterSet set;
        const QChar first = peek();
        ++m_at;
        if (first == u'.')
            set.isOpen = true;
        else if (first == u'[')
            bracketed(set);
        else if (first == u'\\')
            escaped(set);
        else if (u"*+?{"_s.contains(first))
            m_hasFailed = true;
        else
            set.add(first.unicode(), first.unicode());
        return set;
    }

    void escaped(CharacterSet &set)
    {
        const QChar letter = peek();
        ++m_at;
        if (letter == u'd')
            set.add(u'0', u'9');
        else if (letter == u's' || letter == u'n' || letter == u't' || letter == u'r' || letter == u'h')
            set.add(u' ', u' ');
        else if (letter == u'w' || letter == u'W' || letter == u'S' || letter == u'D')
            set.isOpen = true;
        else if (letter.isLetterOrNumber() || letter.isNull())
            m_hasFailed = true;           // classes, backreferences, code points: not worth knowing
        else
            set.add(letter.unicode(), letter.unicode());
    }

    void bracketed(CharacterSet &set)
    {
        const bool isNegated = skip(u"^");
        bool isFirst = true;
        while (!m_hasFailed && (isFirst || peek() != u']')) {
            isFirst = false;
            if (m_at >= m_pattern.size() || (peek() == u'[' && peek(1) == u':'))
                return void(m_hasFailed = true);
            const QChar from = peek();
            ++m_at;
            if (from == u'\\') {
                if (peek() == u'b')
                    ++m_at;
                else
                    escaped(set);
            } else if (peek() == u'-' && peek(1) != u']' && !peek(1).isNull()) {
                const QChar to = peek(1);
                m_hasFailed = to == u'\\';
                set.add(from.unicode(), to.unicode());
                m_at += 2;
            } else {
                set.add(from.unicode(), from.unicode());
            }
        }
        ++m_at;
        set.isOpen = set.isOpen || isNegated;
    }

    QStringView m_pattern;
    bool m_ignoresCase;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

} // namespace

PatternNeeds needsOf(QStringView pattern, bool startsWord, bool ignoresCase)
{
    return NeedsReader(pattern, ignoresCase).read(startsWord);
}

bool isWordCharacter(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 128)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') || unit == u'_';
    return character.isLetterOrNumber();
}

} // namespace articular
