// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody is told before they sign an approval: what the page consists of, who changed it, its very words with the
// changes in them, and the sentences that may be signed. Nothing is signed here, and whether it may be is ApprovalRules'.
#pragma once

#include "core/review/ApprovalRules.h"
#include "core/review/TextChanges.h"

namespace articular {

/// How much there is of each part of a page.
struct PageCounts
{
    int words = 0;                        ///< of the article's own text
    int pictures = 0, references = 0, disclaimers = 0, callsToAction = 0, notices = 0;
    int acceptedClaims = 0, notClaims = 0, openClaims = 0;
    friend bool operator==(const PageCounts &, const PageCounts &) = default;
};

PageCounts pageCounts(const CheckContext &context, const PageBasis &page);

/// A page as it would be signed, to be read before that.
struct PageToRead
{
    int since = 0;                        ///< the newest approved version, which it is compared with; 0: none
    bool isBasisKept = true;              ///< false: that version's text is not here, so nothing is marked
    QList<TextChange> page;               ///< block by block, with what is gone
};

/// `sent`: the text that was sent, where `subject` is that text with the reader's suggestions; it is compared with that one.
PageToRead pageToRead(const ReviewSubject &subject, const ReviewSubject *sent = nullptr);

/// A sentence that may be signed.
struct ApprovalChoice
{
    Meaning meaning = Meaning::WholeArticle;
    QString statement;
    QStringList obstacles;                ///< whole sentences; empty: it may be signed
};

struct ApprovalOffer
{
    ApprovalSigner signer;                ///< the person of the key; without id when the key is nobody's
    QString articleTitle;
    int version = 0;
    PageCounts counts;
    QString sentBy;                       ///< name of who sent the text; empty while it is not with a reviewer
    int ownVersion = 0;                   ///< the newest version that the signer approved; 0: none
    QStringList changedBy;                ///< names of others who wrote, saved or sent it since then
    int since = 0;                        ///< the newest approved version, which `page` is compared with; 0: none
    bool isWithOwnChanges = false;        ///< the text has the signer's suggestions in it; `page` is compared with what was sent
    QList<TextChange> page;               ///< the whole page as it is signed, block by block, with what is gone
    QList<ApprovalChoice> choices;        ///< the fullest first; never empty
    QString uncheckedLanguage;            ///< where there are no rules for claims: of which language, or why
    QByteArray contentDigest, pageDigest; ///< what all of this is about
};

/// The person of the list whose key in use has the fingerprint, or nullptr.
const TrustedPerson *personWithKey(const Trust &trust, const QString &fingerprint, const QDateTime &now);

/// `key`: fingerprint of the key that would sign. Refused when this computer believes no list of people, and for a key
/// that is nobody's. `sent`: the text that was sent, where `subject` is that text with the signer's suggestions; it is
/// offered with these changes only.
Result<ApprovalOffer> approvalOffer(const ReviewSubject &subject, const QString &key, const ReviewSubject *sent = nullptr);

} // namespace articular
