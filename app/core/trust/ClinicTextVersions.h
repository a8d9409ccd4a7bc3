// SPDX-License-Identifier: GPL-3.0-or-later
// clinic/texts: signed versions of the clinic texts (disclaimers, notices, calls to action, footer, newsletter, theme). Says
// whether the words that stand there now were signed, and whether they change what articles may say; what that means for
// an article is review's.
#pragma once

#include "core/base/Clock.h"
#include "core/signing/SshKeygen.h"
#include "core/trust/SignatureCheck.h"
#include "core/trust/TrustList.h"
#include "core/workspace/Workspace.h"

namespace articular {

struct ClinicTextVersion
{
    QString id;                           ///< its file below clinic/ (disclaimers/general.md), or one of clinicPartIds()
    QString version;                      ///< as the text calls it; may be empty
    QByteArray sha256;                    ///< 64 digits, of the file without byte order mark and with LF
    bool changesMeaning = false;          ///< whether it changes what articles may say
    QString by, role;
    QDateTime at;
    QString file;                         ///< of the record
};

struct ClinicTextLog
{
    QList<ClinicTextVersion> versions;    ///< those whose signatures are valid, in order of time
    QList<WorkspaceProblem> problems;     ///< records that do not count, and why
};

ClinicTextLog readClinicTexts(const QString &workspaceRoot, const SignatureVerifier &signatures);

/// What happened to a clinic text since an article that shows it was approved.
enum class ClinicTextChange {
    None,
    SameMeaning,                          ///< signed: the article stays approved, and is to be published again
    OtherMeaning,                         ///< signed: the article is due for review
    Unsigned,                             ///< the approval of every article that shows it has ended
};

/// From the words with `before` (64 digits), approved at a time, to those with `now`.
ClinicTextChange clinicTextChange(const ClinicTextLog &log, const QString &id, const QByteArray &before, const QDateTime &approved,
                                  const QByteArray &now);

/// The ids of all clinic texts that a workspace has, sorted.
QStringList clinicTextIds(const Workspace &workspace);

/// What a reader calls a clinic text: “general”, "the newsletter".
QString clinicTextName(const QString &id);
QString clinicTextNames(const QStringList &ids);

/// The bytes of a clinic text as they are hashed. Refused for an id that is none.
Result<QByteArray> clinicTextBytes(const QString &workspaceRoot, const QString &id);

struct ClinicTextRequest
{
    QString id, by, role;
    bool changesMeaning = false;
};

/// Signs the text's present words as a new version and writes the record with its signature: both or neither. Refused
/// when the person may not sign, or the same words were signed last.
Result<ClinicTextVersion> signClinicText(const Workspace &workspace, const ClinicTextRequest &request, const SigningKey &key,
                                         const Trust &trust, const Clock &clock);

} // namespace articular
