// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/prose/TextPlaces.h"

#include <QStringDecoder>

namespace articular {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestPiece = 1024;  ///< of a run, so that a place in a very long value is found quickly

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/// The number of bytes of the UTF-8 character that begins with `byte`.
qsizetype lengthOfCharacter(char byte)
{
    const uchar lead = uchar(byte);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Walks a written YAML value and what it says in step.
class ValueAligner
{
public:
    ValueAligner(QByteArrayView source, TextRange written, const QString &value)
        : m_source(source), m_at(written.start), m_end(written.end()), m_value(value)
    {
        m_block.text = value;
    }

    /// False: written in a way that is not followed here.
    bool align()
    {
        if (m_end - m_at >= 2 && (m_source[m_at] == '"' || m_source[m_at] == '\'')) {
            m_quote = m_source[m_at++];
            --m_end;
        }
        while (m_at < m_end && isBlank(m_source[m_at]) && !m_value.startsWith(u' '))
            ++m_at;
        while (m_textAt < m_value.size()) {
            if (m_at >= m_end || !step())
                return false;
        }
        return m_source.sliced(m_at, m_end - m_at).trimmed().isEmpty();
    }

    ProseBlock takeBlock() { return std::move(m_block); }

private:
    bool step()
    {
        const char byte = m_source[m_at];
        if (m_quote == '\'' && byte == '\'')
            return m_at + 1 < m_end && m_source[m_at + 1] == '\'' && emitDecoded(2, u"'");
        if (m_quote == '"' && byte == '\\')
            return stepEscape();
        if (const qsizetype fold = foldLength(); fold > 0)
            return emitDecoded(fold, u" ");
        const qsizetype bytes = lengthOfCharacter(byte);
        const QString character = QString::fromUtf8(m_source.sliced(m_at, std::min(bytes, m_end - m_at)));
        if (byte == '\n' || byte == '\r' || !QStringView(m_value).sliced(m_textAt).startsWith(character))
            return false;
        emitVerbatim(bytes, character.size());
        return true;
    }

    /// Length of a line end that YAML reads as a space, with the blanks around it.
    qsizetype foldLength() const
    {
        qsizetype at = m_at;
        int lineEnds = 0;
        while (at < m_end && (isBlank(m_source[at]) || m_source[at] == '\n' || m_source[at] == '\r'))
            lineEnds += m_source[at++] == '\n';
        return lineEnds == 1 ? at - m_at : 0;
    }

    bool stepEscape()
    {
        const char kind = m_at + 1 < m_end ? m_source[m_at + 1] : '\0';
        const qsizetype digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits > 0) {
            bool isNumber = false;
            const uint code = m_source.sliced(m_at + 2, std::min(digits, m_end - m_at - 2)).toByteArray().toUInt(&isNumber, 16);
            const char32_t character = code;
            return isNumber && code <= 0x10FFFF && emitDecoded(2 + digits, QString::fromUcs4(&character, 1));
        }
        static const QHash<char, QString> escapes{
            {'"', u"\""_s}, {'\\', u"\\"_s}, {'/', u"/"_s}, {' ', u" "_s}, {'t', u"\t"_s}, {'n', u"\n"_s}, {'r', u"\r"_s},
            {'_', u"\u00A0"_s}, {'N', u"\u0085"_s}, {'L', u"\u2028"_s}, {'P', u"\u2029"_s}};
        const auto known = escapes.constFind(kind);
        return known != escapes.cend() && emitDecoded(2, *known);
    }

    bool emitDecoded(qsizetype bytes, QStringView text)
    {
        if (text.isEmpty() || m_at + bytes > m_end || !QStringView(m_value).sliced(m_textAt).startsWith(text))
            return false;
        m_block.runs.push_back({m_textAt, text.size(), {m_at, bytes}, false, false, -1});
        m_at += bytes;
        m_textAt += text.size();
        return true;
    }

    void emitVerbatim(qsizetype bytes, qsizetype units)
    {
        ProseRun *last = m_block.runs.empty() ? nullptr : &m_block.runs.back();
        if (last && last->isVerbatim && last->textLength < longestPiece) {
            last->textLength += units;
            last->source.length += bytes;
        } else {
            m_block.runs.push_back({m_textAt, units, {m_at, bytes}, true, false, -1});
        }
        m_at += bytes;
        m_textAt += units;
    }

    QByteArrayView m_source;
    qsizetype m_at, m_end;
    const QString &m_value;
    qsizetype m_textAt = 0;
    char m_quote = '\0';
    ProseBlock m_block;
};

ProseBlock wholeBlock(const QString &text, TextRange range)
{
    ProseBlock block;
    block.text = text;
    block.isExact = false;
    if (!text.isEmpty())
        block.runs.push_back({0, text.size(), range, false, false, -1});
    return block;
}

/// `words` written as Markdown at `range`, in a picture or its title.
ProseBlock markdownBlock(const QByteArray &source, TextRange range, const QString &words)
{
    const MarkdownDocument document = MarkdownDocument::parse(source.sliced(range.start, range.length));
    const ProseRuns prose = ProseRuns::of(document);
    if (prose.blocks().size() != 1 || !prose.blocks().front().isExact || prose.blocks().front().text != words)
        return wholeBlock(words, range);
    ProseBlock block = prose.blocks().front();
    block.node = -1;
    for (ProseRun &run : block.runs) {
        run.source.start += range.start;
        run.node = -1;
    }
    return block;
}

/// Between the quotes of `(address "title")`; empty when the picture names its address elsewhere.
TextRange titleRange(const QByteArray &source, const InlineRange &picture)
{
    if (picture.destination.isEmpty() || !source.sliced(0, picture.source.end()).endsWith(')'))
        return {};
    qsizetype from = picture.destination.end();
    from += source.at(from) == '>' ? 1 : 0;
    qsizetype to = picture.source.end() - 1;
    const auto isSpace = [&source](qsizetype at) { return QChar::isSpace(uchar(source.at(at))); };
    while (from < to && isSpace(from))
        ++from;
    while (to > from && isSpace(to - 1))
        --to;
    return to - from > 2 ? TextRange::between(from + 1, to - 1) : TextRange();
}

} // namespace

ProseBlock detailBlock(const Article &article, const QString &key, const QString &value)
{
    const TextRange written = article.frontMatter().rangeOf(key);
    ValueAligner aligner(article.text(), written, value);
    return aligner.align() ? aligner.takeBlock() : wholeBlock(value, written);
}

std::vector<PictureWords> pictureWords(const MarkdownDocument &body, const InlineRange &picture)
{
    std::vector<PictureWords> words;
    const Ast &ast = body.ast();
    const QString description = ast.plainText(picture.node);
    if (!description.isEmpty()) {
        words.push_back({false, picture.label.isEmpty() ? wholeBlock(description, picture.source)
                                                        : markdownBlock(body.source(), picture.label, description)});
    }
    const QString caption = ast.text(ast[picture.node].title);
    if (!caption.isEmpty() && !ast.isDecorative(picture.node)) {
        const TextRange title = titleRange(body.source(), picture);
        words.push_back({true, title.isEmpty() ? wholeBlock(caption, picture.source)
                                               : markdownBlock(body.source(), title, caption)});
    }
    return words;
}

} // namespace articular
