// SPDX-License-Identifier: GPL-3.0-or-later
// Parses HTML to look at it again: well-formedness of what we made, its ids, anchors, tags and visible text. The only
// code that includes gumbo.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace articular {

struct HtmlElement
{
    QString tag;                          ///< lower case; empty for a text node
    QString text;                         ///< a text node's characters
    QHash<QString, QString> attributes;
    QList<HtmlElement> children;
};

struct HtmlTree
{
    HtmlElement root;                     ///< the html element
    QStringList problems;                 ///< parse errors, in plain words with line numbers

    static HtmlTree parse(const QByteArray &html);
    /// Visits every element in document order.
    template <typename Visitor>
    void visit(Visitor &&visitor) const { visitFrom(root, visitor); }
    /// Visible text, one block a line, white space collapsed.
    QString visibleText() const;

private:
    template <typename Visitor>
    static void visitFrom(const HtmlElement &element, Visitor &visitor)
    {
        visitor(element);
        for (const HtmlElement &child : element.children)
            visitFrom(child, visitor);
    }
};

} // namespace articular
