// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/WordChanges.h"

#include <QRegularExpression>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

using Kind = TextChange::Kind;
using Tokens = QList<QStringView>;

/// Above this many pairs of words in the middle of two blocks they are shown as replaced whole: the table would take too much
/// memory, and such a block is no paragraph.
constexpr qsizetype mostPairs = 4'000'000;

/// Words, each with the spaces after it, and every other character alone.
Tokens tokensOf(const QString &text)
{
    static const QRegularExpression token(u"[\\p{L}\\p{N}]+\\s*|.\\s*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    Tokens tokens;
    for (auto found = token.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        tokens.append(QStringView(text).sliced(match.capturedStart(), match.capturedLength()));
    }
    return tokens;
}

void add(QList<TextChange> &changes, Kind kind, QStringView text)
{
    if (!changes.isEmpty() && changes.last().kind == kind)
        changes.last().text += text;
    else
        changes.append({kind, text.toString()});
}

/// The longest common subsequence of the middles, by the usual table of lengths.
void addMiddle(QList<TextChange> &changes, const Tokens &before, const Tokens &after)
{
    const qsizetype rows = before.size(), columns = after.size();
    std::vector<int> lengths(size_t((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> int & { return lengths[size_t(row * (columns + 1) + column)]; };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = before[row] == after[column] ? at(row + 1, column + 1) + 1 : std::max(at(row + 1, column), at(row, column + 1));
    }
    qsizetype row = 0, column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[row] == after[column]) {
            add(changes, Kind::Same, before[row]);
            ++row, ++column;
        } else if (row < rows && (column == columns || at(row + 1, column) >= at(row, column + 1))) {
            add(changes, Kind::Removed, before[row++]);
        } else {
            add(changes, Kind::Added, after[column++]);
        }
    }
}

} // namespace

QList<TextChange> wordChanges(const QString &before, const QString &after)
{
    Tokens old = tokensOf(before), young = tokensOf(after);
    QList<TextChange> changes;
    while (!old.isEmpty() && !young.isEmpty() && old.first() == young.first()) {
        add(changes, Kind::Same, old.takeFirst());
        young.removeFirst();
    }
    Tokens tail;
    while (!old.isEmpty() && !young.isEmpty() && old.last() == young.last()) {
        tail.prepend(old.takeLast());
        young.removeLast();
    }
    if (old.size() * young.size() <= mostPairs) {
        addMiddle(changes, old, young);
    } else {
        for (const QStringView token : std::as_const(old))
            add(changes, Kind::Removed, token);
        for (const QStringView token : std::as_const(young))
            add(changes, Kind::Added, token);
    }
    for (const QStringView token : std::as_const(tail))
        add(changes, Kind::Same, token);
    return changes;
}

bool isAlike(const QList<TextChange> &words)
{
    qsizetype same = 0, all = 0;
    for (const TextChange &change : words) {
        // What stayed stands in both texts.
        const qsizetype size = change.text.size() * (change.kind == Kind::Same ? 2 : 1);
        all += size;
        same += change.kind == Kind::Same ? size : 0;
    }
    return same * 5 >= all * 2;
}

} // namespace articular
