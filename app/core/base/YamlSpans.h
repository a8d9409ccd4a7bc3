// SPDX-License-Identifier: GPL-3.0-or-later
// Where things in a YAML text end: yaml-cpp says only where they begin. Pure functions on text whose line ends are LF or
// CRLF. For YamlDocument's sources only.
#pragma once

#include <QByteArrayView>

namespace articular {

/// Offset after the closing quote of the quoted value at `start`, or -1 when it is never closed.
qsizetype yamlQuotedEnd(QByteArrayView text, qsizetype start);
/// Offset after the plain value at `start` that reads as `value` (UTF-8), or -1 when the two do not match.
qsizetype yamlPlainEnd(QByteArrayView text, qsizetype start, QByteArrayView value);
/// Offset after the last content line of the block value (`|` or `>`) at `start`, in a collection at `column`.
qsizetype yamlBlockEnd(QByteArrayView text, qsizetype start, qsizetype column);
/// Offset of the first byte at or after `from` that is not white space, a comment or one of `separators`.
qsizetype yamlSkip(QByteArrayView text, qsizetype from, QByteArrayView separators = {});

/// Offset of the first byte of the line that holds `offset`.
qsizetype yamlLineStart(QByteArrayView text, qsizetype offset);
/// Offset of the line's end: of its CR or LF, or the text's size.
qsizetype yamlLineEnd(QByteArrayView text, qsizetype offset);
/// Offset of the next line's first byte, or the text's size.
qsizetype yamlNextLine(QByteArrayView text, qsizetype offset);
/// Number of leading spaces of the line that begins at `lineStart`.
qsizetype yamlIndent(QByteArrayView text, qsizetype lineStart);
/// Whether the line that begins at `lineStart` is `word:` with nothing, a space or a value after it, indented by at most
/// `maximumIndent`.
bool yamlLooksLikeKey(QByteArrayView text, qsizetype lineStart, qsizetype maximumIndent);
/// First line start in (`from`, `to`) that looks like a key or a list item at an indent of at most `maximumIndent`, or -1.
qsizetype yamlSwallowedKey(QByteArrayView text, qsizetype from, qsizetype to, qsizetype maximumIndent);

} // namespace articular
