// SPDX-License-Identifier: GPL-3.0-or-later
// JSON whose bytes are compared or signed: written in one way only (RFC 8785), and read without accepting what readers
// take in different ways.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace articular {

/// The value as RFC 8785 writes it: keys in order of their UTF-16 units, no spaces, numbers as ECMAScript does.
QByteArray canonicalJson(const QJsonValue &value);

/// Reads an object. InvalidSyntax, with the line, for anything else, for text after it, and for a key that stands twice in
/// one object: readers differ in which of the two they take.
Result<QJsonObject> parseStrictJson(const QByteArray &json);

} // namespace articular
