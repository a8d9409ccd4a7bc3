// SPDX-License-Identifier: GPL-3.0-or-later
// A new version of a clinic text: other words in its file, signed at once. Both or neither.
#pragma once

#include "core/trust/ClinicTextVersions.h"

namespace articular {

struct NewClinicText
{
    ClinicTextRequest request;
    QString version;                      ///< as the text calls it from now on; empty: as before
    QString words;                        ///< Markdown; of a text that has no file of its own, not looked at
};

/// The text among those that have a file of their own, or nullptr.
const ClinicText *clinicTextFile(const Workspace &workspace, const QString &id);

/// The bytes of the text's file with other words and another version; all else stays as it is.
Result<QByteArray> withNewWords(const QByteArray &file, const QString &version, const QString &words);

/// Writes the words and signs them. When it cannot be signed, the file is as it was before.
Result<ClinicTextVersion> signNewClinicText(const QString &root, const NewClinicText &text, const SigningKey &key, const Trust &trust, const Clock &clock);

} // namespace articular
