// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the command clinic-text.
#pragma once

#include <QStringList>

namespace articular::cli {

int runClinicTextRollout(const QStringList &arguments);

} // namespace articular::cli
