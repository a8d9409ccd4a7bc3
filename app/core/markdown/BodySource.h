// SPDX-License-Identifier: GPL-3.0-or-later
// What cmark is given to read: the body without byte order mark and article details, with marks that keep an escaped
// `\[@` apart from a real citation, and hostile places defused (ParserGuard). Line ends are never added or taken away, so lines keep their numbers.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace articular {

class SourceLines;

struct BodySource
{
    QByteArray storage;                   ///< the changed copy, if one was needed
    QByteArrayView bytes;                 ///< what to parse: the copy, or the text itself
    bool hasCitationMarks = false;
    bool isGuarded = false;               ///< a hostile place was defused
    int firstLine = 0;                    ///< line of the text in which `bytes` starts

    static BodySource of(QByteArrayView text, qsizetype bodyStart, const SourceLines &lines);
};

} // namespace articular
