// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of an article's text while it is parsed: where each starts, and what stands in it behind the marks of its
// quotes and lists. Only for the parser; everyone else uses document/LineIndex.
#pragma once

#include "core/base/TextRange.h"

#include <QByteArrayView>

#include <vector>

namespace articular {

class SourceLines
{
public:
    explicit SourceLines(QByteArrayView text);

    int count() const { return int(m_starts.size()); }
    /// 0-based line that holds the byte.
    int lineOf(qsizetype offset) const;
    /// Bytes of the lines from `first` to `last`, without the last line end.
    TextRange range(int first, int last) const;
    /// A line without its line end; empty for a line past the end.
    QByteArrayView line(int line) const;
    /// Nothing but spaces, tabs and quote marks.
    bool isBlank(int line) const;
    /// A line without the leading marks of quotes, list items and footnotes, and without blanks at both ends.
    QByteArrayView content(int line) const;

private:
    qsizetype endOf(int line) const;
    QByteArrayView m_text;
    std::vector<qsizetype> m_starts;
};

/// Bytes of `line` taken by blanks and the marks of quotes, list items and footnote definitions at its start.
/// `maximumMarks`: stop before the mark after so many.
qsizetype containerPrefix(QByteArrayView line, int maximumMarks);

/// Bytes of the one mark of a quote, list item or footnote definition at the start of `text` (not empty), or 0.
qsizetype containerMarkLength(QByteArrayView text);

} // namespace articular
