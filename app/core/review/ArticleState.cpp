// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ArticleState.h"

#include "core/base/Digest.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Goes through an article's events in order of time and keeps what they come to.
class StateWalk
{
    Q_DECLARE_TR_FUNCTIONS(articular::ArticleState)

public:
    StateWalk(const ArticleFacts &facts, const ReviewHistory &history, const QDateTime &now)
        : m_facts(facts), m_history(history), m_now(now)
    {
        for (const SignedApproval &approval : history.approvals)
            m_approvals.insert(approval.event, &approval);
        for (const Event &event : history.log.events)
            m_hashes.insert(event.file, sha256Hex(event.bytes));
    }

    ArticleState run()
    {
        if (!m_history.trust.isVerified())
            m_state.trustProblem = m_history.trust.problem;
        for (const Event &event : m_history.log.events)
            apply(event);
        finish();
        return m_state;
    }

private:
    enum class Turn { None, Sent, Returned, NewVersion };

    void apply(const Event &event)
    {
        if (event.kind == "submit"_L1)
            submit(event);
        else if (event.kind == "take-back"_L1 && m_turn == Turn::Sent)
            endRound(event, Turn::None);
        else if (event.kind == "return"_L1 && m_turn == Turn::Sent)
            endRound(event, Turn::Returned);
        else if (event.kind == "withdraw"_L1 && m_state.newest())
            withdraw(event);
        else if (event.kind == "create"_L1 && m_state.newest() && m_turn == Turn::None)
            endRound(event, Turn::NewVersion);
        else if (event.kind == "publish"_L1)
            publish(event);
        else if (event.kind == "export"_L1)
            m_exported.insert(event.fields["version"_L1].toInt(), &event);
        else if (event.kind == "approve"_L1)
            approve(event);
        if (event.kind == "save"_L1 || event.kind == "import"_L1 || event.kind == "create"_L1)
            contribute(event.by);
    }

    void contribute(const QString &person)
    {
        if (!m_state.contributors.contains(person))
            m_state.contributors.append(person);
    }

    void reach(const Event &event)
    {
        m_state.person = event.by;
        m_state.since = event.at;
        m_state.reason = event.fields["reason"_L1].toString();
    }

    void endRound(const Event &event, Turn turn)
    {
        m_turn = turn;
        m_state.submission.reset();
        m_state.round.clear();
        reach(event);
    }

    void submit(const Event &event)
    {
        Submission sent;
        sent.event = event.file;
        sent.by = event.by;
        sent.at = event.at;
        for (const QJsonValue &id : event.fields["to"_L1].toArray())
            sent.to.append(id.toString());
        sent.message = event.fields["message"_L1].toString();
        sent.neededBy = QDate::fromString(event.fields["needed_by"_L1].toString(), Qt::ISODate);
        sent.contentDigest = event.fields["content_digest"_L1].toString().toLatin1();
        sent.pageDigest = event.fields["page_digest"_L1].toString().toLatin1();
        endRound(event, Turn::Sent);
        m_state.submission = sent;
        contribute(event.by);
    }

    void withdraw(const Event &event)
    {
        endRound(event, Turn::None);
        m_state.isWithdrawn = true;
        m_state.isApprovalTakenBack = !m_exported.contains(m_state.newest()->number);
    }

    void publish(const Event &event)
    {
        const int version = event.fields["version"_L1].toInt();
        const bool isKnown = std::ranges::any_of(m_state.versions, [version](const ApprovedVersion &known) { return known.number == version; });
        if (!isKnown)
            return;
        const Event *exported = m_exported.value(version);
        const auto digest = [exported](QLatin1StringView name) { return exported ? exported->fields[name].toString().toLatin1() : QByteArray(); };
        m_state.onSite = PublishedVersion{version, event.fields["url"_L1].toString(), event.by, event.at, digest("content_digest"_L1), digest("page_digest"_L1)};
    }

    void approve(const Event &event)
    {
        const SignedApproval *approval = m_approvals.value(event.file);
        if (!approval)
            return;
        if (const QString reason = whyItDoesNotCount(event, *approval); !reason.isEmpty()) {
            m_state.uncounted.append({event.file, reason});
            return;
        }
        if (approval->record.meaning == Meaning::StillCorrect)
            confirm(approval->record);
        else
            addToRound(event, approval->record);
    }

