// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a style sheet puts on a page, as `content: "…"` does. How a page looks is no part of an approval; what it says is.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace articular {

/// The declarations with a quoted text or a counter or attribute in them, in order, spaces collapsed; fonts and grids, which
/// are quoted names, are left out.
QStringList wordsOfStyle(const QByteArray &style);

} // namespace articular
