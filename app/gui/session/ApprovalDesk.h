// SPDX-License-Identifier: GPL-3.0-or-later
// The article that somebody is about to approve, read now: as it was sent or, where they left suggestions since, with these
// in the text. For threads other than the GUI's.
#pragma once

#include "core/review/ApprovalOffer.h"
#include "core/review/ReviewCase.h"

namespace articular {

class ApprovalDesk
{
public:
    /// `key`: fingerprint of the key that would sign; `clock` outlives the desk. Refused where the suggestions make no text.
    static Result<ApprovalDesk> read(const QString &path, const QString &key, const Clock &clock);

    /// What would be approved.
    const ReviewSubject &subject() const { return (m_changed ? m_changed : m_sent)->subject(); }
    /// What was sent, where that is another text; else nullptr.
    const ReviewSubject *sent() const { return m_changed ? &m_sent->subject() : nullptr; }
    Result<ApprovalOffer> offer(const QString &key) const { return approvalOffer(subject(), key, sent()); }

    /// Claims that only the suggestions make and that nobody decided about, in their words.
    QStringList ownClaims() const;
    /// Records that the person accepts those; the desk does not know it.
    Status acceptOwnClaims(const QString &by, const QString &role) const;

private:
    QList<LedgerEntry> openOwnClaims() const;

    std::unique_ptr<ReviewCase> m_sent, m_changed;
};

} // namespace articular
