// SPDX-License-Identifier: GPL-3.0-or-later
// Between an article's bytes on disk and the text of the editor: byte order mark, line ends, encoding. Whatever the
// user did not touch is written back byte for byte.
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace articular {

/// The bytes of a file and the editor's view of them: LF line ends, no byte order mark.
class ArticleFile
{
public:
    ArticleFile() = default;
    /// Reads and checks a file (FileStore's errors).
    static Result<ArticleFile> read(const QString &path);
    static ArticleFile fromBytes(QByteArray bytes);

    const QByteArray &bytes() const { return m_bytes; }
    /// UTF-8 text with LF line ends and no byte order mark.
    QByteArray editorText() const;

    /// The bytes to write for an edited text: untouched lines keep their own line ends (CRLF, CR or LF, mixed too),
    /// new lines take the one that most lines have, the byte order mark stays.
    QByteArray bytesFor(const QByteArray &editedText) const;

private:
    QByteArray m_bytes;
};

} // namespace articular
