// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SimpleYaml.h"

#include <QSet>

namespace articular {

namespace {

constexpr int maximumDepth = 12;
/// yaml-cpp takes no longer key without a question mark.
constexpr qsizetype maximumKeyLength = 1000;
/// With one of these a plain value means something else, or may.
constexpr QByteArrayView indicators = "-?:,[]{}#&*!|>'\"%@`";

bool isNullWord(QByteArrayView word)
{
    return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

YamlNode nodeAt(YamlNode::Kind kind, qsizetype start)
{
    YamlNode node;
    node.kind = kind;
    node.range.start = start;
    return node;
}

class SimpleReader
{
public:
    explicit SimpleReader(QByteArrayView text) : m_text(text) {}

    std::optional<YamlNode> read()
    {
        findContent(0);
        if (m_at >= m_text.size() || m_indent != 0)
            return std::nullopt;
        YamlNode root = nodeAt(YamlNode::Kind::Map, m_at);
        return readMap(root, 0) && m_at >= m_text.size() ? std::optional(std::move(root)) : std::nullopt;
    }

private:
    char at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : '\n'; }
    bool isBlankAt(qsizetype offset) const { return at(offset) == ' ' || at(offset) == '\n'; }
    qsizetype skipSpaces(qsizetype offset) const
    {
        while (at(offset) == ' ' && offset < m_text.size())
            ++offset;
        return offset;
    }
    qsizetype lineEnd(qsizetype offset) const
    {
        const qsizetype end = m_text.indexOf('\n', offset);
        return end < 0 ? m_text.size() : end;
    }

    /// Moves to the first byte of the next line with content from `lineStart` on; past the end when there is none.
    void findContent(qsizetype lineStart)
    {
        for (m_at = lineStart; m_at < m_text.size(); m_at = lineEnd(m_at) + 1) {
            const qsizetype content = skipSpaces(m_at);
            if (at(content) == '\n' || at(content) == '#')
                continue;
            m_indent = content - m_at;
            m_at = content;
            return;
        }
        m_at = m_text.size();
        m_indent = -1;
    }

    /// Nothing but a comment may follow a value on its line.
    bool endLine(qsizetype from)
    {
        const qsizetype rest = skipSpaces(from);
        if (at(rest) != '\n' && (at(rest) != '#' || rest == from))
            return false;
        findContent(lineEnd(rest) + 1);
        return true;
    }

    bool isItem() const { return at(m_at) == '-' && isBlankAt(m_at + 1); }

    bool readMap(YamlNode &map, int depth)
    {
        const qsizetype indent = m_indent;
        QSet<QString> keys;
        while (m_indent == indent && !isItem()) {
            YamlNode key = nodeAt(YamlNode::Kind::Scalar, m_at);
            if (!readKey(key) || keys.contains(key.scalar))
                return false;
            keys.insert(key.scalar);
            const qsizetype colon = key.range.end();
            map.entries.append({key.scalar, key.range, {}});
            if (!readValue(map.entries.last().value, colon + 1, indent, depth))
                return false;
            map.range = TextRange::between(map.range.start, map.entries.last().value.range.end());
        }
        return m_indent < indent;
    }

    bool readList(YamlNode &list)
    {
        const qsizetype indent = m_indent;
        while (m_indent == indent && isItem()) {
            const qsizetype start = skipSpaces(m_at + 1);
            YamlNode item = nodeAt(YamlNode::Kind::Scalar, start);
            if (at(start) == '\n' || !readInline(item, 0) || !endLine(item.range.end()))
                return false;
            list.range = TextRange::between(list.range.start, item.range.end());
            list.items.append(std::move(item));
        }
        return m_indent <= indent;
    }

    /// A key before its colon, which a blank follows.
    bool readKey(YamlNode &key)
    {
        if (at(m_at) == '"' || at(m_at) == '\'') {
            if (!readQuoted(key))
                return false;
        } else {
            qsizetype end = m_at;
            while (at(end) != '\n' && !(at(end) == ':' && isBlankAt(end + 1)))
                ++end;
            if (!readWords(key, TextRange::between(m_at, end)))
                return false;
        }
        const qsizetype colon = key.range.end();
        return at(colon) == ':' && isBlankAt(colon + 1) && key.range.length > 0 && key.range.length <= maximumKeyLength;
    }

    /// What stands behind a colon, on its line or below it.
    bool readValue(YamlNode &value, qsizetype from, qsizetype indent, int depth)
    {
        const qsizetype start = skipSpaces(from);
        const bool isBelow = at(start) == '\n' || (at(start) == '#' && start > from);
        if (!isBelow) {
            value = nodeAt(YamlNode::Kind::Scalar, start);
            return readInline(value, 0) && endLine(value.range.end()) && m_indent <= indent;
        }
        findContent(lineEnd(start) + 1);
        if (m_indent >= indent && isItem()) {
            value = nodeAt(YamlNode::Kind::Sequence, m_at);
            return readList(value) && (m_indent <= indent);
        }
        if (m_indent <= indent) {
            value = nodeAt(YamlNode::Kind::Null, from);
            return true;
        }
        value = nodeAt(YamlNode::Kind::Map, m_at);
        return depth < maximumDepth && readMap(value, depth + 1) && m_indent <= indent;
    }

    /// A value on one line; its range begins where it does.
    bool readInline(YamlNode &node, int depth)
    {
        const qsizetype start = node.range.start;
        switch (at(start)) {
        case '"':
        case '\'': return readQuoted(node);
        case '[': return depth < maximumDepth && readFlowList(node, depth + 1);
        case '{': return depth < maximumDepth && readFlowMap(node, depth + 1);
        default: break;
        }
        qsizetype end = start;
        if (depth == 0) {
            while (at(end) != '\n' && !(at(end) == ' ' && at(end + 1) == '#'))
                ++end;
        } else {
            while (!QByteArrayView(",]}:[{?#\n").contains(at(end)))
                ++end;
        }
        while (end > start && at(end - 1) == ' ')
            --end;
        return readWords(node, TextRange::between(start, end));
    }

    /// A value or key without quotes.
    bool readWords(YamlNode &node, TextRange range)
    {
        const QByteArrayView words = m_text.sliced(range.start, range.length);
        if (words.isEmpty() || indicators.contains(words.front()) || words.endsWith(' ') || isNullWord(words))
            return false;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool endsHere = (words[i] == ':' && (i + 1 == words.size() || words[i + 1] == ' '))
                || (words[i] == '#' && words[i - 1] == ' ');
            if (endsHere)
                return false;
        }
        node.range = range;
        node.scalar = QString::fromUtf8(words);
        return true;
    }

