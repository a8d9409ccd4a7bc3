// SPDX-License-Identifier: GPL-3.0-or-later
// README.html of a website package: what is in it and the steps for whoever runs the site.
#pragma once

#include "core/checks/Check.h"
#include "core/export/ExportTarget.h"

namespace articular {

QByteArray packageReadme(const CheckContext &context, ExportTarget target, bool isDraft);

} // namespace articular
