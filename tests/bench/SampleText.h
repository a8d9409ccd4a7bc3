// SPDX-License-Identifier: GPL-3.0-or-later
// Articles of any length for measuring: headings, paragraphs with marks and links, lists, tables and footnotes, always
// the same for the same size.
#pragma once

#include <QByteArray>

namespace articular::test {

/// A body of at least `bytes`, ended after the block that reaches it.
QByteArray sampleBody(qsizetype bytes);
/// The same below article details.
QByteArray sampleArticle(qsizetype bytes);

} // namespace articular::test
