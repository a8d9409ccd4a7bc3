// SPDX-License-Identifier: GPL-3.0-or-later
// What a style sheet means for the words of a page: it can add some, as `content: "…"` does, and hide any of the others. So an
// approval is bound to every byte of it (ContentList).
#pragma once

#include <QByteArray>
#include <QStringList>

namespace articular {

/// The declarations with a quoted text or a counter or attribute in them, in order, spaces collapsed; fonts and grids, which
/// are quoted names, are left out.
QStringList wordsOfStyle(const QByteArray &style);

} // namespace articular
