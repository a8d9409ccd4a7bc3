// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the page's <head>, whatever the theme: title, description, canonical address, Open Graph, JSON-LD.
#pragma once

#include "core/page/PageContext.h"

#include <QByteArray>

namespace articular {

QByteArray pageHead(const PageContext &context);

} // namespace articular
