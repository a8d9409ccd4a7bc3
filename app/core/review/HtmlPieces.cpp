// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/HtmlPieces.h"

#include <QSet>

namespace articular {

namespace {

constexpr int mostLevels = 100;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

bool isBlockName(QByteArrayView name)
{
    static const QSet<QByteArrayView> names{"address", "article", "aside", "blockquote", "details", "dd", "div", "dl", "dt",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"};
    return names.contains(name);
}

class Reader
{
public:
    explicit Reader(QByteArrayView html) : m_html(html) {}

    /// Up to the closing tag of `parent`, which is taken too, or to the end when there is no parent.
    bool readChildren(std::vector<HtmlPiece> &pieces, QByteArrayView parent, QByteArrayView *close, int level)
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] != '<') {
                addText(pieces);
                continue;
            }
            const QByteArrayView tag = takeTag();
            if (tag.isEmpty())
                return false;
            if (tag.startsWith("<!"))
                continue;                 // a comment says nothing to readers
            if (tag.startsWith("</")) {
                *close = tag;
                return !parent.isEmpty() && tagName(tag) == parent;
            }
            if (level >= mostLevels || !readElement(pieces, tag, level))
                return false;
        }
        return parent.isEmpty();
    }

private:
    void addText(std::vector<HtmlPiece> &pieces)
    {
        const qsizetype start = m_at;
        const qsizetype tag = m_html.indexOf('<', m_at);
        m_at = tag < 0 ? m_html.size() : tag;
        HtmlPiece text;
        text.html = m_html.sliced(start, m_at - start);
        pieces.push_back(std::move(text));
    }

    bool readElement(std::vector<HtmlPiece> &pieces, QByteArrayView tag, int level)
    {
        const qsizetype start = m_at - tag.size(), inner = m_at;
        HtmlPiece piece;
        piece.open = tag;
        piece.name = tagName(tag);
        if (piece.name.isEmpty())
            return false;
        if (!isVoidTag(tag) && !readChildren(piece.children, piece.name, &piece.close, level + 1))
            return false;
        piece.html = m_html.sliced(start, m_at - start);
        piece.inner = m_html.sliced(inner, m_at - inner - piece.close.size());
        pieces.push_back(std::move(piece));
        return true;
    }

    /// From "<" to its ">", quoted values skipped; empty when it has none.
    QByteArrayView takeTag()
    {
        if (m_html.sliced(m_at).startsWith("<!--"))
            return takeTo(m_html.indexOf("-->", m_at), 3);
        char quote = 0;
        for (qsizetype i = m_at; i < m_html.size(); ++i) {
            const char c = m_html[i];
            if (quote != 0)
                quote = c == quote ? char(0) : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return takeTo(i, 1);
        }
        return {};
    }

    QByteArrayView takeTo(qsizetype end, qsizetype length)
    {
        if (end < 0)
            return {};
        const QByteArrayView taken = m_html.sliced(m_at, end + length - m_at);
        m_at = end + length;
        return taken;
    }

    const QByteArrayView m_html;
    qsizetype m_at = 0;
};

} // namespace

bool HtmlPiece::holdsBlocks() const
{
    return std::ranges::any_of(children, [](const HtmlPiece &child) { return isBlockName(child.name) || child.holdsBlocks(); });
}

std::optional<std::vector<HtmlPiece>> htmlPieces(QByteArrayView html)
{
    std::vector<HtmlPiece> pieces;
    QByteArrayView close;
    if (!Reader(html).readChildren(pieces, {}, &close, 0))
        return std::nullopt;
    return pieces;
}

bool isVoidTag(QByteArrayView tag)
{
    static const QSet<QByteArrayView> names{"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"};
    return tag.endsWith("/>") || names.contains(tagName(tag));
}

QByteArrayView tagName(QByteArrayView tag)
{
    qsizetype start = tag.startsWith("</") ? 2 : 1, end = start;
    while (end < tag.size() && isNameCharacter(tag[end]))
        ++end;
    return start < tag.size() ? tag.sliced(start, end - start) : QByteArrayView();
}

} // namespace articular