    QString whyItDoesNotCount(const Event &event, const SignedApproval &approval)
    {
        if (!m_history.trust.isVerified())
            return m_history.trust.problem.isEmpty() ? tr("Nobody has said yet who may approve.") : m_history.trust.problem;
        if (!approval.isSigned)
            return approval.reason;
        const ApprovalRecord &record = approval.record;
        if (record.article != m_facts.article)
            return tr("It is the approval of another article.");
        // Its name orders it among the others, and is not signed.
        if (std::abs(timeOfEvent(event.file).secsTo(record.at)) > clockTolerance)
            return tr("Its file was renamed, so it may be an old approval put in again.");
        if (const QString changed = changedBasis(record); !changed.isEmpty())
            return changed;
        if (!policy().requiredRoles.contains(record.signer.role))
            return tr("The clinic does not ask for an approval in this role.");
        if (policy().fourEyes && isContributor(record.signer.id))
            return tr("%1 wrote, saved or sent this text, so somebody else has to approve it.").arg(record.signer.name);
        return record.meaning == Meaning::StillCorrect ? whyItConfirmsNothing(record) : whyItIsNotForWhatWasSent(record);
    }

    bool isContributor(const QString &id) const { return m_state.contributors.contains(id) || m_facts.authors.contains(id); }

    QString changedBasis(const ApprovalRecord &record)
    {
        int missing = 0;
        for (const SeenEvent &seen : record.restsOn) {
            const auto hash = m_hashes.constFind(seen.event);
            if (hash != m_hashes.cend() && *hash != seen.sha256 && !m_history.erasures.explains(seen.sha256, *hash))
                return tr("The record “%1”, on which it rests, was changed afterwards.").arg(seen.event);
            missing += hash == m_hashes.cend();
        }
        if (missing == 0)
            return {};
        if (record.at.secsTo(m_now) > arrivalHours * 3600)
            return missing == 1 ? tr("A record on which it rests was removed.") : tr("%1 records on which it rests were removed.").arg(missing);
        m_state.waitingFor = std::max(m_state.waitingFor, missing);
        m_state.waitingFrom = record.signer.name;
        return missing == 1 ? tr("Waiting for a file from %1's computer.").arg(record.signer.name)
                            : tr("Waiting for %1 files from %2's computer.").arg(missing).arg(record.signer.name);
    }

    QString whyItConfirmsNothing(const ApprovalRecord &record) const
    {
        const ApprovedVersion *version = m_state.newest();
        const bool isOfNewest = version && !m_state.isWithdrawn && record.version == version->number
            && (record.contentDigest == version->contentDigest || record.pageDigest == version->pageDigest);
        return isOfNewest ? QString() : tr("It confirms a text that is not the approved one.");
    }

    QString whyItIsNotForWhatWasSent(const ApprovalRecord &record) const
    {
        // Versions that no longer count leave gaps.
        const int newestNumber = m_state.newest() ? m_state.newest()->number : 0;
        const bool isBasisKnown = record.meaning != Meaning::ChangesOnly || record.since == newestNumber;
        if (m_turn != Turn::Sent || record.version <= newestNumber || !isBasisKnown)
            return tr("It was not given for the text that was sent.");
        const bool restsOnSending = std::ranges::any_of(record.restsOn, [this](const SeenEvent &seen) { return seen.event == m_state.submission->event; });
        const bool isForSent = record.contentDigest == m_state.submission->contentDigest && record.pageDigest == m_state.submission->pageDigest;
        if (!restsOnSending || (!isForSent && record.meaning != Meaning::WithMyChanges && !isChangedInRound(record.contentDigest)))
            return tr("It was not given for the text that was sent.");
        const bool hasOtherRole = std::ranges::any_of(m_state.round, [&record](const ApprovalRecord &other) {
            return other.signer.id == record.signer.id && other.signer.role != record.signer.role;
        });
        if (hasOtherRole && !policy().onePersonMayGiveBoth)
            return tr("%1 has approved it in another role already; somebody else has to approve it in this one.").arg(record.signer.name);
        return {};
    }

