// SPDX-License-Identifier: GPL-3.0-or-later
// The event of an approval as a value, and its exact bytes: those that are signed, stored and verified. Whether one may be
// given is ApprovalRules', whether it counts is ArticleState's, and who signed it is trust's.
#pragma once

#include "core/review/Events.h"
#include "core/trust/TrustList.h"

namespace articular {

/// What the signer says they did.
enum class Meaning : quint8 {
    WholeArticle,
    ChangesOnly,                          ///< since an approved version
    StillCorrect,                         ///< the approved page, unchanged, was read again
    WithMyChanges,                        ///< the text that was sent, with the signer's own changes
    NoMedicalClaims,
};
/// "whole-article", "changes-only"…
QString meaningId(Meaning meaning);
std::optional<Meaning> meaningFromId(QStringView id);

struct ApprovalSigner
{
    QString id, name, credentials, role;
    std::optional<License> license;       ///< in force when it was signed
    QString key;                          ///< fingerprint, "SHA256:…"
    friend bool operator==(const ApprovalSigner &, const ApprovalSigner &) = default;
};

/// An event that was there when an approval was given.
struct SeenEvent
{
    QString event;                        ///< name of its file
    QByteArray sha256;                    ///< of its bytes, 64 digits
    friend bool operator==(const SeenEvent &, const SeenEvent &) = default;
};

struct ApprovalRecord
{
    QString article;                      ///< the article's id
    int version = 0;
    QByteArray contentDigest, pageDigest; ///< "sha256:…"
    int pageText = 1;                     ///< format of the page text
    Meaning meaning = Meaning::WholeArticle;
    int since = 0;                        ///< changes-only: the version that it starts from
    bool sawWholePage = false;            ///< with-my-changes: the whole page was on the signer's screen
    QString statement;                    ///< the sentence that the signer was shown
    ApprovalSigner signer;
    QDateTime at;                         ///< UTC, whole seconds
    QDate reviewUntil;
    QString rules, program;               ///< versions
    QByteArray trust;                     ///< "sha256:…" of the list of people in force
    QList<SeenEvent> restsOn;
    friend bool operator==(const ApprovalRecord &, const ApprovalRecord &) = default;

    /// Whether the signer had the whole page on screen: then it was reviewed on that day.
    bool coversWholePage() const;
};

/// The bytes of the event's file: what is signed.
QByteArray approvalBytes(const ApprovalRecord &record);

/// Reads them. InvalidSyntax for anything that approvalBytes() would not have written: another order, a field twice,
/// missing or unknown, a newer format.
Result<ApprovalRecord> parseApproval(const QByteArray &bytes);

/// The sentence for a meaning, true for what was done; in English, like the record. `since` for changes-only.
QString statementFor(Meaning meaning, const QString &role, int since);

/// Every event of a log as an approval names it.
QList<SeenEvent> seenEvents(const EventLog &log);

/// Writes an approval and its signature (the text of ssh-keygen's .sig) beside the article: the signature first, so that
/// no record is there without one. Returns the event's name.
Result<QString> writeApproval(const QString &articlePath, const ApprovalRecord &record, const QByteArray &signature, const Clock &clock);

/// The signature beside an event; refused unread when it is larger than a signature can be.
Result<QByteArray> readSignature(const Event &event);

} // namespace articular
