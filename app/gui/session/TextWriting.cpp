// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/TextWriting.h"

#include "core/base/FileStore.h"
#include "gui/session/EditorText.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    const bool isOurs = kind != SaveKind::Over && QFileInfo::exists(path);
    if (const Status written = isOurs ? replaceFile(path, before.bytes(), content) : writeFile(path, content); !written)
        return written.error();
    return ArticleFile::fromBytes(content);
}

} // namespace articular
