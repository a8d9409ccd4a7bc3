// SPDX-License-Identifier: GPL-3.0-or-later
// A page on its way to another process that prints it: articular-cli has no browser, and asks articular.
#pragma once

#include "core/export/PrintablePage.h"

namespace articular {

/// CBOR: what a printer needs of the page, which is its files and the size of its paper.
QByteArray printRequest(const PrintablePage &page);
/// InvalidSyntax for anything else.
Result<PrintablePage> readPrintRequest(const QByteArray &request);

} // namespace articular
