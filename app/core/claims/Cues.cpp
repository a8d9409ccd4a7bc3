// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/Cues.h"

#include <algorithm>
#include <bit>
#include <span>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

/// A gap longer than this would let unlike clauses answer each other, and matching cost more than a few steps a word.
constexpr int longestGap = 8;
constexpr int mostElements = 12;

bool isAtStart(const std::vector<SentenceToken> &tokens, size_t token)
{
    return token == 0 || (tokens[token - 1].classes & wordclass::hardStop);
}

/// What no gap passes: another thought begins.
bool isStop(const SentenceToken &token)
{
    static const WordClasses stops = wordclass::hardStop | Lexicon::classesNamed(u"conjunctions");
    return token.classes & stops;
}

bool isPart(const SentenceToken &token)
{
    return token.classes & wordclass::part;
}

bool isSoftMark(const SentenceToken &token)
{
    return (token.classes & wordclass::punctuation) && !(token.classes & wordclass::hardStop);
}

/// Splits at white space outside brackets.
QStringList elementsOf(const QString &line)
{
    QStringList elements;
    QString element;
    int depth = 0;
    for (const QChar c : line) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (!c.isSpace() || depth > 0) {
            element += c;
        } else if (!element.isEmpty()) {
            elements.append(element);
            element.clear();
        }
    }
    if (!element.isEmpty())
        elements.append(element);
    return elements;
}

bool isGroup(const QString &element)
{
    return element.startsWith(u'(') && element.indexOf(u')') >= element.size() - 2;
}

QStringList alternativesOf(const QString &element)
{
    return element.mid(1, element.lastIndexOf(u')') - 1).split(u'|');
}

/// The lines that a line means when its alternatives of several words are written out: "(for good|forever)" gives one
/// with "for good" and one with "(forever)".
QList<QStringList> writtenOut(const QStringList &elements)
{
    const bool hasPhrases = std::ranges::any_of(elements, [](const QString &element) { return element.contains(u' '); });
    if (!hasPhrases)
        return {elements};
    QList<QStringList> lines{{}};
    for (const QString &element : elements) {
        QList<QStringList> choices;
        QStringList single;
        if (isGroup(element)) {
            for (const QString &alternative : alternativesOf(element)) {
                if (alternative.contains(u' '))
                    choices.append(alternative.split(u' '));
                else
                    single.append(alternative);
            }
        }
        if (choices.isEmpty())
            choices.append(QStringList{element});
        else if (!single.isEmpty())
            choices.append(QStringList{u'(' + single.join(u'|') + u')'});
        QList<QStringList> longer;
        for (const QStringList &line : lines) {
            for (const QStringList &choice : choices)
                longer.append(line + choice);
        }
        lines = longer;
    }
    return lines;
}

WordClasses formNamed(QStringView name)
{
    return name == u"base" ? wordclass::base
           : name == u"s"  ? wordclass::third
           : name == u"ed" ? wordclass::past
           : name == u"ing" ? wordclass::gerund
                            : 0;
}

} // namespace

Cues::Cues(const QMap<QString, QByteArray> &files, Lexicon &lexicon)
{
    KnownElements known;
    for (const QByteArray &file : files) {
        for (const QByteArray &line : file.split('\n'))
            readLine(QString::fromUtf8(line).trimmed(), lexicon, known);
    }
    lexicon.finish();
    index();
}

void Cues::readLine(const QString &line, Lexicon &lexicon, KnownElements &known)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return;
    if (line.startsWith(u'[') && line.endsWith(u']')) {
        const QString inside = line.mid(1, line.size() - 2);
        m_sections.push_back({inside.section(u" needs "_s, 0, 0), inside.section(u" needs "_s, 1).split(u' ', Qt::SkipEmptyParts)});
        return;
    }
    if (m_sections.empty()) {
        m_problems.append(line);
        return;
    }
    for (const QStringList &elements : writtenOut(elementsOf(line)))
        addPattern(elements, lexicon, known);
}

void Cues::addPattern(const QStringList &elements, Lexicon &lexicon, KnownElements &known)
{
    Pattern pattern{int(m_sections.size()) - 1, {}};
    for (const QString &text : elements) {
        auto read = known.constFind(text);
        if (read == known.constEnd()) {
            Element element;
            const bool isRead = readElement(text, lexicon, element);
            read = known.insert(text, isRead ? std::optional(std::move(element)) : std::nullopt);
        }
        if (!read->has_value()) {
            m_problems.append(elements.join(u' '));
            return;
        }
        pattern.elements.push_back(**read);
    }
    const Element &first = pattern.elements.front();
    const bool isAnchored = first.kind == Element::Kind::Start || (first.kind == Element::Kind::Word && !first.isOptional);
    if (!isAnchored || pattern.elements.size() > mostElements) {
        m_problems.append(elements.join(u' '));
        return;
    }
    m_needs.push_back(needsOf(pattern.elements));
    m_patterns.push_back(std::move(pattern));
}

