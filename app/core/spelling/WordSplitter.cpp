// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/WordSplitter.h"

#include "core/markdown/ProseRuns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Longer stretches without a blank are no words (UTF-16 units).
constexpr qsizetype longestWord = 60;
/// Capitals up to this many are an acronym; more are a word that was shouted.
constexpr qsizetype longestAcronym = 5;
/// Of a heading's words, that many in ten with a capital make it a heading in title case.
constexpr qsizetype titleCaseTenths = 6;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}

bool isBrandMark(QChar c)
{
    return c == u'®' || c == u'™' || c == u'℠';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLatin(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Latin || script == QChar::Script_Inherited || script == QChar::Script_Common;
}

bool endsWithFileKind(QStringView chunk)
{
    static const QSet<QString> kinds{u"jpg"_s,  u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"svg"_s, u"pdf"_s, u"doc"_s,
                                     u"docx"_s, u"xls"_s,  u"xlsx"_s, u"csv"_s, u"txt"_s, u"md"_s,  u"html"_s, u"htm"_s,
                                     u"zip"_s,  u"mp3"_s,  u"mp4"_s, u"yaml"_s, u"yml"_s, u"json"_s, u"css"_s, u"js"_s};
    const qsizetype point = chunk.lastIndexOf(u'.');
    return point > 0 && chunk.size() - point <= 5 && kinds.contains(chunk.sliced(point + 1).toString().toLower());
}

/// "clinic.example", "www.clinic.example/knee": letters and points up to an ending that sites have.
bool isSite(QStringView chunk)
{
    static const QSet<QString> endings{u"com"_s, u"org"_s, u"net"_s, u"edu"_s, u"gov"_s, u"info"_s, u"health"_s, u"uk"_s,
                                       u"us"_s, u"au"_s, u"es"_s, u"eu"_s, u"int"_s, u"io"_s, u"example"_s, u"clinic"_s};
    if (chunk.startsWith(u"www.", Qt::CaseInsensitive))
        return true;
    const qsizetype slash = chunk.indexOf(u'/');
    const QStringView host = slash < 0 ? chunk : chunk.first(slash);
    const qsizetype point = host.lastIndexOf(u'.');
    return point > 0 && endings.contains(host.sliced(point + 1).toString());
}

/// Whether a stretch between blanks is an address, a file or a mark for machines as a whole.
bool isForMachines(QStringView chunk)
{
    while (!chunk.isEmpty() && !isWordCharacter(chunk.back()) && chunk.back() != u'/')
        chunk.chop(1);
    while (!chunk.isEmpty() && (chunk.front() == u'(' || chunk.front() == u'"' || chunk.front() == u'“' || chunk.front() == u'['))
        chunk = chunk.sliced(1);
    if (chunk.isEmpty())
        return true;
    const QChar first = chunk.front();
    if (first == u'@' || first == u'#' || first == u'{' || first == u'\\')
        return true;
    bool hasPoint = false, hasColon = false;
    for (const QChar c : chunk) {
        if (c == u'@' || c == u'_' || c == u'\\')
            return true;
        hasPoint = hasPoint || c == u'.';
        hasColon = hasColon || c == u':';
    }
    if (hasColon && chunk.contains(u"://"))
        return true;
    return hasPoint && (isSite(chunk) || endsWithFileKind(chunk));
}

bool isRomanNumeral(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c == u'i' || c == u'v' || c == u'x'; });
}

/// What a stretch of letters is by its looks.
struct Looks
{
    qsizetype letters = 0, capitals = 0;
    bool hasDigit = false, isForeign = false, startsWithCapital = false, hasInnerCapital = false;
};

Looks looksOf(QStringView word)
{
    Looks looks;
    for (const QChar c : word) {
        if (c.unicode() < 0x80 ? (c >= u'0' && c <= u'9') : c.isNumber()) {
            looks.hasDigit = true;
        } else if (c.isLetter()) {
            const bool isCapital = c.isUpper();
            looks.startsWithCapital = looks.startsWithCapital || (looks.letters == 0 && isCapital);
            looks.hasInnerCapital = looks.hasInnerCapital || (looks.letters > 0 && isCapital);
            looks.capitals += isCapital ? 1 : 0;
            ++looks.letters;
            looks.isForeign = looks.isForeign || (c.unicode() >= 0x250 && !isLatin(c));
        } else if (c.isSurrogate()) {
            looks.isForeign = true;
        }
    }
    return looks;
}

/// "MRI", "MRIs", "NSAID's": capitals with at most a small s behind them.
bool isAcronym(QStringView word, const Looks &looks)
{
    const bool hasSmallEnd = word.back() == u's' && looks.capitals + 1 == looks.letters;
    return looks.capitals >= 2 && looks.capitals <= longestAcronym && (looks.capitals == looks.letters || hasSmallEnd);
}

bool isAllCapitals(const Looks &looks)
{
    return looks.capitals == looks.letters;
}

/// Whether the spelling of a stretch without hyphens can be judged.
bool isJudged(QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return false;
    const Looks looks = looksOf(word);
    if (looks.letters < 2 || looks.hasDigit || looks.isForeign || isAcronym(word, looks))
        return false;
    // eBay, mRNA, McKenzie: a capital inside is a spelling of its own kind.
    return (!looks.hasInnerCapital || isAllCapitals(looks)) && !isRomanNumeral(word);
}

