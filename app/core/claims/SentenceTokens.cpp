// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/SentenceTokens.h"

#include <algorithm>
#include <iterator>

namespace articular {

namespace {

/// No list has a longer word with hyphens, and looking for one must not cost the square of a text.
constexpr qsizetype longestHyphenated = 64;

/// Lower case, straight apostrophes and hyphens: one unit for one, so that places stay.
QString plainText(QStringView sentence)
{
    QString text = sentence.toString();
    for (QChar &c : text) {
        if (c == u'’' || c == u'‘' || c == u'ʼ')
            c = u'\'';
        else if (c == u'‐' || c == u'‑')
            c = u'-';
        else
            c = c.toLower();
    }
    return text;
}

/// Whether a full stop after the word belongs to it: Dr. Bell.
bool isShortForm(QStringView word)
{
    static constexpr QStringView forms[] = {u"dr", u"mr", u"mrs", u"ms", u"prof", u"vs", u"approx"};
    return std::ranges::find(forms, word) != std::end(forms);
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether the unit at `i` holds the letters or digits beside it together: body's, 5.2, 12,000, u.s.
bool joins(QStringView text, qsizetype start, qsizetype i)
{
    if (i + 1 >= text.size() || !isWordUnit(text[i + 1]))
        return false;
    const QChar c = text[i], before = text[i - 1], after = text[i + 1];
    if (c == u'\'')
        return true;
    if (c == u',')
        return before.isDigit() && after.isDigit();
    return c == u'.' && ((before.isDigit() && after.isDigit()) || (after.isLetter() && (i - start == 1 || text[i - 2] == u'.')));
}

class Tokenizer
{
public:
    Tokenizer(QStringView sentence, const Lexicon &lexicon)
        : m_sentence(sentence), m_text(plainText(sentence)), m_lexicon(lexicon)
    {
    }

    std::vector<SentenceToken> run()
    {
        const QStringView text = m_text;
        m_tokens.reserve(size_t(text.size() / 5 + 4));
        for (qsizetype i = 0; i < text.size();) {
            if (isWordUnit(text[i])) {
                i = readWord(i);
                continue;
            }
            readMark(i);
            ++i;
        }
        markPhrases();
        dropVerbsAfterDeterminers();
        return std::move(m_tokens);
    }

private:
    /// Reads the word at `start`, a hyphenated one whole when a list or a pattern has it, else its first part.
    qsizetype readWord(qsizetype start)
    {
        const QStringView text = m_text;
        qsizetype end = wordEnd(start);
        qsizetype whole = end;
        while (whole + 1 < text.size() && whole - start < longestHyphenated && text[whole] == u'-' && isWordUnit(text[whole + 1]))
            whole = wordEnd(whole + 1);
        if (whole > end) {
            if (const int word = m_lexicon.find(text.sliced(start, whole - start))) {
                add(start, whole, word, m_lexicon.classesOf(word));
                return whole;
            }
        }
        const QStringView letters = text.sliced(start, end - start);
        int word = m_lexicon.find(letters);
        WordClasses classes = word != 0 ? m_lexicon.classesOf(word) : 0;
        if (word == 0 && letters.endsWith(u"'s")) {
            word = m_lexicon.find(letters.chopped(2));
            classes = word != 0 ? m_lexicon.classesOf(word) : m_lexicon.classesByEnding(letters.chopped(2));
            word = 0;
        } else if (word == 0) {
            classes = m_lexicon.classesByEnding(letters);
        }
        if (text[start].isDigit())
            classes |= wordclass::number;
        add(start, end, word, classes);
        return end;
    }

    qsizetype wordEnd(qsizetype start) const
    {
        const QStringView text = m_text;
        qsizetype end = start + 1;
        while (end < text.size() && (isWordUnit(text[end]) || joins(text, start, end)))
            ++end;
        // The full stop that ends initials belongs to them: U.S.
        const bool isInitials = end - start > 2 && text[end - 2] == u'.' && text[end - 1].isLetter();
        return isInitials && end < text.size() && text[end] == u'.' ? end + 1 : end;
    }

    void readMark(qsizetype i)
    {
        const QChar c = m_text[i];
        if (c.isSpace() || c == u'\'' || c == u'*' || c == u'_')
            return;
        if (c == u'"' || c == u'“' || c == u'”') {
            m_isQuoted = c == u'“' || (c == u'"' && !m_isQuoted);
            return;
        }
        if (c == u'.' && i > 0 && !m_tokens.empty() && m_tokens.back().start + m_tokens.back().length == i
            && isShortForm(QStringView(m_text).sliced(m_tokens.back().start, m_tokens.back().length)))
            return;
        const bool isBetweenWords = i > 0 && i + 1 < m_text.size() && isWordUnit(m_text[i - 1]) && isWordUnit(m_text[i + 1]);
        if (c == u'-' && isBetweenWords)
            return;
        WordClasses classes = wordclass::punctuation;
        if (QStringView(u";:—–()[]!?•|").contains(c) || (c == u'-') || c == u'.')
            classes |= wordclass::hardStop;
        if (c == u',')
            classes |= wordclass::comma;
        add(i, i + 1, m_lexicon.find(QStringView(m_text).sliced(i, 1)), classes);
    }

    void add(qsizetype start, qsizetype end, int word, WordClasses classes)
    {
        if (m_isQuoted)
            classes |= wordclass::inQuotes;
        if (m_sentence[start].isUpper())
            classes |= wordclass::capital;
        m_tokens.push_back({start, end - start, word, classes});
    }

    /// Gives each longest phrase its classes: they stand at its last word, the words before it are parts.
    void markPhrases()
    {
        constexpr WordClasses kept = wordclass::capital | wordclass::inQuotes | wordclass::number;
        for (size_t i = 0; i < m_tokens.size();) {
            size_t end = 0;
            WordClasses classes = 0;
            int node = 0;
            for (size_t j = i; j < m_tokens.size() && m_tokens[j].word != 0; ++j) {
                node = m_lexicon.phraseStep(node, m_tokens[j].word);
                if (node < 0)
                    break;
                if (const WordClasses found = m_lexicon.phraseClasses(node)) {
                    classes = found;
                    end = j;
                }
            }
            if (classes == 0) {
                ++i;
                continue;
            }
            const WordClasses plain = classes & m_plain;
            for (size_t j = i; j < end; ++j)
                m_tokens[j].classes = (m_tokens[j].classes & kept) | wordclass::part | plain;
            m_tokens[end].classes = (m_tokens[end].classes & kept) | classes;
            i = end + 1;
        }
    }

    /// "a layer of smooth cartilage" smooths nothing: what follows "the" or "of" is no verb in its base form.
    void dropVerbsAfterDeterminers()
    {
        static const WordClasses verbs = Lexicon::classesNamed(u"benefiting") | Lexicon::classesNamed(u"giving") | Lexicon::classesNamed(u"acting");
        static constexpr QStringView determiners[] = {u"a", u"an", u"the", u"of", u"very", u"is", u"are", u"was", u"were", u"this", u"that's", u"for", u"with", u"in"};
        for (size_t i = 1; i < m_tokens.size(); ++i) {
            SentenceToken &token = m_tokens[i];
            const SentenceToken &before = m_tokens[i - 1];
            constexpr WordClasses others = wordclass::third | wordclass::past | wordclass::gerund;
            if (!(token.classes & wordclass::base) || (token.classes & others) || (before.classes & wordclass::part))
                continue;
            const QStringView word = QStringView(m_text).sliced(before.start, before.length);
            if (std::ranges::find(determiners, word) != std::end(determiners))
                token.classes &= ~(verbs | wordclass::base);
        }
    }

    QStringView m_sentence;
    QString m_text;
    const Lexicon &m_lexicon;
    std::vector<SentenceToken> m_tokens;
    const WordClasses m_plain = Lexicon::classesNamed(u"plain");
    bool m_isQuoted = false;
};

} // namespace

std::vector<SentenceToken> tokensOf(QStringView sentence, const Lexicon &lexicon)
{
    return Tokenizer(sentence, lexicon).run();
}

} // namespace articular
