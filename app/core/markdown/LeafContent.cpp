// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/LeafContent.h"

#include <algorithm>

namespace articular {

void LeafContent::append(TextRange source)
{
    qsizetype start = source.start;
    for (qsizetype at = source.start; at < source.end();) {
        const auto [length, decoded] = decodedAt(at, source.end());
        if (length > 0) {
            appendVerbatim(TextRange::between(start, at));
            appendDecoded({at, length}, decoded);
            start = at + length;
        }
        at += std::max<qsizetype>(length, 1);
    }
    appendVerbatim(TextRange::between(start, source.end()));
}

/// Length of what the parser sees as something else at `at`, and as what; 0 when it sees what is written.
std::pair<qsizetype, QByteArrayView> LeafContent::decodedAt(qsizetype at, qsizetype end) const
{
    const char following = at + 1 < end ? m_source[at + 1] : 'x';
    switch (m_source[at]) {
    case '\0':
        return {1, "\xEF\xBF\xBD"};
    case '\r':
        return {following == '\n' ? 2 : 1, "\n"};
    case '\\':
        if (m_pipes == Pipes::Unescaped && following == '|')
            return {2, "|"};
        break;
    default:
        break;
    }
    return {0, {}};
}

void LeafContent::appendVerbatim(TextRange source)
{
    if (source.length <= 0)
        return;
    if (!m_pieces.empty() && m_pieces.back().isVerbatim && m_pieces.back().source.end() == source.start) {
        m_pieces.back().length += source.length;
        m_pieces.back().source.length += source.length;
    } else {
        m_pieces.push_back({m_bytes.size(), source.length, source, true});
    }
    m_bytes += m_source.sliced(source.start, source.length);
}

void LeafContent::appendDecoded(TextRange source, QByteArrayView decoded)
{
    m_pieces.push_back({m_bytes.size(), decoded.size(), source, false});
    m_bytes += decoded;
}

size_t LeafContent::pieceAt(qsizetype content) const
{
    const auto after = std::ranges::upper_bound(m_pieces, content, {}, &Piece::content);
    return after == m_pieces.begin() ? 0 : size_t(after - m_pieces.begin()) - 1;
}

TextRange LeafContent::source(qsizetype from, qsizetype to) const
{
    if (m_pieces.empty())
        return {};
    const auto place = [this](qsizetype content, bool isEnd) {
        const Piece &piece = m_pieces[pieceAt(isEnd && content > 0 ? content - 1 : content)];
        if (!piece.isVerbatim)
            return isEnd ? piece.source.end() : piece.source.start;
        return piece.source.start + content - piece.content;
    };
    const qsizetype start = place(from, false);
    return TextRange::between(start, to > from ? place(to, true) : start);
}

} // namespace articular