bool Cues::readElement(const QString &text, Lexicon &lexicon, Element &element)
{
    if (text == u"^" || text == u"$") {
        element.kind = text == u"^" ? Element::Kind::Start : Element::Kind::End;
        return true;
    }
    if (text.startsWith(u"..")) {
        element.kind = Element::Kind::Gap;
        element.passesCommas = text.endsWith(u',');
        element.longest = QStringView(text).mid(2).chopped(element.passesCommas ? 1 : 0).toInt();
        return element.longest > 0 && element.longest <= longestGap;
    }
    if (text.size() > 1 && text.startsWith(u'!')) {
        const bool isRead = readElement(text.mid(1), lexicon, element);
        element.kind = Element::Kind::Not;
        return isRead;
    }
    element.isOptional = isGroup(text) && text.endsWith(u")?");
    for (const QString &alternative : isGroup(text) ? alternativesOf(text) : QStringList{text}) {
        if (alternative.startsWith(u'@')) {
            const WordClasses classes = Lexicon::classesNamed(QStringView(alternative).mid(1).split(u'/').constFirst());
            const QString form = alternative.section(u'/', 1);
            if (classes == 0 || (!form.isEmpty() && formNamed(form) == 0))
                return false;
            element.classes.emplace_back(classes, formNamed(form));
        } else if (alternative.contains(u' ')) {
            element.phrases.emplace_back();
            for (const QString &word : alternative.split(u' ', Qt::SkipEmptyParts))
                element.phrases.back().push_back(lexicon.intern(word));
        } else if (alternative.size() > 1 && alternative.startsWith(u'~')) {
            for (const QString &form : lexicon.formsOf(alternative.mid(1)))
                element.words.push_back(lexicon.intern(form));
        } else if (!alternative.isEmpty()) {
            element.words.push_back(lexicon.intern(alternative));
        } else {
            return false;
        }
    }
    for (const int word : element.words)
        element.glance.add(word);
    for (const auto &[classes, form] : element.classes)
        element.glance.classes |= classes;
    return true;
}

void Cues::index()
{
    for (int i = 0; i < int(m_patterns.size()); ++i) {
        const Element &first = m_patterns[size_t(i)].elements.front();
        if (first.kind == Element::Kind::Start) {
            m_atStart.push_back(i);
            continue;
        }
        for (const int word : first.words) {
            if (size_t(word) >= m_byWord.size())
                m_byWord.resize(size_t(word) + 1);
            m_byWord[size_t(word)].push_back(i);
        }
        WordClasses all = 0;
        for (const auto &[classes, form] : first.classes)
            all |= classes;
        for (; all != 0; all &= all - 1)
            m_byClass[size_t(std::countr_zero(all))].push_back(i);
    }
}

int Cues::Glance::weight() const
{
    // A class stands for many words.
    constexpr int wordsOfAClass = 8;
    return std::popcount(words[0]) + std::popcount(words[1]) + wordsOfAClass * std::popcount(classes);
}

Cues::Needs Cues::needsOf(const std::vector<Element> &elements)
{
    const Glance anything{.classes = ~WordClasses(0), .words = {}};
    Needs needs{anything, anything};
    for (size_t i = 1; i < elements.size(); ++i) {
        if (elements[i].kind != Element::Kind::Word || elements[i].isOptional)
            continue;
        const Glance &glance = elements[i].glance;
        if (glance.weight() < needs[0].weight()) {
            needs[1] = needs[0];
            needs[0] = glance;
        } else if (glance.weight() < needs[1].weight()) {
            needs[1] = glance;
        }
    }
    return needs;
}

