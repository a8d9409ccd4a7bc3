// SPDX-License-Identifier: GPL-3.0-or-later
// `articular --print-pdf`: prints one page that articular-cli sends on standard input, to standard output, without a window.
#pragma once

#include "gui/exporting/PdfPrinter.h"

namespace articular {

/// Needs QApplication and runs its event loop. The exit status: 0, else 1 with a sentence on standard error.
int printFromStandardInput(const MakePdfPrinter &makePrinter);

} // namespace articular
