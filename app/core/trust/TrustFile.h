// SPDX-License-Identifier: GPL-3.0-or-later
// The text of clinic/trust.json and the list as a value. Reads and writes no file, and knows no signature: what is read
// here is believed only when TrustStore has proved whose it is.
#pragma once

#include "core/base/Result.h"
#include "core/trust/TrustList.h"

namespace articular {

/// Largest list that is read, in bytes.
inline constexpr qint64 maximumTrustSize = 1024 * 1024;

/// Reads a list strictly. InvalidSyntax for anything that is not a whole list of this format, Refused for one that
/// contradicts itself: a key that two people have, a person with two keys at once, an administrator who is none.
Result<TrustList> parseTrustList(const QByteArray &json);

/// The file of a list.
QByteArray trustListJson(const TrustList &list);

/// Why a list contradicts itself; empty when it does not.
QString trustListProblem(const TrustList &list);

} // namespace articular
