// SPDX-License-Identifier: GPL-3.0-or-later
// A block of a page's canonical text in words for a reader: pictures by their descriptions, links with where they lead, and
// what an element says besides its words. For looking at only; what is signed and compared is the canonical text.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace articular {

/// One line of pageTextOf(). Never empty for a block that is not.
QString blockInWords(const QString &block);

/// The SHA-256 of the pictures in it, 64 digits each; empty for one that is not there.
QList<QByteArray> picturesInBlock(const QString &block);

/// Words that somebody selected in such a line, as the article has them: of a picture only its description.
QString selectedInBlock(const QString &words);

} // namespace articular
