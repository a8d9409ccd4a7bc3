// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkdownLine.h"

#include <algorithm>

namespace articular {

namespace {

using Kind = MarkdownState::Kind;

/// Longest line that is read in detail: a longer one keeps its block style only, so that typing in it stays quick.
constexpr qsizetype longestDetailedLine = 5000;

qsizetype runLength(QStringView line, qsizetype from, QChar c)
{
    qsizetype end = from;
    while (end < line.size() && line[end] == c)
        ++end;
    return end - from;
}

qsizetype indentOf(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && (line[i] == u' ' || line[i] == u'\t'))
        ++i;
    return i;
}

bool isRule(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty() || !QStringView(u"-*_").contains(trimmed[0]))
        return false;
    const auto marks = std::ranges::count(trimmed, trimmed[0]);
    return marks >= 3 && std::ranges::all_of(trimmed, [&](QChar c) { return c == trimmed[0] || c.isSpace(); });
}

/// Reads the inline marks of a line from `m_at` on.
class InlineReader
{
public:
    InlineReader(QStringView line, qsizetype from, MarkdownLine &result) : m_line(line), m_at(from), m_result(result) {}

    void read()
    {
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at];
            if (c == u'\\')
                m_at += 2;
            else if (c == u'`')
                code();
            else if (c == u'*' || c == u'_' || c == u'~')
                emphasis(c);
            else if (c == u'[' || c == u'!')
                bracket();
            else if (c == u'{' || c == u'<')
                special();
            else if (c == u'|')
                add(m_at++, 1, MarkdownStyle::TableMark);
            else
                ++m_at;
        }
    }

private:
    void add(qsizetype start, qsizetype length, MarkdownStyle style) { m_result.spans.append({start, length, style, 0}); }

    void code()
    {
        const qsizetype ticks = runLength(m_line, m_at, u'`');
        for (qsizetype at = m_at + ticks; at < m_line.size(); ++at) {
            const qsizetype closing = runLength(m_line, at, u'`');
            if (closing == ticks) {
                add(m_at, at + closing - m_at, MarkdownStyle::Code);
                m_at = at + closing;
                return;
            }
            at += closing;
        }
        m_at += ticks;
    }

    void emphasis(QChar mark)
    {
        const qsizetype length = runLength(m_line, m_at, mark);
        const bool strikes = mark == u'~';
        const qsizetype used = strikes ? 2 : std::min<qsizetype>(length, 3);
        const qsizetype inside = m_at + used;
        const bool opens = length >= used && inside < m_line.size() && !m_line[inside].isSpace()
                           && (mark != u'_' || m_at == 0 || !m_line[m_at - 1].isLetterOrNumber());
        const qsizetype end = opens ? closingMark(mark, used, inside) : -1;
        if (end < 0) {
            m_at += std::max<qsizetype>(length, 1);
            return;
        }
        const qsizetype total = end + used - m_at;
        if (strikes)
            add(m_at, total, MarkdownStyle::Strikethrough);
        if (!strikes && used != 1)
            add(m_at, total, MarkdownStyle::Strong);
        if (!strikes && used != 2)
            add(m_at, total, MarkdownStyle::Emphasis);
        add(m_at, used, MarkdownStyle::Mark);
        add(end, used, MarkdownStyle::Mark);
        m_at = inside;
        m_closed = std::max(m_closed, end + used);
    }

    qsizetype closingMark(QChar mark, qsizetype used, qsizetype from) const
    {
        if (from - used < m_closed && from < m_closed && m_line[from - used] == mark && isClosing(from - used))
            return -1;
        for (qsizetype at = from; at < m_line.size(); ++at) {
            if (m_line[at] == u'\\') {
                ++at;
            } else if (m_line[at] == mark) {
                const qsizetype length = runLength(m_line, at, mark);
                if (length >= used && !m_line[at - 1].isSpace())
                    return at + length - used;
                at += length - 1;
            }
        }
        return -1;
    }

    /// A mark that already closes an earlier span does not open one.
    bool isClosing(qsizetype at) const
    {
        return std::ranges::any_of(m_result.spans, [at](const MarkdownSpan &span) {
            return span.style == MarkdownStyle::Mark && at >= span.start && at < span.start + span.length;
        });
    }

    void bracket()
    {
        const qsizetype start = m_at;
        const qsizetype open = m_line[m_at] == u'!' ? m_at + 1 : m_at;
        if (open >= m_line.size() || m_line[open] != u'[') {
            ++m_at;
            return;
        }
        const qsizetype close = m_line.indexOf(u']', open);
        if (close < 0) {
            m_at = open + 1;
            return;
        }
        const QStringView label = m_line.sliced(open + 1, close - open - 1);
        if (label.startsWith(u'@') || label.startsWith(u'^')) {
            add(start, close + 1 - start, MarkdownStyle::Chip);
            m_at = close + 1;
            return;
        }
        const qsizetype end = close + 1 < m_line.size() && m_line[close + 1] == u'(' ? m_line.indexOf(u')', close) : -1;
        if (end < 0) {
            m_at = open + 1;
            return;
        }
        add(open + 1, label.size(), MarkdownStyle::Link);
        add(start, open + 1 - start, MarkdownStyle::Mark);
        add(close, 2, MarkdownStyle::Mark);
        add(close + 2, end - close - 2, MarkdownStyle::Address);
        add(end, 1, MarkdownStyle::Mark);
        m_at = end + 1;
    }

    void special()
    {
        const QStringView rest = m_line.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_line.indexOf(u"-->", m_at + 4);
            const qsizetype stop = end < 0 ? m_line.size() : end + 3;
            add(m_at, stop - m_at, MarkdownStyle::Comment);
            if (end < 0)
                m_result.end.kind = Kind::Comment;
            m_at = stop;
            return;
        }
        const bool chip = rest.startsWith(u"{{");
        const qsizetype end = chip ? m_line.indexOf(u"}}", m_at) : m_line.indexOf(u'>', m_at);
        if (chip && end > 0) {
            add(m_at, end + 2 - m_at, MarkdownStyle::Chip);
            m_at = end + 2;
        } else if (!chip && end > 0 && (rest.startsWith(u"<http") || rest.startsWith(u"<mailto"))) {
            add(m_at, end + 1 - m_at, MarkdownStyle::Address);
            m_at = end + 1;
        } else {
            ++m_at;
        }
    }

    QStringView m_line;
    qsizetype m_at;
    MarkdownLine &m_result;
    qsizetype m_closed = 0;
};

