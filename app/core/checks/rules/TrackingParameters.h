// SPDX-License-Identifier: GPL-3.0-or-later
// The query parameters by which advertisers follow readers, and addresses without them.
#pragma once

#include <QByteArray>

namespace articular {

/// Whether an address has such a parameter.
bool hasTracking(const QByteArray &address);

/// The address as written, without tracking parameters: everything else stays byte for byte, `&amp;` included.
QByteArray withoutTracking(const QByteArray &address);

} // namespace articular
