// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article stands in review: a pure function of its text's digests, its events, the approvals whose signatures were
// verified, the list of people and the day. Nothing is read or stored here, and nothing typed into a file counts.
#pragma once

#include "core/review/ApprovalRecord.h"
#include "core/review/Erasures.h"
#include "core/trust/ClinicTextVersions.h"

#include <QSet>

namespace articular {

/// The clinic texts whose words an approved text had otherwise, by id, and what the text is with those words in their places.
struct ReplacedTexts
{
    QByteArray approved;                  ///< content digest of the approved text that it is compared with
    QByteArray contentDigest, pageDigest; ///< with the approved words wherever the new ones are signed
    QByteArray contentInForce, pageInForce; ///< with the approved words where the new ones are not in force yet: what goes out today
    QStringList sameMeaning, otherMeaning;  ///< signed and in force; what articles may say is the same, or is not
    QStringList notYet;                   ///< signed, in force from a later day on
    QStringList notSigned;

    QStringList signedOnes() const { return sameMeaning + otherMeaning + notYet; }
};

/// What the text is now.
struct ArticleFacts
{
    QString article;                      ///< its id
    QByteArray contentDigest, pageDigest; ///< "sha256:…"; empty while nobody needs them
    QStringList authors;                  ///< ids
    std::optional<ReplacedTexts> replaced = std::nullopt; ///< where it differs from the newest approved text in those
};

/// An approve event whose signature was looked at.
struct SignedApproval
{
    QString event;                        ///< name of its file
    ApprovalRecord record;
    bool isSigned = false;                ///< by its signer, in that role, with a key and licence that counted then
    QString reason;                       ///< why not
};

/// All that an article's review folder and the list of people say.
struct ReviewHistory
{
    EventLog log;
    QList<SignedApproval> approvals;
    Trust trust;
    ClinicTextLog clinicTexts = {};       ///< signed versions of the clinic's texts
    Erasures erasures = {};               ///< those that an administrator signed
    std::optional<ArticleFacts> facts = {}; ///< of the text that is looked at, where they were worked out already
};

enum class ArticlePhase { Draft, InReview, ChangesRequested, Approved, Changed, ReviewDue, Withdrawn };
/// "draft", "in-review", "changes-requested"…
QString phaseId(ArticlePhase phase);

/// A text that was sent and not yet decided about.
struct Submission
{
    QString event, by;
    QStringList to;                       ///< ids of people
    QString message;
    QDate neededBy;
    QDateTime at;
    QByteArray contentDigest, pageDigest;
    friend bool operator==(const Submission &, const Submission &) = default;
};

/// A text that everybody approved who had to.
struct ApprovedVersion
{
    int number = 0;
    QByteArray contentDigest, pageDigest;
    QDateTime at;                         ///< of the last signature that it needed
    QList<ApprovalRecord> approvals;      ///< in order of time; those that confirmed it later included
    QDate reviewUntil, lastReviewed;
};

struct PublishedVersion
{
    int version = 0;
    QString address, by;
    QDateTime at;
    QByteArray contentDigest, pageDigest; ///< of the package that was exported last before; empty when none is recorded
};

/// An approval that does not count, and why: for the reader.
struct UncountedApproval
{
    QString event, reason;
};

struct ArticleState
{
    ArticlePhase phase = ArticlePhase::Draft;
    QString person;                       ///< id of who brought it there; empty when nobody did
    QDateTime since;                      ///< UTC; invalid when nothing happened yet
    QString reason;                       ///< of a return or withdrawal
    std::optional<Submission> submission; ///< while it is in review
    QList<ApprovalRecord> round;          ///< approvals of what was sent, while others are missing
    QList<ApprovedVersion> versions;      ///< oldest first
    std::optional<PublishedVersion> onSite;
    bool isWithdrawn = false;             ///< the newest version was taken down
    bool isApprovalTakenBack = false;     ///< and had never left the program: only its approval ended
    bool holds = false;                   ///< the approval of the newest version is valid for exactly this page
    bool isSameVisibleText = false;       ///< and only what readers do not see differs
    bool isDueSoon = false;               ///< review is due within 60 days
    bool differsFromSent = false;         ///< changed outside since it was sent
    ReplacedTexts clinicTexts;            ///< other words in the clinic's texts than the newest version has
    bool isToRepublish = false;           ///< the site shows clinic texts with the words before
    QStringList missingRoles;             ///< that have to approve what was sent
    std::optional<ApprovalRecord> changesToApply; ///< an approval with the signer's changes, which the text does not have yet
    QStringList contributors;             ///< ids of those who wrote, saved or sent the text since the last approval
    QList<UncountedApproval> uncounted;
    int waitingFor = 0;                   ///< events that approvals rest on and that have not arrived
    QString waitingFrom;                  ///< name of whose approval waits for them
    QString trustProblem;                 ///< why nothing can count as approved

    const ApprovedVersion *newest() const { return versions.isEmpty() ? nullptr : &versions.last(); }
    /// Number of the version that the text is, or is becoming.
    int workingVersion() const;
    /// Whether nobody should edit the text now.
    bool isLocked() const;
};

/// Days before a review is due from which on it is due soon.
inline constexpr int dueSoonDays = 60;
/// Hours within which events that an approval rests on may still arrive.
inline constexpr int arrivalHours = 24;

ArticleState articleStateOf(const ArticleFacts &facts, const ReviewHistory &history, const QDateTime &now);

} // namespace articular
