// SPDX-License-Identifier: GPL-3.0-or-later
// How a text is written as a YAML value so that every reader takes it for that text. For code that
// writes whole lines of a YAML file; edits to what is there are YamlDocument's.
#pragma once

#include <QByteArray>
#include <QString>

namespace articular {

/// The way a value is written. Plain and SingleQuoted give way to DoubleQuoted where they cannot hold the text.
enum class YamlStyle { Plain, SingleQuoted, DoubleQuoted };

/// `text` as a YAML value, in `style` where that is safe. `insideFlow`: within `[…]` or `{…}`.
QByteArray yamlScalar(const QString &text, YamlStyle style, bool insideFlow);

/// `text` in double quotes, with escapes where needed.
QByteArray yamlDoubleQuoted(const QString &text);

/// Whether a plain `text` could be read as something else than text: a number, a date, yes, null.
bool yamlReadsAsOtherType(const QString &text);

} // namespace articular
