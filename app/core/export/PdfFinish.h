// SPDX-License-Identifier: GPL-3.0-or-later
// Finishes a page that was printed to PDF: title, language, page numbers, fixed dates. Prints nothing itself.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace articular {

struct PdfDetails
{
    QString title;
    QString language;                     ///< as in HTML: "en-US"
    QDateTime time;                       ///< UTC; both dates of the file
    QString mark;                         ///< at the top of each page, as "DRAFT"; empty: none
};

/// The same bytes from the same input, wherever and whenever. "1 / 3" stands at the foot of each page; links into the
/// program itself are taken out. InvalidSyntax for what is no PDF.
Result<QByteArray> finishPdf(const QByteArray &printed, const PdfDetails &details);

} // namespace articular