    /// Whether it is the text that a reviewer of this round signed with changes of their own.
    bool isChangedInRound(const QByteArray &contentDigest) const
    {
        return std::ranges::any_of(m_state.round, [&contentDigest](const ApprovalRecord &approval) {
            return approval.meaning == Meaning::WithMyChanges && approval.contentDigest == contentDigest;
        });
    }

    const TrustPolicy &policy() const { return m_history.trust.list.policy; }

    void confirm(const ApprovalRecord &record)
    {
        ApprovedVersion &version = m_state.versions.last();
        version.approvals.append(record);
        setDates(version);
    }

    void addToRound(const Event &event, const ApprovalRecord &record)
    {
        m_state.round.append(record);
        if (!missingRoles(record).isEmpty())
            return;
        ApprovedVersion version;
        version.number = record.version;
        version.contentDigest = record.contentDigest;
        version.pageDigest = record.pageDigest;
        version.at = record.at;
        for (const ApprovalRecord &approval : std::as_const(m_state.round)) {
            if (isForSame(approval, record))
                version.approvals.append(approval);
        }
        setDates(version);
        m_state.versions.append(version);
        m_state.contributors.clear();
        m_state.isWithdrawn = false;
        m_sentOfNewest = m_state.submission->contentDigest;
        endRound(event, Turn::None);
    }

    static bool isForSame(const ApprovalRecord &a, const ApprovalRecord &b)
    {
        return a.contentDigest == b.contentDigest && a.pageDigest == b.pageDigest;
    }

    /// Roles that have not approved the text that `record` is about.
    QStringList missingRoles(const ApprovalRecord &record) const
    {
        QStringList missing = policy().requiredRoles;
        for (const ApprovalRecord &approval : m_state.round) {
            if (!isForSame(approval, record))
                continue;
            missing.removeAll(approval.signer.role);
            // A physician who confirms that nothing medical is claimed is enough.
            if (approval.meaning == Meaning::NoMedicalClaims && approval.signer.role == "medical-reviewer"_L1)
                missing.clear();
        }
        return missing;
    }

    /// A version is due when the first of its roles is; the page was reviewed when a physician last saw all of it. What
    /// was only changed since is not a review of the page: the date of the version before stays.
    void setDates(ApprovedVersion &version) const
    {
        QHash<QString, QDate> until;
        if (!version.lastReviewed.isValid() && m_state.newest() && m_state.newest()->number < version.number)
            version.lastReviewed = m_state.newest()->lastReviewed;
        for (const ApprovalRecord &approval : std::as_const(version.approvals)) {
            QDate &date = until[approval.signer.role];
            date = std::max(date, approval.reviewUntil);
            if (approval.coversWholePage() && approval.signer.role == "medical-reviewer"_L1)
                version.lastReviewed = std::max(version.lastReviewed, approval.at.date());
        }
        version.reviewUntil = *std::ranges::min_element(until);
    }

    void finish()
    {
        if (m_state.submission) {
            m_state.differsFromSent = m_state.submission->contentDigest != m_facts.contentDigest && !isChangedInRound(m_facts.contentDigest);
            m_state.missingRoles = m_state.round.isEmpty() ? requiredRoles() : missingRoles(m_state.round.last());
        }
        if (const ApprovedVersion *version = m_state.newest(); version && !m_state.isWithdrawn && !m_facts.contentDigest.isEmpty()) {
            const bool isSameContent = version->contentDigest == m_facts.contentDigest;
            m_state.holds = isSameContent || version->pageDigest == m_facts.pageDigest;
            m_state.isSameVisibleText = m_state.holds && !isSameContent;
            if (!m_state.holds && m_facts.replaced && m_facts.replaced->approved == version->contentDigest)
                lookAtClinicTexts(*version, *m_facts.replaced);
            m_state.isDueSoon = m_now.date().addDays(dueSoonDays) >= version->reviewUntil;
            m_state.isToRepublish = m_state.holds && m_state.clinicTexts.otherMeaning.isEmpty() && isShownOtherwise(*version);
        }
        m_state.phase = phase();
        findChangesToApply();
    }