void readDetails(QStringView line, MarkdownLine &result)
{
    result.spans.append({0, line.size(), MarkdownStyle::Details, 0});
    if (line.trimmed() == u"---" || line.trimmed() == u"...")
        return;
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0 && !line.startsWith(u'#') && !line.trimmed().startsWith(u'-'))
        result.spans.append({0, colon, MarkdownStyle::DetailsKey, 0});
}

/// Quote and list marks in front of a line; where its text begins.
qsizetype readPrefix(QStringView line, MarkdownLine &result)
{
    qsizetype at = indentOf(line);
    while (at < line.size() && line[at] == u'>') {
        if (result.spans.isEmpty())
            result.spans.append({0, line.size(), MarkdownStyle::Quote, 0});
        result.spans.append({at, 1, MarkdownStyle::Mark, 0});
        ++at;
        at += indentOf(line.sliced(at));
    }
    qsizetype mark = 0;
    if (at < line.size() && QStringView(u"-*+").contains(line[at])) {
        mark = 1;
    } else {
        while (at + mark < line.size() && mark < 9 && line[at + mark].isDigit())
            ++mark;
        mark = mark > 0 && at + mark < line.size() && (line[at + mark] == u'.' || line[at + mark] == u')') ? mark + 1 : 0;
    }
    if (mark > 0 && (at + mark == line.size() || line[at + mark].isSpace())) {
        result.spans.append({at, mark, MarkdownStyle::ListMark, 0});
        at += mark;
    }
    return at;
}

bool readFence(QStringView line, MarkdownLine &result)
{
    const qsizetype indent = indentOf(line);
    if (indent >= line.size() || (line[indent] != u'`' && line[indent] != u'~'))
        return false;
    const qsizetype length = runLength(line, indent, line[indent]);
    if (length < 3 || (line[indent] == u'`' && line.sliced(indent + length).contains(u'`')))
        return false;
    result.spans.append({0, line.size(), MarkdownStyle::CodeBlock, 0});
    result.spans.append({indent, line.size() - indent, MarkdownStyle::Mark, 0});
    result.end = {Kind::Fence, line[indent].unicode(), int(std::min<qsizetype>(length, 255))};
    return true;
}

void readFenced(QStringView line, MarkdownState before, MarkdownLine &result)
{
    result.end = before;
    result.spans.append({0, line.size(), MarkdownStyle::CodeBlock, 0});
    const QStringView trimmed = line.trimmed();
    const qsizetype length = runLength(trimmed, 0, QChar(before.fence));
    if (length >= before.fenceLength && length == trimmed.size()) {
        result.spans.append({0, line.size(), MarkdownStyle::Mark, 0});
        result.end = {};
    }
}

void readText(QStringView line, MarkdownLine &result)
{
    if (readFence(line, result))
        return;
    if (isRule(line)) {
        result.spans.append({0, line.size(), MarkdownStyle::Rule, 0});
        return;
    }
    qsizetype at = indentOf(line);
    const qsizetype hashes = at < 4 ? runLength(line, at, u'#') : 0;
    if (hashes > 0 && hashes <= 6 && (at + hashes == line.size() || line[at + hashes].isSpace())) {
        result.spans.append({0, line.size(), MarkdownStyle::Heading, int(hashes)});
        result.spans.append({at, hashes, MarkdownStyle::HeadingMark, int(hashes)});
        at += hashes;
    } else {
        at = readPrefix(line, result);
    }
    if (line.size() <= longestDetailedLine)
        InlineReader(line, at, result).read();
}

} // namespace

int MarkdownState::packed() const
{
    return int(kind) | (fence == u'~' ? 4 : 0) | (fenceLength << 3);
}

MarkdownState MarkdownState::unpacked(int state)
{
    if (state < 0)
        return {};
    const Kind kind = Kind(state & 3);
    if (kind != Kind::Fence)
        return {kind, 0, 0};
    return {kind, (state & 4) != 0 ? u'~' : u'`', state >> 3};
}

MarkdownLine readMarkdownLine(QStringView line, MarkdownState before, bool isFirst)
{
    MarkdownLine result;
    if (isFirst && line.trimmed() == u"---") {
        readDetails(line, result);
        result.end.kind = Kind::Details;
    } else if (before.kind == Kind::Details) {
        readDetails(line, result);
        result.end.kind = line.trimmed() == u"---" || line.trimmed() == u"..." ? Kind::Text : Kind::Details;
    } else if (before.kind == Kind::Fence) {
        readFenced(line, before, result);
    } else if (before.kind == Kind::Comment) {
        const qsizetype end = line.indexOf(u"-->");
        result.spans.append({0, end < 0 ? line.size() : end + 3, MarkdownStyle::Comment, 0});
        result.end.kind = end < 0 ? Kind::Comment : Kind::Text;
    } else {
        readText(line, result);
    }
    return result;
}

} // namespace articular
