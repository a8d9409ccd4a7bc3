// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, as a value. Core never shows a dialog, exits or logs instead of returning one of these.
#pragma once

#include <QString>

namespace articular {

/// The kind of failure, for callers that must branch on it (exit status, which dialog to offer).
enum class ErrorCode {
    NotFound,
    NotAFile,
    NotAFolder,
    PermissionDenied,
    TooLarge,
    NotUtf8,
    BinaryContent,
    ReadFailed,
    WriteFailed,
    AlreadyExists,
    InvalidSyntax,
    InvalidInput,
    Refused,
    Cancelled,
};

/// A failure: `message` is a whole sentence for the user, translated, that says what happened to their text and what
/// to do next; `detail` is technical (errno text, library message); `path` is the file it is about, or empty.
/// `line` is 1-based in that file, 0 when the failure has no place.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString message;
    QString detail;
    QString path;
    int line = 0;
};

} // namespace articular
