// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two page texts, block by block, as a reviewer looks at it: what changed with a block around it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace articular {

struct TextChange
{
    enum class Kind { Same, Removed, Added, LeftOut };

    Kind kind = Kind::Same;
    QString text;                         ///< of LeftOut: empty, for any number of blocks that are the same
    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// The changed blocks in order, with `around` unchanged ones before and after each; empty when nothing changed.
QList<TextChange> changesBetween(const QByteArray &before, const QByteArray &after, qsizetype around = 1);

/// One block a line: "- " before what is gone, "+ " before what is new, "…" for what was left out.
QByteArray changesAsText(const QList<TextChange> &changes);

/// The file of a picture by its SHA-256, 64 digits; empty for one that is not kept.
using PictureFiles = std::function<QByteArray(const QByteArray &hash)>;

/// A page of its own, in which nothing is loaded and nothing runs: changes within a block word by word, what only moved said
/// to have moved, and other pictures, small, beside those of before.
QByteArray changesAsHtml(const QList<TextChange> &changes, const QString &title, const PictureFiles &pictures);

} // namespace articular
