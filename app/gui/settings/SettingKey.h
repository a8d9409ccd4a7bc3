// SPDX-License-Identifier: GPL-3.0-or-later
// A setting's name, type and default in one constant that stands beside its feature.
#pragma once

namespace articular {

/// `name` is "group/key" as in the settings file.
template <typename T>
struct SettingKey
{
    const char16_t *name;
    T fallback;
};

} // namespace articular
