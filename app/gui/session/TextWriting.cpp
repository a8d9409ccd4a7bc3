// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/TextWriting.h"

#include "core/base/FileStore.h"
#include "gui/session/EditorText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace articular {

namespace {

/// As often is a text looked at that others write to without end.
constexpr int mostAttempts = 20;

Error changedOutside(const QString &path)
{
    return {ErrorCode::Refused, QCoreApplication::translate("articular::TextWriting",
                "Another program or person changed the file. Nothing was written, and your text is still here."), {}, path, 0};
}

Error notKept(const QString &path, const Error &reason)
{
    return {reason.code, QCoreApplication::translate("articular::TextWriting",
                "What the file holds now could not be kept as an earlier version, so it was not written over. Your text is still here: save it "
                "under another name. %1").arg(reason.message), reason.detail, path, 0};
}

} // namespace

Result<ArticleFile> TextWriting::write() const
{
    const QByteArray content = before.bytesFor(fromDocumentText(documentText).toUtf8());
    if (isForbidden(content))
        return changedOutside(path);
    if (const Status written = kind == SaveKind::Over ? putOver(content) : put(content); !written)
        return written.error();
    return ArticleFile::fromBytes(content);
}

bool TextWriting::isForbidden(const QByteArray &content) const
{
    if (kind == SaveKind::Over)
        return false;
    const Result<QByteArray> there = readFile(path);
    if (there)
        return there.value() != before.bytes() || (kind == SaveKind::ByItself && content.trimmed().isEmpty());
    return kind == SaveKind::ByItself;
}

Status TextWriting::put(const QByteArray &content) const
{
    if (QFileInfo::exists(path))
        return replaceFile(path, before.bytes(), content);
    // What comes to be there in this moment is another program's.
    const Status written = writeFile(path, content, Overwrite::Refuse);
    return !written && written.error().code == ErrorCode::AlreadyExists ? Status(changedOutside(path)) : written;
}

/// Each text that was in the file is kept before ours takes its place, also one that comes there in the last moment.
Status TextWriting::putOver(const QByteArray &content) const
{
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const Result<QByteArray> there = readFile(path);
        if (!there && QFileInfo::exists(path))
            return writeFile(path, content);
        if (there && keepDisplaced && there.value() != before.bytes() && there.value() != content) {
            if (const Status kept = keepDisplaced(path, there.value()); !kept)
                return notKept(path, kept.error());
        }
        const Status written = there ? replaceFile(path, there.value(), content) : writeFile(path, content, Overwrite::Refuse);
        if (written || (written.error().code != ErrorCode::Refused && written.error().code != ErrorCode::AlreadyExists))
            return written;
    }
    return changedOutside(path);
}

} // namespace articular
