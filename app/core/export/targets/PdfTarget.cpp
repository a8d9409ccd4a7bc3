// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/PdfTarget.h"

#include "core/export/PrintablePage.h"

#include <QCoreApplication>

namespace articular {

namespace {

struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(articular::PdfTarget)
};

} // namespace

Result<PackageContent> pdfPackage(const PackageInput &input)
{
    if (!input.options.print)
        return Error{ErrorCode::Refused, Pdf::tr("Only the window makes PDF files: open the article there and export it."), {}, input.context.article.path()};
    const auto page = printablePage(input);
    if (!page)
        return page.error();
    const auto printed = input.options.print(page.value());
    if (!printed)
        return printed.error();
    return PackageContent{{{pdfFile, printed.value()}}, page.value().notes};
}

} // namespace articular
