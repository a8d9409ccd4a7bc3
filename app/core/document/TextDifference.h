// SPDX-License-Identifier: GPL-3.0-or-later
// What makes one text out of another, as an edit.
#pragma once

#include "core/base/TextRange.h"

namespace articular {

/// The one edit that makes `after` out of `before` (both UTF-8) and leaves their common start and end alone; it divides
/// no character. Its range and replacement are empty when the two are equal.
TextEdit editBetween(const QByteArray &before, const QByteArray &after);

} // namespace articular
