// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ApprovalRules.h"

#include "core/base/ShownDates.h"
#include "core/checks/rules/ClaimPlaces.h"
#include "core/review/Notes.h"
#include "core/review/OpenDecisions.h"
#include "core/review/ReviewerChanges.h"
#include "core/review/Waivers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The key with which a person signs at a time, or nullptr.
const TrustedKey *keyAt(const TrustedPerson &person, const QString &fingerprint, const QDateTime &at)
{
    const auto found = std::ranges::find_if(person.keys, [&](const TrustedKey &key) {
        return key.fingerprint == fingerprint && key.from <= at && (!key.end().isValid() || at < key.end());
    });
    return found == person.keys.end() ? nullptr : &*found;
}

std::optional<License> licenseOn(const TrustedPerson &person, const QDate &day)
{
    const auto found = std::ranges::find_if(person.licenses, [&](const License &license) { return license.isValidOn(day); });
    return found == person.licenses.end() ? std::nullopt : std::optional(*found);
}

class ApprovalRules
{
    Q_DECLARE_TR_FUNCTIONS(articular::ApprovalRules)

public:
    ApprovalRules(const ReviewSubject &subject, const ApprovalRequest &request)
        : m_subject(subject), m_request(request), m_trust(subject.history.trust), m_now(subject.clock.now().toUTC())
    {
    }

    QStringList obstacles()
    {
        if (!m_trust.isVerified()) {
            refuse(m_trust.problem.isEmpty() ? tr("Nobody has said yet who may approve: set that up first.") : m_trust.problem);
            return m_obstacles;
        }
        if (const Status clock = clockIsSound(m_subject.history.log, m_now); !clock)
            refuse(clock.error().message);
        lookAtSigner();
        lookAtText();
        lookAtMeaning();
        return m_obstacles;
    }

private:
    void refuse(const QString &reason) { m_obstacles.append(reason); }

    void lookAtSigner()
    {
        const TrustedPerson *person = m_trust.list.person(m_request.by);
        if (!person || !person->roles.contains(m_request.role) || !approvingRoles().contains(m_request.role))
            return refuse(tr("“%1” may not approve in this role.").arg(m_request.by));
        if (!m_trust.list.policy.requiredRoles.contains(m_request.role))
            refuse(tr("The clinic does not ask for an approval in this role."));
        if (!keyAt(*person, m_request.key, m_now))
            refuse(tr("This is not the signing key that %1 has now.").arg(person->name));
        const auto newest = std::ranges::max_element(person->licenses, {}, &License::expires);
        if (newest != person->licenses.end() && !licenseOn(*person, m_now.date()))
            refuse(tr("%1's licence ended on %2.").arg(person->name, shownDay(newest->expires)));
        const bool isContributor = m_subject.state.contributors.contains(person->id) || m_subject.context.article.metadata().authors.contains(person->id);
        if (m_trust.list.policy.fourEyes && isContributor)
            refuse(tr("%1 wrote, saved or sent this text, so somebody else has to approve it.").arg(person->name));
        lookAtRound(*person);
    }

    void lookAtRound(const TrustedPerson &person)
    {
        for (const ApprovalRecord &other : m_subject.state.round) {
            if (other.signer.role == m_request.role && other.contentDigest == m_subject.page.contentDigest)
                refuse(tr("%1 has approved it in this role already.").arg(other.signer.name));
            else if (other.signer.role != m_request.role && other.signer.id == person.id && !m_trust.list.policy.onePersonMayGiveBoth)
                refuse(tr("%1 has approved it in another role already; somebody else has to approve it in this one.").arg(person.name));
        }
    }

    void lookAtText()
    {
        const QList<Note> notes = notesOf(m_subject.history.log);
        const auto mustFix = std::ranges::count_if(notes, [](const Note &note) { return note.isOpen && note.kind == NoteKind::MustFix; });
        if (mustFix > 0)
            refuse(mustFix == 1 ? tr("A note says that something must be mended first.") : tr("%1 notes say that something must be mended first.").arg(mustFix));
        const QList<const LedgerEntry *> unsettled = m_subject.context.claims.unsettled();
        if (!unsettled.isEmpty())
            refuse(unsettled.size() == 1 ? tr("One claim still has to be decided about.") : tr("%1 claims still have to be decided about.").arg(unsettled.size()));
        const QList<Finding> findings = withoutWaived(m_subject.findings, waiversOf(m_subject.history.log), m_subject.context.today);
        const QList<Finding> undecided = openDecisions(m_subject.context.claims, findings);
        if (!undecided.isEmpty())
            refuse(undecided.size() == 1 ? tr("One matter has to be decided first: %1").arg(undecided.first().message)
                                         : tr("%1 matters have to be decided first, the first: %2").arg(undecided.size()).arg(undecided.first().message));
        for (const Finding &finding : findings) {
            const bool isNamed = finding.ruleId == "rev-decisions-open"_L1 || finding.ruleId == "rev-notes-open"_L1;
            if (stops(finding, Stage::Approve) && !isNamed)
                refuse(finding.message);
        }
        if (const QString missing = withoutClaimRules(m_subject.context); !missing.isEmpty() && !m_request.lookedForClaims)
            refuse(tr("Claims were not checked: no rules for %1. Say that you looked for claims yourself.").arg(missing));
    }

