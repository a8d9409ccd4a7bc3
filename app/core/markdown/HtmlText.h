// SPDX-License-Identifier: GPL-3.0-or-later
// The characters of HTML: escaping of text and addresses, and ids from headings. Knows no tree.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace articular {

/// Appends `text` with & < > " as entities; characters that HTML forbids become U+FFFD.
void appendEscaped(QByteArray &html, QByteArrayView text);

/// Appends an address for an attribute: what a URL may not hold is percent-encoded, then escaped.
void appendAddress(QByteArray &html, QByteArrayView address);

/// An id for a heading: its letters and digits in lower case, hyphens between; "section" if there are none.
QString slugOf(const QString &text);

/// The class for an info string like "cpp": its first word if that is a plain name, else nothing.
QByteArrayView languageOf(QByteArrayView info);

} // namespace articular
