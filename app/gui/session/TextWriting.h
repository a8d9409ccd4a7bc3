// SPDX-License-Identifier: GPL-3.0-or-later
// One writing of an article's text to its file: all that another thread needs for it, as a value.
#pragma once

#include "core/document/ArticleFile.h"

#include <functional>

namespace articular {

/// Largest article that the window opens, in bytes: what the editor can lay out without a noticeable pause.
inline constexpr qint64 maximumEditorFileSize = 2LL * 1024 * 1024;

enum class SaveKind {
    Asked,                                ///< never over what another program wrote in the meantime
    Over,                                 ///< over whatever is there
    ByItself,                             ///< as Asked; and neither makes a file that is gone anew nor empties one
};

/// How it went. Refused: what is in the file stays, see SaveKind.
using Saved = std::function<void(const Status &)>;

/// Keeps what another program wrote to the file before it is written over. Called in any thread.
using KeepDisplaced = std::function<Status(const QString &path, const QByteArray &bytes)>;

struct TextWriting
{
    ArticleFile before;                   ///< as the file was read or written last
    QString documentText;                 ///< of the editor's document, see toDocumentText()
    QString path;
    SaveKind kind = SaveKind::Asked;
    KeepDisplaced keepDisplaced = {};

    /// Blocks until the text is on the disk; what the file then holds. FileStore's errors, and Refused.
    Result<ArticleFile> write() const;

private:
    bool isForbidden(const QByteArray &content) const;
    Status put(const QByteArray &content) const;
    Status putOver(const QByteArray &content) const;
};

} // namespace articular