    bool readQuoted(YamlNode &node)
    {
        const qsizetype start = node.range.start;
        const char quote = m_text[start];
        const qsizetype line = lineEnd(start);
        QByteArray value;
        for (qsizetype i = start + 1; i < line; ++i) {
            const char byte = m_text[i];
            const bool isEscape = byte == '\\' && quote == '"';
            const bool isDoubled = byte == quote && quote == '\'' && at(i + 1) == quote;
            if (isEscape && at(i + 1) != '"' && at(i + 1) != '\\')
                return false;
            if (byte == quote && !isDoubled) {
                node.range = TextRange::between(start, i + 1);
                node.scalar = QString::fromUtf8(value);
                node.quoted = true;
                return true;
            }
            i += isEscape || isDoubled ? 1 : 0;
            value += m_text[i];
        }
        return false;
    }

    bool readFlowList(YamlNode &list, int depth)
    {
        list.kind = YamlNode::Kind::Sequence;
        qsizetype next = skipSpaces(list.range.start + 1);
        while (at(next) != ']' || !list.items.isEmpty()) {
            YamlNode item = nodeAt(YamlNode::Kind::Scalar, next);
            if (!readInline(item, depth))
                return false;
            next = skipSpaces(item.range.end());
            list.items.append(std::move(item));
            if (at(next) == ']')
                break;
            if (at(next) != ',')
                return false;
            next = skipSpaces(next + 1);
        }
        list.range = TextRange::between(list.range.start, next + 1);
        return true;
    }

    bool readFlowMap(YamlNode &map, int depth)
    {
        map.kind = YamlNode::Kind::Map;
        QSet<QString> keys;
        qsizetype next = skipSpaces(map.range.start + 1);
        while (at(next) != '}' || !map.entries.isEmpty()) {
            YamlNode key = nodeAt(YamlNode::Kind::Scalar, next);
            if (at(next) == '[' || at(next) == '{' || !readInline(key, depth) || keys.contains(key.scalar))
                return false;
            keys.insert(key.scalar);
            const qsizetype colon = key.range.end();
            if (at(colon) != ':' || at(colon + 1) != ' ')
                return false;
            YamlNode value = nodeAt(YamlNode::Kind::Scalar, skipSpaces(colon + 1));
            if (!readInline(value, depth))
                return false;
            next = skipSpaces(value.range.end());
            map.entries.append({key.scalar, key.range, std::move(value)});
            if (at(next) == '}')
                break;
            if (at(next) != ',')
                return false;
            next = skipSpaces(next + 1);
        }
        map.range = TextRange::between(map.range.start, next + 1);
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;                   ///< the first byte of a line's content
    qsizetype m_indent = 0;               ///< of that line; -1 past the end
};

bool isCommon(QByteArrayView text)
{
    const auto isOther = [](char byte) { return byte == '\r' || byte == '\t'; };
    if (std::ranges::any_of(text, isOther) || text.contains("\xEF\xBB\xBF"))
        return false;
    // Directives, and marks between documents.
    for (qsizetype line = 0; line >= 0 && line < text.size();) {
        const QByteArrayView rest = text.sliced(line);
        if (rest.startsWith('%') || rest.startsWith("---") || rest.startsWith("..."))
            return false;
        line = text.indexOf('\n', line) + 1;
        if (line == 0)
            break;
    }
    return true;
}

} // namespace

std::optional<YamlNode> readSimpleYaml(QByteArrayView text)
{
    return isCommon(text) ? SimpleReader(text).read() : std::nullopt;
}

} // namespace articular
