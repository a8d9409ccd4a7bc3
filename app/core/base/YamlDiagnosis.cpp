// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YamlDiagnosis.h"

#include "core/base/YamlScalar.h"
#include "core/base/YamlSpans.h"

namespace articular {

namespace {

/// A line of the form `key: value`, perhaps as a list item; offsets in the whole text.
struct KeyLine
{
    qsizetype indent = 0;
    qsizetype keyStart = 0;
    qsizetype colon = -1;                 ///< -1: not such a line
    qsizetype valueStart = 0;             ///< first byte of the value, or the line's end
    qsizetype lineEnd = 0;
};

bool isSpaceAt(QByteArrayView text, qsizetype at, qsizetype end)
{
    return at >= end || text[at] == ' ' || text[at] == '\t';
}

/// Offset of the `#` of a comment after a plain value, or the line's end; then back over the spaces before it.
qsizetype plainValueEnd(QByteArrayView text, qsizetype start, qsizetype lineEnd)
{
    qsizetype end = start;
    while (end < lineEnd && !(text[end] == '#' && isSpaceAt(text, end - 1, lineEnd)))
        ++end;
    while (end > start && isSpaceAt(text, end - 1, end))
        --end;
    return end;
}

KeyLine readKeyLine(QByteArrayView text, qsizetype lineStart)
{
    KeyLine line;
    line.lineEnd = yamlLineEnd(text, lineStart);
    line.indent = yamlIndent(text, lineStart);
    line.keyStart = lineStart + line.indent;
    while (line.keyStart + 1 < line.lineEnd && text[line.keyStart] == '-' && text[line.keyStart + 1] == ' ')
        line.keyStart += 2;
    for (qsizetype at = line.keyStart; at < line.lineEnd && line.colon < 0; ++at) {
        if (text[at] == ':' && isSpaceAt(text, at + 1, line.lineEnd))
            line.colon = at;
    }
    line.valueStart = line.colon < 0 ? line.keyStart : line.colon + 1;
    while (line.valueStart < line.lineEnd && isSpaceAt(text, line.valueStart, line.lineEnd))
        ++line.valueStart;
    return line;
}

/// Offset after the bracket that closes the one at `start`, or -1.
qsizetype closingBracket(QByteArrayView text, qsizetype start)
{
    int depth = 0;
    for (qsizetype at = start; at < text.size(); ++at) {
        if (text[at] == '[' || text[at] == '{')
            ++depth;
        else if ((text[at] == ']' || text[at] == '}') && --depth == 0)
            return at + 1;
        else if ((text[at] == '"' || text[at] == '\'') && QByteArrayView(" ,[{:").contains(text[at - 1])) {
            const qsizetype end = yamlQuotedEnd(text, at);
            if (end < 0)
                return -1;
            at = end - 1;
        }
    }
    return -1;
}

/// A fault of a value that begins with a quote or a bracket and must end before anything else comes.
std::optional<YamlFault> enclosedFault(QByteArrayView text, const KeyLine &line)
{
    const bool isQuote = text[line.valueStart] == '"' || text[line.valueStart] == '\'';
    const qsizetype end = isQuote ? yamlQuotedEnd(text, line.valueStart) : closingBracket(text, line.valueStart);
    const bool swallows = yamlSwallowedKey(text, line.valueStart, end < 0 ? text.size() : end, line.indent) >= 0;
    if (end < 0 || swallows) {
        return YamlFault{isQuote ? YamlFaultKind::UnclosedQuote : YamlFaultKind::UnclosedBracket, {line.valueStart, 1},
                         QString(QLatin1Char(text[line.valueStart]))};
    }
    qsizetype after = end;
    const qsizetype lineEnd = yamlLineEnd(text, end);
    while (after < lineEnd && isSpaceAt(text, after, lineEnd))
        ++after;
    const bool isComment = after < lineEnd && text[after] == '#' && after > end;
    if (after >= lineEnd || isComment)
        return std::nullopt;
    return YamlFault{YamlFaultKind::TextAfterValue,
                     TextRange::between(line.valueStart, plainValueEnd(text, after, lineEnd)),
                     QString(QLatin1Char(text[line.valueStart]))};
}

bool isBlockHeader(QByteArrayView value)
{
    const qsizetype end = value.indexOf(' ') < 0 ? value.size() : value.indexOf(' ');
    return std::ranges::all_of(value.sliced(1, end - 1), [](char c) { return QByteArrayView("+-123456789").contains(c); })
        && (end == value.size() || value.sliced(end).trimmed().startsWith('#'));
}

std::optional<YamlFault> valueFault(QByteArrayView text, const KeyLine &line)
{
    const char first = text[line.valueStart];
    const TextRange value = TextRange::between(line.valueStart, plainValueEnd(text, line.valueStart, line.lineEnd));
    const QByteArrayView written = text.sliced(value.start, value.length);
    if (QByteArrayView("\"'[{").contains(first))
        return enclosedFault(text, line);
    const bool badBlock = (first == '|' || first == '>') && !isBlockHeader(written);
    if (badBlock || QByteArrayView("*&!%@`,]}").contains(first))
        return YamlFault{YamlFaultKind::AliasOrTag, value, QString(QLatin1Char(first))};
    if (written.contains(": ") || written.endsWith(':'))
        return YamlFault{YamlFaultKind::ColonInValue, value, {}};
    return std::nullopt;
}

/// Looks at a text line by line as a person would, keeping what the lines above mean for the next.
class LineReader
{
public:
    explicit LineReader(QByteArrayView text) : m_text(text) {}

