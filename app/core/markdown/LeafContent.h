// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one leaf block as the inline parser saw it, with the place of each byte in the article: container marks,
// indentation and the block's own marks are gone, NUL is U+FFFD, every line end is \n, and in tables \| is |.
#pragma once

#include "core/base/TextRange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <utility>
#include <vector>

namespace articular {

class LeafContent
{
public:
    /// What a backslash before a pipe means: only tables take it away before inlines are parsed.
    enum class Pipes { AsWritten, Unescaped };

    explicit LeafContent(QByteArrayView source, Pipes pipes = Pipes::AsWritten) : m_source(source), m_pipes(pipes) {}

    void append(TextRange source);
    /// Spaces that stand for what is left of the tab at `tab`.
    void appendRestOfTab(qsizetype tab, int columns) { appendDecoded({tab, 1}, QByteArray(columns, ' ')); }

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype size() const { return m_bytes.size(); }
    char at(qsizetype index) const { return index >= 0 && index < m_bytes.size() ? m_bytes[index] : '\0'; }

    /// Source of the content bytes [from, to).
    TextRange source(qsizetype from, qsizetype to) const;
    /// Source of all of it.
    TextRange source() const { return source(0, size()); }

    /// Calls visitor(from, to, source, isVerbatim) for each stretch of [from, to) that is of one kind.
    template <typename Visitor>
    void visit(qsizetype from, qsizetype to, Visitor &&visitor) const
    {
        for (size_t i = pieceAt(from); i < m_pieces.size() && m_pieces[i].content < to; ++i) {
            const Piece &piece = m_pieces[i];
            const qsizetype start = std::max(from, piece.content);
            const qsizetype end = std::min(to, piece.content + piece.length);
            const TextRange place = piece.isVerbatim
                                        ? TextRange{piece.source.start + start - piece.content, end - start}
                                        : piece.source;
            visitor(start, end, place, piece.isVerbatim);
        }
    }

private:
    /// Bytes [content, content + length) stand for `source`, which is as long when it is verbatim.
    struct Piece
    {
        qsizetype content, length;
        TextRange source;
        bool isVerbatim;
    };
    std::pair<qsizetype, QByteArrayView> decodedAt(qsizetype at, qsizetype end) const;
    size_t pieceAt(qsizetype content) const;
    void appendVerbatim(TextRange source);
    void appendDecoded(TextRange source, QByteArrayView decoded);

    QByteArrayView m_source;
    Pipes m_pipes;
    QByteArray m_bytes;
    std::vector<Piece> m_pieces;
};

} // namespace articular
