// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PrintRequest.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct PrintRequest
{
    Q_DECLARE_TR_FUNCTIONS(articular::PrintRequest)
};

constexpr auto filesKey = "files"_L1, letterKey = "letter"_L1;

} // namespace

QByteArray printRequest(const PrintablePage &page)
{
    QCborMap files;
    for (auto file = page.files.cbegin(); file != page.files.cend(); ++file)
        files.insert(file.key(), file.value());
    return QCborMap{{filesKey, files}, {letterKey, page.isLetter}}.toCborValue().toCbor();
}

Result<PrintablePage> readPrintRequest(const QByteArray &request)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(request, &error).toMap();
    PrintablePage page;
    page.isLetter = map[letterKey].toBool();
    const QCborMap files = map[filesKey].toMap();
    for (const auto &[name, content] : files)
        page.files.insert(name.toString(), content.toByteArray());
    if (error.error != QCborError::NoError || !page.files.contains(u"index.html"_s))
        return Error{ErrorCode::InvalidSyntax, PrintRequest::tr("This is not a page that can be printed. --print-pdf is for articular-cli; use its export."), {}, {}, 0};
    return page;
}

} // namespace articular
