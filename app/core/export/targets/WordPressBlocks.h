// SPDX-License-Identifier: GPL-3.0-or-later
// An article's part of the page as blocks of WordPress's editor: each in exactly the markup that its block saves, so that
// the editor takes it as its own. What no block can hold becomes a block of plain HTML.
#pragma once

#include "core/base/HtmlTree.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace articular {

/// `picture` gives the address of a picture on the website for that in the fragment. The categories are left out:
/// WordPress shows them itself.
QByteArray wordPressBlocks(const HtmlTree &fragment, const std::function<QString(const QString &)> &picture);

/// What WordPress's parser would stumble over: blocks that do not nest, attributes that are no JSON.
QStringList blockFaults(const QByteArray &blocks);

} // namespace articular
