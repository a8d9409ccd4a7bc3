// SPDX-License-Identifier: GPL-3.0-or-later
// The wordpress target: the article as blocks, as the body of a request to WordPress's REST interface, its pictures with a
// table of their words, and the texts for search results. The site's own numbers of pictures and categories are not known
// here, so names stand for them.
#pragma once

#include "core/export/targets/PackageContent.h"

namespace articular {

/// Files of the package. Fails when the blocks do not pass the package's own test.
Result<PackageContent> wordPressPackage(const PackageInput &input);

} // namespace articular
