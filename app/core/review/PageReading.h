// SPDX-License-Identifier: GPL-3.0-or-later
// Words, links and pictures of any page, read as PageText reads the one that is approved.
#pragma once

#include "core/base/HtmlTree.h"

namespace articular {

QString textOfPage(const QByteArray &html);
QString textOfPage(const HtmlElement &root);

} // namespace articular