    /// The text is still the one that was sent, and somebody signed it with changes.
    void findChangesToApply()
    {
        const bool isInReview = m_state.submission.has_value();
        const QByteArray sent = isInReview ? m_state.submission->contentDigest : m_sentOfNewest;
        const bool isOpen = isInReview || m_state.phase == ArticlePhase::Changed;
        if (!isOpen || sent.isEmpty() || sent != m_facts.contentDigest)
            return;
        for (const ApprovalRecord &approval : isInReview ? m_state.round : m_state.versions.last().approvals) {
            if (approval.meaning == Meaning::WithMyChanges && approval.contentDigest != sent)
                m_state.changesToApply = approval;
        }
    }

    /// Signed versions of clinic texts end no approval: the page is compared with the approved words in their places.
    void lookAtClinicTexts(const ApprovedVersion &version, const ReplacedTexts &replaced)
    {
        const bool isSameContent = replaced.contentDigest == version.contentDigest;
        m_state.holds = replaced.notSigned.isEmpty() && (isSameContent || replaced.pageDigest == version.pageDigest);
        m_state.isSameVisibleText = m_state.holds && !isSameContent;
        m_state.clinicTexts = replaced;
    }

    /// Whether the site has another page than goes out today. Both digests differ: no page is published again for what no
    /// reader sees, or because a newer program writes it in another way.
    bool isShownOtherwise(const ApprovedVersion &version) const
    {
        if (!m_state.onSite || m_state.onSite->version != version.number || m_state.onSite->pageDigest.isEmpty())
            return false;
        const bool isReplaced = !m_state.clinicTexts.approved.isEmpty();
        return m_state.onSite->contentDigest != (isReplaced ? m_state.clinicTexts.contentInForce : m_facts.contentDigest)
               && m_state.onSite->pageDigest != (isReplaced ? m_state.clinicTexts.pageInForce : m_facts.pageDigest);
    }

    QStringList requiredRoles() const
    {
        return m_history.trust.isVerified() ? policy().requiredRoles : QStringList{u"medical-reviewer"_s};
    }

    ArticlePhase phase() const
    {
        if (m_turn == Turn::Sent)
            return ArticlePhase::InReview;
        if (m_turn == Turn::Returned)
            return ArticlePhase::ChangesRequested;
        const ApprovedVersion *version = m_state.newest();
        if (!version || m_turn == Turn::NewVersion)
            return ArticlePhase::Draft;
        if (m_state.isWithdrawn)
            return ArticlePhase::Withdrawn;
        if (!m_state.holds)
            return ArticlePhase::Changed;
        const bool isDue = m_now.date() >= version->reviewUntil || !m_state.clinicTexts.otherMeaning.isEmpty();
        return isDue ? ArticlePhase::ReviewDue : ArticlePhase::Approved;
    }

    const ArticleFacts &m_facts;
    const ReviewHistory &m_history;
    const QDateTime m_now;
    QHash<QString, const SignedApproval *> m_approvals;
    QHash<QString, QByteArray> m_hashes;
    QHash<int, const Event *> m_exported; ///< the last package of each version
    QByteArray m_sentOfNewest;            ///< content digest of what was sent when the newest version was approved
    Turn m_turn = Turn::None;
    ArticleState m_state;
};

} // namespace

QString phaseId(ArticlePhase phase)
{
    switch (phase) {
    case ArticlePhase::Draft: return u"draft"_s;
    case ArticlePhase::InReview: return u"in-review"_s;
    case ArticlePhase::ChangesRequested: return u"changes-requested"_s;
    case ArticlePhase::Approved: return u"approved"_s;
    case ArticlePhase::Changed: return u"changed"_s;
    case ArticlePhase::ReviewDue: return u"review-due"_s;
    case ArticlePhase::Withdrawn: return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

int ArticleState::workingVersion() const
{
    const int newestNumber = versions.isEmpty() ? 0 : versions.last().number;
    const bool isNewest = phase == ArticlePhase::Approved || phase == ArticlePhase::ReviewDue || (phase == ArticlePhase::Withdrawn && newestNumber > 0);
    return isNewest ? newestNumber : newestNumber + 1;
}

bool ArticleState::isLocked() const
{
    return phase == ArticlePhase::InReview || phase == ArticlePhase::Approved;
}

ArticleState articleStateOf(const ArticleFacts &facts, const ReviewHistory &history, const QDateTime &now)
{
    return StateWalk(facts, history, now).run();
}

} // namespace articular
