// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/ParserGuard.h"

#include <algorithm>

namespace articular {

namespace {

constexpr int maximumMarks = 100;                ///< container marks at the start of a line, two columns of indent being one
constexpr int maximumColumns = 1000;             ///< of a table
constexpr qint64 freeCells = 100'000;            ///< cells that a table may have beyond what its bytes can hold
constexpr qint64 maximumTableWork = 200'000'000; ///< lines × bytes before delimiter rows; a third of a second
constexpr int maximumOpenings = 200;             ///< of each kind of raw HTML but tags and comments

bool isBlankByte(char byte)
{
    return byte == ' ' || byte == '\t';
}

class Guard
{
public:
    Guard(QByteArrayView text, const SourceLines &lines) : m_text(text), m_lines(lines) {}

    std::vector<qsizetype> places()
    {
        for (int line = 0; line < m_lines.count(); ++line)
            look(line);
        findOpenings("<?");
        findOpenings("<![CDATA[");
        findOpenings("<!");
        std::sort(m_places.begin(), m_places.end());
        m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
        return std::move(m_places);
    }

private:
    void look(int line)
    {
        const TextRange bytes = m_lines.range(line, line);
        const QByteArrayView text = m_text.sliced(bytes.start, bytes.length);
        if (text.size() > maximumMarks)
            lookForNesting(text, bytes.start);
        if (m_lines.isBlank(line)) {
            m_runStart = line + 1;
            return;
        }
        const qsizetype dash = text.contains('-') && (text.contains('|') || text.contains(':')) ? delimiterStart(text) : -1;
        if (dash != -1 && isHostileTable(line, text))
            m_places.push_back(bytes.start + dash);
    }

    void lookForNesting(QByteArrayView text, qsizetype start)
    {
        qsizetype at = 0;
        qsizetype columns = 0;
        for (int marks = 0;; ++marks) {
            for (; at < text.size() && isBlankByte(text[at]); ++at)
                columns += text[at] == '\t' ? 4 : 1;
            const qsizetype length = at < text.size() ? containerMarkLength(text.sliced(at)) : 0;
            if (length == 0)
                return;
            if (marks + columns / 2 >= 2 * maximumMarks || marks >= maximumMarks) {
                if (!isRule(text.sliced(at)))
                    m_places.push_back(start + at + (text[at] >= '0' && text[at] <= '9' ? length - 1 : 0));
                return;
            }
            at += length;
        }
    }

    /// `- - - -` is a line across the page, however long.
    static bool isRule(QByteArrayView text)
    {
        return (text.front() == '-' || text.front() == '*')
            && std::all_of(text.begin(), text.end(), [&](char byte) { return byte == text.front() || isBlankByte(byte); });
    }

    /// Where the row of hyphens between a table's header and its rows starts, or -1 when the line is none.
    static qsizetype delimiterStart(QByteArrayView text)
    {
        const qsizetype start = std::min(containerPrefix(text, maximumMarks), text.indexOf('-'));
        const bool isDelimiter = std::all_of(text.begin() + start, text.end(), [](char byte) {
            return byte == '|' || byte == '-' || byte == ':' || isBlankByte(byte);
        });
        return isDelimiter ? start : -1;
    }

    bool isHostileTable(int line, QByteArrayView row)
    {
        if (m_runEnd <= line) {
            m_runEnd = line + 1;
            while (m_runEnd < m_lines.count() && !m_lines.isBlank(m_runEnd))
                ++m_runEnd;
        }
        const qint64 before = line - m_runStart;
        m_work += before > 1 ? before * m_lines.range(m_runStart, line).length : 0;
        const qint64 columns = 1 + std::count(row.begin(), row.end(), '|');
        const qint64 rows = m_runEnd - line;
        const qint64 size = m_lines.range(line, m_runEnd - 1).length;
        return columns > maximumColumns || columns * rows > 2 * size + freeCells || m_work > maximumTableWork;
    }

    void findOpenings(QByteArrayView opening)
    {
        int count = 0;
        for (qsizetype at = m_text.indexOf(opening); at != -1; at = m_text.indexOf(opening, at + 1)) {
            if (m_text.sliced(at).startsWith("<!--") || ++count <= maximumOpenings)
                continue;
            m_places.push_back(at);
        }
    }

    QByteArrayView m_text;
    const SourceLines &m_lines;
    std::vector<qsizetype> m_places;
    int m_runStart = 0;                          ///< first line of the lines without a blank one between
    int m_runEnd = 0;                            ///< the line after them, once it was needed
    qint64 m_work = 0;
};

} // namespace

std::vector<qsizetype> hostilePlaces(QByteArrayView text, const SourceLines &lines)
{
    return Guard(text, lines).places();
}

} // namespace articular
