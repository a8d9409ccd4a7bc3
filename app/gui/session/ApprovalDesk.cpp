// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ApprovalDesk.h"

#include "core/claims/Deciding.h"
#include "core/review/Decisions.h"
#include "core/review/ReviewerChanges.h"
#include "gui/session/ReviewReading.h"

namespace articular {

Result<ApprovalDesk> ApprovalDesk::read(const QString &path, const QString &key, const Clock &clock)
{
    auto sent = readReviewCase(path, clock);
    if (!sent)
        return sent.error();
    ApprovalDesk desk;
    desk.m_sent = std::move(sent).value();
    const ReviewSubject &subject = desk.m_sent->subject();
    const TrustedPerson *person = personWithKey(subject.history.trust, key, clock.now());
    const bool isInReview = subject.state.phase == ArticlePhase::InReview;
    const QList<Note> suggestions = person && isInReview ? suggestionsOf(subject.history.log, person->id) : QList<Note>();
    if (suggestions.isEmpty())
        return desk;
    const Result<QByteArray> text = textWithSuggestions(subject.context, suggestions);
    if (!text)
        return text.error();
    auto changed = readReviewCase(path, text.value(), clock);
    if (!changed)
        return changed.error();
    desk.m_changed = std::move(changed).value();
    return desk;
}

QList<LedgerEntry> ApprovalDesk::openOwnClaims() const
{
    QList<LedgerEntry> own;
    if (!m_changed)
        return own;
    const QList<const LedgerEntry *> before = m_sent->context().claims.unsettled();
    for (const LedgerEntry *entry : m_changed->context().claims.unsettled()) {
        const bool isOfSent = std::ranges::any_of(before, [entry](const LedgerEntry *other) { return other->fingerprint == entry->fingerprint; });
        if (!isOfSent && !entry->isInClinicText())
            own.append(*entry);
    }
    return own;
}

QStringList ApprovalDesk::ownClaims() const
{
    QStringList words;
    for (const LedgerEntry &entry : openOwnClaims())
        words.append(entry.claim.text.simplified());
    return words;
}

Status ApprovalDesk::acceptOwnClaims(const QString &by, const QString &role) const
{
    const CheckContext &context = subject().context;
    const LedgerBasis basis{context.article, context.body, context.prose, context.fingerprints, context.workspace, context.today};
    for (const LedgerEntry &entry : openOwnClaims()) {
        // Each by itself: some kinds may not be decided about together.
        const auto decided = decisionsAbout({entry}, {by, role, Verdict::Accepted, {}, {}, {}, {}}, basis);
        if (!decided)
            return decided.error();
        if (const auto recorded = recordDecision(subject().path(), subject().articleId(), decided.value().first(), subject().clock); !recorded)
            return recorded.error();
    }
    return success();
}

} // namespace articular
