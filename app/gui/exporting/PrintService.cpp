// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/PrintService.h"

#include "core/export/PrintRequest.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

namespace articular {

namespace {

int fail(const QString &message)
{
    // By its beginning it is known from what Chromium says.
    std::fprintf(stderr, "articular: %s\n", qUtf8Printable(message));
    return 1;
}

int write(const Result<QByteArray> &pdf)
{
    if (!pdf)
        return fail(pdf.error().message);
    QFile output;
    const bool isWritten = output.open(stdout, QIODevice::WriteOnly) && output.write(pdf.value()) == pdf.value().size() && output.flush();
    return isWritten ? 0 : fail(output.errorString());
}

} // namespace

int printFromStandardInput(const MakePdfPrinter &makePrinter)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(input.errorString());
    const Result<PrintablePage> page = readPrintRequest(input.readAll());
    if (!page)
        return fail(page.error().message);
    QString reason;
    const std::unique_ptr<PdfPrinter> printer = makePrinter(&reason);
    if (!printer)
        return fail(reason);
    printer->print(page.value(), [](const Result<QByteArray> &pdf) { QApplication::exit(write(pdf)); });
    return QApplication::exec();
}

} // namespace articular
