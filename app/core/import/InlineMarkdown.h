// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the words of one paragraph together as Markdown: pieces with their looks go in, one text comes out, in which nothing is
// a mark by accident.
#pragma once

#include <QList>
#include <QString>

namespace articular {

struct InlineLooks
{
    bool bold = false, italic = false, struck = false;
    QString address;                      ///< of a link; empty for none
    friend bool operator==(const InlineLooks &, const InlineLooks &) = default;
};

class InlineMarkdown
{
public:
    void add(const QString &text, const InlineLooks &looks);
    void addLineBreak();
    bool isEmpty() const;
    /// The paragraph, with white space collapsed; empty when there are no words.
    QString text() const;
    /// The same on one line, for a table's cell.
    QString cellText() const;

    /// Whether there is anything that plain text has not.
    bool hasLooks() const;

private:
    struct Piece
    {
        QString text;
        InlineLooks looks;
        bool isBreak = false;
    };

    QList<Piece> joined() const;

    QList<Piece> m_pieces;
};

/// Text in which no character is a mark of Markdown within a line.
QString escapedInline(const QString &text);
/// A line that does not begin a heading, list, quote or the like.
QString escapedLineStart(const QString &line);

} // namespace articular
