// SPDX-License-Identifier: GPL-3.0-or-later
// README.html of a website package: what is in it and the steps for whoever runs the site.
#pragma once

#include "core/export/WebsitePackage.h"

namespace articular {

QByteArray packageReadme(const PackageSubject &context, ExportTarget target, bool isDraft);

} // namespace articular