    std::optional<YamlFault> read(qsizetype lineStart)
    {
        const KeyLine line = readKeyLine(m_text, lineStart);
        const qsizetype content = lineStart + line.indent;
        if (content >= line.lineEnd || m_text[content] == '#' || lineStart < m_skipTo)
            return std::nullopt;
        if (m_blockIndent >= 0 && line.indent > m_blockIndent)
            return std::nullopt;
        m_blockIndent = -1;
        if (m_text[content] == '\t')
            return YamlFault{YamlFaultKind::Tab, {content, 1}, {}};
        return line.colon < 0 ? lineWithoutKey(line, content) : lineWithKey(line);
    }

private:
    std::optional<YamlFault> lineWithoutKey(const KeyLine &line, qsizetype content) const
    {
        const bool isMarker = m_text.sliced(content).startsWith("---") || m_text.sliced(content).startsWith("...");
        if (isMarker || line.keyStart > content || line.indent > m_keyIndent || QByteArrayView("-?%[{]}").contains(m_text[content]))
            return std::nullopt;
        const QByteArrayView written = m_text.sliced(content, line.lineEnd - content);
        const qsizetype colon = written.indexOf(':');
        const TextRange whole = TextRange::between(content, plainValueEnd(m_text, content, line.lineEnd));
        if (colon > 0 && !written.first(colon).contains(' '))
            return YamlFault{YamlFaultKind::MissingSpace, {content + colon, 1}, {}};
        return YamlFault{YamlFaultKind::MissingColon, whole, QString::fromUtf8(written.first(whole.length))};
    }

    std::optional<YamlFault> lineWithKey(const KeyLine &line)
    {
        const bool hasValue = line.valueStart < line.lineEnd && m_text[line.valueStart] != '#';
        if (m_keyHasPlainValue && line.indent > m_keyIndent && yamlLooksLikeKey(m_text, line.keyStart - line.indent, line.indent))
            return YamlFault{YamlFaultKind::Indentation, {line.keyStart - line.indent, line.indent}, {}};
        m_keyIndent = line.indent;
        m_keyHasPlainValue = false;
        if (!hasValue)
            return std::nullopt;
        if (const std::optional<YamlFault> fault = valueFault(m_text, line))
            return fault;
        const char first = m_text[line.valueStart];
        if (first == '|' || first == '>')
            m_blockIndent = line.indent;
        else if (first == '"' || first == '\'')
            m_skipTo = yamlQuotedEnd(m_text, line.valueStart);
        else if (first == '[' || first == '{')
            m_skipTo = closingBracket(m_text, line.valueStart);
        else
            m_keyHasPlainValue = true;
        return std::nullopt;
    }

    QByteArrayView m_text;
    qsizetype m_keyIndent = 0;            ///< of the last line with a key
    bool m_keyHasPlainValue = false;
    qsizetype m_blockIndent = -1;         ///< indent of the key whose block value is being passed
    qsizetype m_skipTo = 0;               ///< end of the quoted or bracketed value being passed
};

} // namespace

YamlFault diagnoseYaml(QByteArrayView text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    LineReader reader(text);
    for (qsizetype line = 0; line < text.size() && line <= offset; line = yamlNextLine(text, line)) {
        if (const std::optional<YamlFault> fault = reader.read(line))
            return *fault;
    }
    qsizetype start = yamlLineStart(text, offset);
    if (start >= text.size() && start > 0)
        start = yamlLineStart(text, start - 1);
    return {YamlFaultKind::Unclear, TextRange::between(start, yamlLineEnd(text, start)), {}};
}

} // namespace articular