std::vector<CueMatch> Cues::find(const std::vector<SentenceToken> &tokens) const
{
    std::vector<CueMatch> matches;
    // What each token and those after it hold: a wording never reaches back.
    const Glance nothing{.classes = WordClasses(1) << 63, .words = {}};   // a bit that no class has: "anything" meets it
    std::vector<Glance> rest(tokens.size() + 1, nothing);
    for (size_t i = tokens.size(); i-- > 0;) {
        rest[i] = rest[i + 1];
        rest[i].classes |= tokens[i].classes;
        if (tokens[i].word != 0)
            rest[i].add(tokens[i].word);
    }
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (isAtStart(tokens, i))
            tryAll(m_atStart, tokens, i, rest[i], matches);
        if (size_t(tokens[i].word) < m_byWord.size())
            tryAll(m_byWord[size_t(tokens[i].word)], tokens, i, rest[i + 1], matches);
        constexpr WordClasses indexed = ~((WordClasses(1) << wordclass::firstList) - 1) | wordclass::number | wordclass::capital;
        for (WordClasses classes = tokens[i].classes & indexed; classes != 0; classes &= classes - 1)
            tryAll(m_byClass[size_t(std::countr_zero(classes))], tokens, i, rest[i + 1], matches);
    }
    return matches;
}

void Cues::tryAll(const std::vector<int> &patterns, const std::vector<SentenceToken> &tokens, size_t token,
                  const Glance &ahead, std::vector<CueMatch> &matches) const
{
    for (const int index : patterns) {
        const Needs &needs = m_needs[size_t(index)];
        if (!needs[0].meets(ahead) || !needs[1].meets(ahead))
            continue;
        const Pattern &pattern = m_patterns[size_t(index)];
        CueMatch match{pattern.section, token, token, 0};
        const size_t first = pattern.elements.front().kind == Element::Kind::Start ? 1 : 0;
        if (matchFrom(pattern, first, tokens, token, match))
            matches.push_back(match);
    }
}

bool Cues::fits(const Element &element, const SentenceToken &token)
{
    // A plain phrase means nothing of what its words mean elsewhere: "keep out of reach" keeps nothing from harm.
    static const WordClasses plain = Lexicon::classesNamed(u"plain");
    if (!element.glance.mayFit(token.word, token.classes))
        return false;
    if (token.word != 0 && !(token.classes & plain) && std::ranges::find(element.words, token.word) != element.words.end())
        return true;
    return std::ranges::any_of(element.classes, [&token](const auto &wanted) {
        return (token.classes & wanted.first) && (wanted.second == 0 || (token.classes & wanted.second));
    });
}

bool Cues::fitsAt(const Element &element, const std::vector<SentenceToken> &tokens, size_t token)
{
    const auto begins = [&](const std::vector<int> &phrase) {
        return tokens.size() - token >= phrase.size()
               && std::ranges::equal(phrase, std::span(tokens).subspan(token, phrase.size()), {}, {}, &SentenceToken::word);
    };
    return token < tokens.size() && (fits(element, tokens[token]) || std::ranges::any_of(element.phrases, begins));
}

bool Cues::matchFrom(const Pattern &pattern, size_t index, const std::vector<SentenceToken> &tokens, size_t token,
                     CueMatch &match) const
{
    if (index == pattern.elements.size())
        return true;
    const Element &element = pattern.elements[index];
    if (element.kind == Element::Kind::Gap)
        return matchGap(pattern, index, tokens, token, match);
    if (element.kind == Element::Kind::End)
        return token == tokens.size() || (tokens[token].classes & wordclass::hardStop);
    if (element.kind == Element::Kind::Not)
        return !fitsAt(element, tokens, token) && matchFrom(pattern, index + 1, tokens, token, match);
    if (element.isOptional && matchFrom(pattern, index + 1, tokens, token, match))
        return true;
    if (token >= tokens.size())
        return false;
    const SentenceToken &candidate = tokens[token];
    if (fits(element, candidate) && matchFrom(pattern, index + 1, tokens, token + 1, match)) {
        match.last = std::max(match.last, token);
        if (token - match.first < 64)
            match.words |= quint64(1) << (token - match.first);
        return true;
    }
    return isPart(candidate) && index > 0 && matchFrom(pattern, index, tokens, token + 1, match);
}

bool Cues::matchGap(const Pattern &pattern, size_t index, const std::vector<SentenceToken> &tokens, size_t token,
                    CueMatch &match) const
{
    int left = pattern.elements[index].longest;
    for (size_t next = token;; ++next) {
        if (matchFrom(pattern, index + 1, tokens, next, match))
            return true;
        if (next >= tokens.size() || isStop(tokens[next]) || (!pattern.elements[index].passesCommas && (tokens[next].classes & wordclass::comma)))
            return false;
        if (!isSoftMark(tokens[next]) && !isPart(tokens[next]) && left-- == 0)
            return false;
    }
}

} // namespace articular
