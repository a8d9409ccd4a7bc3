// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/TextWriting.h"

#include "core/base/FileStore.h"
#include "gui/session/EditorText.h"

#include <QCoreApplication>

namespace articular {

Result<ArticleFile> TextWriting::write() const
{
    const QByteArray content = before.bytesFor(fromDocumentText(documentText).toUtf8());
    bool isRefused = kind == SaveKind::ByItself && content.trimmed().isEmpty();
    if (kind != SaveKind::Over && !isRefused) {
        const Result<QByteArray> there = readFile(path);
        isRefused = there ? there.value() != before.bytes() : kind == SaveKind::ByItself;
    }
    if (isRefused) {
        return Error{ErrorCode::Refused, QCoreApplication::translate("articular::TextWriting",
                         "Another program or person changed the file. Nothing was written, and your text is still here."), {}, path, 0};
    }
    if (const Status written = writeFile(path, content); !written)
        return written.error();
    return ArticleFile::fromBytes(content);
}

} // namespace articular
