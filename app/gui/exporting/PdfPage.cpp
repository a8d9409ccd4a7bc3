// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/PdfPage.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace articular {

namespace {

constexpr double marginMillimetres = 18;

} // namespace

QByteArray pdfOfHtml(const QByteArray &html)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres), QPageLayout::Millimeter);
    QTextDocument document;
    document.setHtml(QString::fromUtf8(html));
    document.print(&writer);
    return pdf;
}

} // namespace articular
