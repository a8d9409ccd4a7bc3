// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256, as lower-case hexadecimal.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace articular {

/// SHA-256 of `content` as 64 lower-case hexadecimal digits.
QByteArray sha256Hex(QByteArrayView content);

} // namespace articular
