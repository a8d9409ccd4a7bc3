// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the YAML that people and this program commonly write, in one pass: maps and lists by indentation, values and
// `[…]` or `{…}` on one line. Gives the same tree as yaml-cpp's events, or nothing: whatever is written otherwise, and
// whatever is wrong, is for the full reader. For YamlDocument's sources only.
#pragma once

#include "core/base/YamlDocument.h"

namespace articular {

/// The tree of `text`, which is UTF-8 without control characters. nullopt: ask the full reader.
std::optional<YamlNode> readSimpleYaml(QByteArrayView text);

} // namespace articular
