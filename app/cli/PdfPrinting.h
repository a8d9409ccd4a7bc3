// SPDX-License-Identifier: GPL-3.0-or-later
// PDF files for the command line, which has no browser: the desktop program beside it prints, without a window.
#pragma once

#include "core/export/PrintablePage.h"

namespace articular::cli {

/// A finished PDF. From any thread; starts a program for each page. Refused where there is none, or it cannot print.
Result<QByteArray> printPdf(const PrintablePage &page);

} // namespace articular::cli
