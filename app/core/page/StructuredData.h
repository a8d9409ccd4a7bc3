// SPDX-License-Identifier: GPL-3.0-or-later
// The page's JSON-LD: what search engines read. A reviewer is named only once approvals exist.
#pragma once

#include "core/page/PageContext.h"

#include <QByteArray>

namespace articular {

/// A schema.org `@graph` as JSON that is safe between <script> tags: no `<`, `>` or `&` in it.
QByteArray structuredData(const PageContext &context);

} // namespace articular
