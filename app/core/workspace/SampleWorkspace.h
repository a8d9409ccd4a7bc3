// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the folder of a clinic: the practice clinic with its articles, or an empty one to fill in.
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace articular {

/// Writes the practice clinic and its three articles into `folder`, which must be empty or not exist (else
/// AlreadyExists, and nothing is written).
Status createSampleWorkspace(const QString &folder);

/// Writes a clinic with nothing but its name, commented settings and a place for counsel's first disclaimer. `folder`
/// must be empty or not exist.
Status createWorkspace(const QString &folder, const QString &clinicName);

} // namespace articular
