// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkdownHighlighter.h"

#include <QFontDatabase>

#include <array>

namespace articular {

namespace {

/// A heading's size as a multiple of the text's, by level.
constexpr std::array headingScale{1.55, 1.35, 1.2, 1.1, 1.0, 1.0};
/// A longer line is not coloured: each key would read all of it. Its beginning tells what the lines after it are.
constexpr qsizetype longestLine = 20'000;
constexpr qsizetype beginning = 1'000;

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](int from, int to) { return int(from + (to - from) * shareOfB); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void MarkdownHighlighter::setAppearance(const QPalette &palette, const QFont &font)
{
    if (palette == m_palette && font == m_font)
        return;
    m_palette = palette;
    m_font = font;
    m_fixedFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_fixedFont.setPointSizeF(font.pointSizeF() * 0.92);
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    const bool isFirst = !currentBlock().previous().isValid();
    const bool isLong = text.size() > longestLine;
    const MarkdownLine line = readMarkdownLine(QStringView(text).first(isLong ? beginning : text.size()), MarkdownState::unpacked(previousBlockState()), isFirst);
    setCurrentBlockState(line.end.packed());
    if (isLong)
        return;
    for (const MarkdownSpan &span : line.spans) {
        for (qsizetype i = span.start; i < span.start + span.length;) {
            // Put over what an earlier span gave this stretch, so that bold inside a heading keeps the heading's size.
            const QTextCharFormat before = QSyntaxHighlighter::format(int(i));
            qsizetype end = i + 1;
            while (end < span.start + span.length && QSyntaxHighlighter::format(int(end)) == before)
                ++end;
            QTextCharFormat merged = before;
            merged.merge(format(span));
            setFormat(int(i), int(end - i), merged);
            i = end;
        }
    }
}

QTextCharFormat MarkdownHighlighter::format(const MarkdownSpan &span) const
{
    const QColor text = m_palette.color(QPalette::Text);
    const QColor base = m_palette.color(QPalette::Base);
    const QColor accent = m_palette.color(QPalette::Link);
    const QColor faint = mixed(text, base, 0.42);
    QTextCharFormat format;
    switch (span.style) {
    case MarkdownStyle::Heading:
        format.setFontPointSize(m_font.pointSizeF() * headingScale[size_t(span.level - 1)]);
        format.setFontWeight(QFont::Bold);
        break;
    case MarkdownStyle::HeadingMark:
    case MarkdownStyle::Mark:
    case MarkdownStyle::Rule:
    case MarkdownStyle::TableMark: format.setForeground(faint); break;
    case MarkdownStyle::Strong: format.setFontWeight(QFont::Bold); break;
    case MarkdownStyle::Emphasis: format.setFontItalic(true); break;
    case MarkdownStyle::Strikethrough:
        format.setFontStrikeOut(true);
        format.setForeground(faint);
        break;
    case MarkdownStyle::Code:
        format.setBackground(mixed(base, text, 0.07));
        [[fallthrough]];
    case MarkdownStyle::CodeBlock: format.setFont(m_fixedFont, QTextCharFormat::FontPropertiesSpecifiedOnly); break;
    case MarkdownStyle::Link: format.setForeground(accent); break;
    case MarkdownStyle::Address: format.setForeground(mixed(accent, base, 0.3)); break;
    case MarkdownStyle::Quote: format.setForeground(mixed(text, base, 0.22)); break;
    case MarkdownStyle::ListMark:
        format.setForeground(accent);
        format.setFontWeight(QFont::Bold);
        break;
    case MarkdownStyle::Chip:
        format.setForeground(accent);
        format.setBackground(mixed(base, accent, 0.14));
        break;
    case MarkdownStyle::Comment:
        format.setForeground(faint);
        format.setFontItalic(true);
        break;
    case MarkdownStyle::Details:
        format.setFont(m_fixedFont, QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setForeground(faint);
        break;
    case MarkdownStyle::DetailsKey: format.setForeground(mixed(accent, base, 0.25)); break;
    }
    return format;
}

} // namespace articular