    void lookAtMeaning()
    {
        const ArticleState &state = m_subject.state;
        if (m_request.meaning == Meaning::WithMyChanges)
            return lookAtChanges();
        if (m_request.meaning == Meaning::StillCorrect) {
            if (!state.holds)
                refuse(tr("The text is not the approved one, so it cannot be confirmed as still correct. Send it for review."));
            else if (!state.clinicTexts.otherMeaning.isEmpty())
                refuse(tr("The clinic changed what articles may say (%1), so the article has to be sent for review again.").arg(clinicTextNames(state.clinicTexts.otherMeaning)));
            return;
        }
        if (state.phase != ArticlePhase::InReview)
            refuse(tr("The text was not sent for review."));
        else if (state.differsFromSent)
            refuse(tr("The text was changed after it was sent. It has to be sent again."));
        if (m_request.meaning == Meaning::ChangesOnly && !state.newest())
            refuse(tr("No version was approved before, so the whole article has to be read."));
        const bool saysNoClaims = m_subject.context.article.metadata().claimsReview == ClaimsReviewFlag::NotRequired;
        if (m_request.meaning == Meaning::NoMedicalClaims && !saysNoClaims)
            refuse(tr("The writer does not say that the article makes no medical claims."));
        if (m_request.meaning == Meaning::NoMedicalClaims && (m_request.role != "medical-reviewer"_L1 || m_subject.context.claims.hasClaims()))
            refuse(tr("Only a physician confirms that an article makes no medical claims, and this text makes some or the role is another."));
    }

    /// What is signed is the text that was sent with the signer's suggestions, and nothing else.
    void lookAtChanges()
    {
        if (!m_request.sent)
            return refuse(tr("You changed nothing yet: leave suggestions in the text, or approve it as it is."));
        const ReviewSubject &sent = *m_request.sent;
        if (sent.state.phase != ArticlePhase::InReview)
            return refuse(tr("The text was not sent for review."));
        if (sent.state.differsFromSent)
            return refuse(tr("The text was changed after it was sent. It has to be sent again."));
        const auto changed = std::ranges::find(sent.state.round, Meaning::WithMyChanges, &ApprovalRecord::meaning);
        if (changed != sent.state.round.end())
            return refuse(tr("%1 approved it with changes already. They have to be applied first.").arg(changed->signer.name));
        const Result<QByteArray> text = textWithSuggestions(sent.context, suggestionsOf(sent.history.log, m_request.by));
        if (!text)
            refuse(text.error().message);
        else if (text.value() != m_subject.context.article.text())
            refuse(tr("This is not the text that was sent with your changes. Open it again."));
    }

    const ReviewSubject &m_subject;
    const ApprovalRequest &m_request;
    const Trust &m_trust;
    const QDateTime m_now;
    QStringList m_obstacles;
};

int versionToSign(const ReviewSubject &subject, Meaning meaning)
{
    if (meaning == Meaning::StillCorrect)
        return subject.state.newest()->number;
    // Not one that was given before, although it does not count any more.
    int newest = subject.state.newest() ? subject.state.newest()->number : 0;
    for (const SignedApproval &approval : subject.history.approvals) {
        const bool isOfRound = std::ranges::any_of(subject.state.round, [&](const ApprovalRecord &other) { return other == approval.record; });
        if (approval.isSigned && !isOfRound)
            newest = std::max(newest, approval.record.version);
    }
    return subject.state.round.isEmpty() ? newest + 1 : subject.state.round.first().version;
}

} // namespace

QStringList approvalObstacles(const ReviewSubject &subject, const ApprovalRequest &request)
{
    return ApprovalRules(subject, request).obstacles();
}

Result<ApprovalRecord> prepareApproval(const ReviewSubject &subject, const ApprovalRequest &request)
{
    const QStringList obstacles = approvalObstacles(subject, request);
    if (!obstacles.isEmpty())
        return Error{ErrorCode::Refused, obstacles.first(), {}, subject.path()};
    const TrustList &list = subject.history.trust.list;
    const TrustedPerson &person = *list.person(request.by);
    const QDateTime now = subject.clock.now().toUTC();
    ApprovalRecord record;
    record.article = subject.articleId();
    record.version = versionToSign(subject, request.meaning);
    // Who confirms an approved text whose clinic texts were replaced confirms that text: the new words have their own signatures.
    const bool isOfVersion = request.meaning == Meaning::StillCorrect && !subject.state.clinicTexts.approved.isEmpty();
    record.contentDigest = isOfVersion ? subject.state.newest()->contentDigest : subject.page.contentDigest;
    record.pageDigest = isOfVersion ? subject.state.newest()->pageDigest : subject.page.pageDigest;
    record.pageText = pageTextFormat;
    record.meaning = request.meaning;
    record.since = request.meaning == Meaning::ChangesOnly ? subject.state.newest()->number : 0;
    record.statement = statementFor(request.meaning, request.role, record.since);
    record.sawWholePage = request.meaning == Meaning::WithMyChanges && request.sawWholePage;
    if (record.sawWholePage)
        record.statement += u" I read the whole article."_s;
    if (request.lookedForClaims)
        record.statement += u" I looked for medical claims myself."_s;
    record.signer = {person.id, person.name, person.credentials, request.role, licenseOn(person, now.date()), request.key};
    record.at = QDateTime(now.date(), QTime(now.time().hour(), now.time().minute(), now.time().second()), Qt::UTC);
    record.reviewUntil = now.date().addMonths(list.policy.reviewMonths);
    record.rules = rulesVersion();
    record.program = QCoreApplication::applicationVersion();
    record.trust = "sha256:" + list.sha256;
    record.restsOn = seenEvents(subject.history.log);
    return record;
}

QString rulesVersion()
{
    return u"2026.11"_s;
}

} // namespace articular
