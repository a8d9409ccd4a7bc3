// SPDX-License-Identifier: GPL-3.0-or-later
// A plain page of HTML as PDF on A4: for reports and certificates, not for the clinic's pages.
#pragma once

#include <QByteArray>

namespace articular {

/// Usable from any thread.
QByteArray pdfOfHtml(const QByteArray &html);

} // namespace articular
