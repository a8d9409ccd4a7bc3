// SPDX-License-Identifier: GPL-3.0-or-later
// A parsed article body: CommonMark with tables, footnotes, strikethrough and autolinks, plus our citations, directives
// and callouts (formats.md "Body"). The only code that includes cmark-gfm is that of MarkdownParser, CmarkTree and CmarkArena.
#pragma once

#include "core/markdown/Ast.h"

#include <QList>
#include <QString>

namespace articular {

/// A top-level block: one child of the document.
struct Block
{
    NodeId node = -1;
    int firstLine = 0, lastLine = 0;      ///< 0-based lines of the article's text, both included
    TextRange range;                      ///< bytes of those lines without the last line end
};

/// `{{name argument "title"}}` alone in a paragraph.
struct Directive
{
    QString name;                         ///< disclaimer, cta, notice, video; anything else is unknown
    QString argument, title;
};

/// One part of `[@key, p. 12]`.
struct CitationItem
{
    QString key;
    QString locator;                      ///< "p. 12", or empty
    qsizetype keyStart = 0;               ///< bytes from the start of the citation's content to the key (after its @)
};

class MarkdownDocument
{
public:
    MarkdownDocument() = default;
    /// Parses `text` from byte `bodyStart`. Lines and ranges refer to the whole text. Never fails: every text is Markdown.
    static MarkdownDocument parse(const QByteArray &text, qsizetype bodyStart = 0);

    const Ast &ast() const { return m_ast; }
    const QList<Block> &blocks() const { return m_blocks; }
    const QByteArray &source() const { return m_source; }

    /// Keys cited, in order of first mention: their position + 1 is the number in the reference list.
    const QStringList &citedKeys() const { return m_citedKeys; }
    /// Footnote definitions in the order their notes are first mentioned; unused ones are left out.
    const QList<NodeId> &footnotes() const { return m_footnotes; }

    Directive directive(NodeId id) const;
    QList<CitationItem> citation(NodeId id) const;

private:
    friend class MarkdownParser;
    friend class IncrementalParser;
    QByteArray m_source;
    qsizetype m_bodyStart = 0;
    bool m_isGuarded = false;             ///< a hostile place was defused (ParserGuard)
    Ast m_ast;
    QList<Block> m_blocks;
    QStringList m_citedKeys;
    QList<NodeId> m_footnotes;
};

} // namespace articular