bool isTitle(QStringView word)
{
    static const QSet<QString> titles{u"Dr"_s, u"Mr"_s, u"Mrs"_s, u"Ms"_s, u"Prof"_s, u"St"_s, u"Drs"_s, u"Sr"_s, u"Sra"_s};
    return titles.contains(word.toString());
}

class Splitter
{
public:
    explicit Splitter(QStringView text) : m_text(text) {}

    std::vector<WordPlace> split()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (m_text[i].isSpace()) {
                ++i;
                continue;
            }
            const qsizetype start = i;
            while (i < m_text.size() && !m_text[i].isSpace())
                ++i;
            if (isForMachines(m_text.sliced(start, i - start)))
                m_isStart = false;
            else
                splitChunk(start, i);
        }
        return std::move(m_words);
    }

private:
    void splitChunk(qsizetype start, qsizetype end)
    {
        for (qsizetype i = start; i < end;) {
            if (!isWordCharacter(m_text[i])) {
                noteMark(m_text[i]);
                ++i;
                continue;
            }
            const qsizetype first = i++;
            while (i < end && (isWordCharacter(m_text[i]) || joins(i, end)))
                ++i;
            addWord(first, i);
        }
    }

    bool joins(qsizetype i, qsizetype end) const
    {
        const QChar c = m_text[i];
        return (isApostrophe(c) || isHyphen(c) || c == QChar::SoftHyphen) && i + 1 < end && isWordCharacter(m_text[i + 1]);
    }

    void noteMark(QChar c)
    {
        if (c == u'!' || c == u'?' || c == u'…' || c == u':' || (c == u'.' && !m_isAfterTitle))
            m_isStart = true;
    }

    void addWord(qsizetype start, qsizetype end)
    {
        const QStringView word = m_text.sliced(start, end - start);
        const bool isBrand = end < m_text.size() && isBrandMark(m_text[end]);
        const bool isCandidate = !isBrand && word.size() > 1 && word.size() <= longestWord * 2
            && (std::ranges::any_of(word, isHyphen) || isJudged(word));
        if (isCandidate)
            m_words.push_back({start, end - start, !m_isStart && word.front().isUpper() && !isShouted(word)});
        m_isStart = false;
        m_isAfterTitle = word.size() <= 4 && word.front().isUpper() && isTitle(word);
    }

    static bool isShouted(QStringView word)
    {
        return isAllCapitals(looksOf(word));
    }

    const QStringView m_text;
    std::vector<WordPlace> m_words;
    bool m_isStart = true, m_isAfterTitle = false;
};

bool isFreePrefix(QStringView part)
{
    static const QSet<QString> prefixes{u"non"_s,  u"pre"_s,   u"post"_s,  u"anti"_s,  u"co"_s,    u"re"_s,    u"sub"_s,
                                        u"multi"_s, u"micro"_s, u"semi"_s, u"ex"_s,    u"un"_s,    u"mid"_s,   u"intra"_s,
                                        u"inter"_s, u"bio"_s,  u"neuro"_s, u"osteo"_s, u"peri"_s,  u"supra"_s, u"infra"_s,
                                        u"ultra"_s, u"pro"_s,  u"self"_s,  u"extra"_s, u"trans"_s, u"meta"_s,  u"tele"_s};
    return prefixes.contains(part.toString().toLower());
}

/// In a heading in title case a capital tells nothing.
void forgetNamesInTitleCase(QStringView text, std::vector<WordPlace> &words)
{
    const auto capitals = std::ranges::count_if(words, [&](const WordPlace &word) { return text[word.start].isUpper(); });
    if (capitals * 10 >= qsizetype(words.size()) * titleCaseTenths) {
        for (WordPlace &word : words)
            word.mayBeName = false;
    }
}

} // namespace

std::vector<WordPlace> wordsToSpell(QStringView text)
{
    return Splitter(text).split();
}

std::vector<WordPlace> wordsToSpell(const ProseBlock &block)
{
    const bool hasCode = std::ranges::any_of(block.runs, &ProseRun::isCode);
    QString withoutCode;
    if (hasCode) {
        withoutCode = block.text;
        for (const ProseRun &run : block.runs) {
            if (run.isCode)
                withoutCode.replace(run.textStart, run.textLength, QString(run.textLength, u' '));
        }
    }
    std::vector<WordPlace> words = wordsToSpell(hasCode ? QStringView(withoutCode) : QStringView(block.text));
    if (block.scope == ProseScope::Heading)
        forgetNamesInTitleCase(block.text, words);
    return words;
}

std::vector<WordPlace> partsToSpell(QStringView text, const WordPlace &word)
{
    const QStringView whole = text.sliced(word.start, word.length);
    std::vector<WordPlace> parts;
    if (std::ranges::none_of(whole, isHyphen))
        return parts;
    for (qsizetype start = 0; start < whole.size();) {
        qsizetype end = start;
        while (end < whole.size() && !isHyphen(whole[end]))
            ++end;
        const QStringView part = whole.sliced(start, end - start);
        const bool isPrefix = end < whole.size() && isFreePrefix(part);
        if (isJudged(part) && !isPrefix)
            parts.push_back({word.start + start, part.size(), word.mayBeName && part.front().isUpper()});
        start = end + 1;
    }
    return parts;
}

} // namespace articular
