// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/WordList.h"

#include <QVarLengthArray>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Bytes; no word of any language that has spaces is longer.
constexpr qsizetype longestLine = 200;
constexpr int longestCompared = 64;       // characters

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

QByteArrayView trimmed(QByteArrayView line)
{
    while (!line.isEmpty() && isBlank(line.back()))
        line.chop(1);
    while (!line.isEmpty() && isBlank(line.front()))
        line = line.sliced(1);
    return line;
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool hasLetter(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c < 0; });
}

bool hasControl(QByteArrayView text)
{
    return std::ranges::any_of(text, [](char c) { return c >= 0 && c < ' '; });
}

/// Position of the slash that parts a word from its affix letters, or -1; "\/" is a slash of the word itself.
qsizetype affixSlash(QByteArrayView entry)
{
    for (qsizetype i = 1; i < entry.size(); ++i) {
        if (entry[i] == '/' && entry[i - 1] != '\\')
            return i;
    }
    return -1;
}

/// A field of Hunspell's about the word, as "po:noun".
bool isField(QByteArrayView text)
{
    return text.size() > 2 && text[2] == ':';
}

size_t hashOf(QByteArrayView word)
{
    return std::hash<std::string_view>()(std::string_view(word.data(), size_t(word.size())));
}

/// Where a file of LibreOffice's has its words: behind the line `---`.
qsizetype startOfWords(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        return 3;
    if (!text.startsWith("OOoUserDict1"))
        return 0;
    const qsizetype mark = text.indexOf("\n---");
    const qsizetype end = mark < 0 ? -1 : text.indexOf('\n', mark + 1);
    return end < 0 ? text.size() : end + 1;
}

} // namespace

WordList::WordList(const QByteArray &text)
{
    m_text.reserve(text.size() + 1);
    int number = 1;
    qsizetype start = startOfWords(text);
    number += int(std::count(text.begin(), text.begin() + start, '\n'));
    bool isFirst = true;
    while (start < text.size()) {
        qsizetype end = text.indexOf('\n', start);
        end = end < 0 ? text.size() : end;
        const QByteArrayView line = QByteArrayView(text).sliced(start, end - start);
        // A .dic begins with the number of its words; lines that begin with a blank are notes.
        const bool isNote = line.isEmpty() || line[0] == '\t' || line[0] == '#' || line[0] == '*'
            || (line[0] == ' ' && trimmed(line).contains(' '));
        if (!(isFirst && isNumber(trimmed(line))) && !isNote)
            addLine(trimmed(line), start, number);
        isFirst = false;
        start = end + 1;
        ++number;
    }
    index();
}

void WordList::addLine(QByteArrayView line, qsizetype start, int number)
{
    if (line.isEmpty())
        return;
    const qsizetype tab = line.indexOf('\t');
    const QByteArrayView words = tab < 0 ? line : line.first(tab);
    if (line.size() > longestLine || !hasLetter(words) || hasControl(words)) {
        const bool isNumeric = line.size() <= longestLine && std::ranges::any_of(line, [](char c) { return c >= '0' && c <= '9'; });
        if (!m_problem && !isNumeric)
            m_problem = WordListProblem{number, start, std::min(line.size(), longestLine)};
        return;
    }
    line = words;
    while (!line.isEmpty()) {
        const qsizetype space = line.indexOf(' ');
        const QByteArrayView entry = space < 0 ? line : line.first(space);
        line = space < 0 ? QByteArrayView() : trimmed(line.sliced(space));
        if (!isField(entry))
            addWord(entry);
    }
}

void WordList::addWord(QByteArrayView word)
{
    const qsizetype slash = affixSlash(word);
    if (slash > 0 && slash + 1 < word.size()) {
        m_affixed.append(word.toByteArray());
        return;
    }
    if (slash > 0)
        word = word.first(slash);
    m_offsets.push_back(quint32(m_text.size()));
    if (word.contains('\\'))
        m_text += word.toByteArray().replace("\\/", "/");
    else
        m_text += word;
    m_text += '\n';
}

QByteArrayView WordList::wordAt(quint32 offset) const
{
    const QByteArrayView rest = QByteArrayView(m_text).sliced(qsizetype(offset));
    return rest.first(rest.indexOf('\n'));
}

void WordList::index()
{
    size_t places = 16;
    while (places < m_offsets.size() * 2)
        places *= 2;
    m_table.assign(places, 0);
    for (size_t i = 0; i < m_offsets.size(); ++i) {
        const size_t end = i + 1 < m_offsets.size() ? m_offsets[i + 1] : size_t(m_text.size());
        const QByteArrayView word(m_text.constData() + m_offsets[i], qsizetype(end - m_offsets[i] - 1));
        size_t place = hashOf(word) & (places - 1);
        while (m_table[place] != 0)
            place = (place + 1) & (places - 1);
        m_table[place] = m_offsets[i] + 1;
    }
}

bool WordList::has(QByteArrayView word) const
{
    if (m_table.empty() || word.contains('\n'))
        return false;
    for (size_t place = hashOf(word) & (m_table.size() - 1); m_table[place] != 0; place = (place + 1) & (m_table.size() - 1)) {
        const QByteArrayView found = QByteArrayView(m_text).sliced(qsizetype(m_table[place] - 1));
        if (found.size() > word.size() && found[word.size()] == '\n' && found.startsWith(word))
            return true;
    }
    return false;
}

bool WordList::contains(QStringView word) const
{
    if (word.isEmpty() || m_offsets.empty())
        return false;
    if (has(word.toUtf8()))
        return true;
    const QString whole = word.toString();
    if (!whole.front().isUpper())
        return false;
    const QString lower = whole.toLower();
    const QString rest = whole.sliced(1);
    if (rest == lower.sliced(std::min<qsizetype>(1, lower.size())))
        return has(lower.toUtf8());
    return rest == rest.toUpper() && (has(lower.toUtf8()) || has((whole.first(1) + lower.sliced(1)).toUtf8()));
}

QStringList WordList::near(QStringView word, int distance, qsizetype most) const
{
    struct Candidate
    {
        int slips;
        QString word;
    };
    std::vector<Candidate> candidates;
    const QString wanted = word.toString().toLower();
    const qsizetype bytes = wanted.toUtf8().size();
    for (const quint32 offset : m_offsets) {
        const QByteArrayView entry = wordAt(offset);
        // A slip changes at most the four bytes of one character.
        if (entry.size() > bytes + 4 * distance || entry.size() < bytes - 4 * distance)
            continue;
        const QString text = QString::fromUtf8(entry);
        const int slips = slipsBetween(wanted, text.toLower(), distance);
        if (slips <= distance)
            candidates.push_back({slips, text});
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::slips);
    QStringList words;
    for (const Candidate &candidate : candidates) {
        if (words.size() < most && !words.contains(candidate.word))
            words.append(candidate.word);
    }
    return words;
}

int slipsBetween(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit || a.size() > longestCompared || b.size() > longestCompared)
        return limit + 1;
    using Row = QVarLengthArray<int, longestCompared + 1>;
    Row beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({row[j - 1] + 1, last[j] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], limit + 1);
}

} // namespace articular
