// SPDX-License-Identifier: GPL-3.0-or-later
// Entities and numeric character references of Markdown text: what they stand for, given what the parser made of them.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace articular {

/// A reference at the start of a text: its length there, and what it decodes to. Length 0: none.
struct CharacterReference
{
    qsizetype length = 0;
    QByteArray decoded;                  ///< UTF-8
};

/// The reference at the start of `source` when `parsed` is what follows in the parsed text. The names need no table:
/// a known one has become its characters in `parsed`, an unknown one stands there as written.
CharacterReference characterReference(QByteArrayView source, QByteArrayView parsed);

} // namespace articular
