// SPDX-License-Identifier: GPL-3.0-or-later
// The list of people who may approve, as text to read and as data.
#pragma once

#include "core/trust/TrustList.h"

namespace articular::cli {

QByteArray trustText(const Trust &trust);

/// `format`: text, json or signers. The last is empty unless the list is verified.
QByteArray trustReport(const Trust &trust, const QString &format);

} // namespace articular::cli
