// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one line of Markdown for colouring, from the line and the state at the end of the line above alone. A guess that
// is cheap and stable while typing; the page is made by the real parser, never from this.
#pragma once

#include <QList>
#include <QStringView>

namespace articular {

enum class MarkdownStyle {
    Heading, HeadingMark, Mark, Strong, Emphasis, Strikethrough, Code, CodeBlock, Link, Address, Quote, ListMark, Chip,
    Comment, Details, DetailsKey, Rule, TableMark,
};

/// A stretch of the line in UTF-16 units. Later spans are put over earlier ones.
struct MarkdownSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    MarkdownStyle style = MarkdownStyle::Mark;
    int level = 0;                        ///< Heading 1–6
    friend bool operator==(const MarkdownSpan &, const MarkdownSpan &) = default;
};

/// What the next line must know, packed into QTextBlock's state.
struct MarkdownState
{
    enum class Kind { Text, Details, Fence, Comment };
    Kind kind = Kind::Text;
    char16_t fence = 0;                   ///< '`' or '~'
    int fenceLength = 0;

    int packed() const;
    static MarkdownState unpacked(int state);
};

struct MarkdownLine
{
    QList<MarkdownSpan> spans;
    MarkdownState end;
};

/// `isFirst`: the text's first line, where `---` opens the article's details.
MarkdownLine readMarkdownLine(QStringView line, MarkdownState before, bool isFirst);

} // namespace articular
