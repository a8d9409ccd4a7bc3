// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordSteps.h"

#include "core/base/Digest.h"
#include "core/review/EventBytes.h"
#include "core/trust/ListedSignatures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(articular::RecordSteps)
};

const auto eventFolder = u"data/events/"_s;
constexpr int secondsOfDay = 24 * 3600;
/// Each costs a run of ssh-keygen.
constexpr int mostSignatures = 200;

/// By the record's list of people and, where there is one, by the file of signers too.
class RecordSignatures final : public SignatureVerifier
{
public:
    explicit RecordSignatures(const RecordTrust &trust) : m_trust(trust), m_listed(trust.trust), m_ssh(SshKeygen::find()) {}

    SignatureVerdict verify(const QByteArray &record, const QByteArray &signature, const QString &personId, const QString &role,
                            const QDateTime &at) const override
    {
        const SignatureVerdict verdict = m_listed.verify(record, signature, personId, role, at);
        if (!verdict.valid || m_trust.signers.isEmpty() || !m_ssh)
            return verdict;
        const bool isKnown = std::ranges::any_of(m_trust.signers, [&](const ExpectedSigner &signer) {
            return signer.name == personId && signer.purpose == signaturePurpose(role) && m_ssh.value().verify(record, signature, signer, at);
        });
        return isKnown ? verdict : SignatureVerdict{false, StepText::tr("The file of signers does not have “%1” with this key and role.").arg(personId)};
    }

private:
    const RecordTrust &m_trust;
    ListedSignatures m_listed;
    Result<SshKeygen> m_ssh;
};

/// The record's events as a history, its faults beside it.
struct RecordEvents
{
    ReviewHistory history;
    QStringList faults;
    QSet<QString> erasures;               ///< those that count
};

/// Whether a file of the record is a signature beside an event that has one.
bool isSignature(const QString &name, const FileMap &bag)
{
    return (name.endsWith("-approve.json.sig"_L1) || name.endsWith("-erase.json.sig"_L1)) && bag.contains(eventFolder + name.chopped(4));
}

/// What an administrator erased is no alteration.
void addErasure(const Event &event, const QByteArray &signature, const RecordSignatures &signatures, RecordEvents &events)
{
    Result<EraseRecord> record = parseErase(event.bytes);
    const SignatureVerdict verdict = record ? signatures.verify(event.bytes, signature, record.value().by, u"administrator"_s, record.value().at)
                                            : SignatureVerdict{false, record.error().message};
    if (!verdict.valid) {
        events.faults.append(StepText::tr("“%1” does not count: %2", "file name, reason").arg(event.file, verdict.reason));
        return;
    }
    events.history.erasures.add(std::move(record).value());
    events.erasures.insert(event.file);
}

RecordEvents readEventFiles(const FileMap &bag, const QString &articleId, const RecordTrust &trust)
{
    RecordEvents events;
    events.history.trust = trust.trust;
    const RecordSignatures signatures(trust);
    int looked = 0;
    for (auto file = bag.lowerBound(eventFolder); file != bag.cend() && file.key().startsWith(eventFolder); ++file) {
        const QString name = file.key().sliced(eventFolder.size());
        if (isSignature(name, bag))
            continue;
        const Result<Event> event = eventFromBytes(name, file.value(), articleId);
        if (!event) {
            events.faults.append(event.error().message);
            continue;
        }
        events.history.log.events.append(event.value());
        const bool isErasure = event.value().kind == "erase"_L1;
        if (!isErasure && event.value().kind != "approve"_L1)
            continue;
        if (++looked > mostSignatures) {
            events.faults.append(StepText::tr("The record holds more than %1 signatures.").arg(mostSignatures));
            break;
        }
        if (isErasure) {
            addErasure(event.value(), bag.value(file.key() + u".sig"_s), signatures, events);
            continue;
        }
        const Result<ApprovalRecord> record = parseApproval(file.value());
        if (!record) {
            events.faults.append(StepText::tr("“%1”: %2", "file name, message").arg(name, record.error().message));
            continue;
        }
        SignedApproval approval{name, record.value(), false, StepText::tr("Its signature is missing.")};
        if (const auto signature = bag.constFind(file.key() + u".sig"_s); signature != bag.cend()) {
            const ApprovalSigner &signer = record.value().signer;
            const SignatureVerdict verdict = signatures.verify(file.value(), signature.value(), signer.id, signer.role, record.value().at);
            approval.isSigned = verdict.valid;
            approval.reason = verdict.reason;
        }
        events.history.approvals.append(approval);
    }
    return events;
}

/// What an approval names must be there, and nothing else: nobody signed for an event that no approval names.
QStringList restFaults(const RecordEvents &events)
{
    QStringList faults = events.faults;
    QHash<QString, QByteArray> hashes;
    for (const Event &event : events.history.log.events)
        hashes.insert(event.file, sha256Hex(event.bytes));
    QSet<QString> named;
    for (const SignedApproval &approval : events.history.approvals) {
        named.insert(approval.event);
        for (const SeenEvent &seen : approval.record.restsOn) {
            named.insert(seen.event);
            const auto hash = hashes.constFind(seen.event);
            if (hash == hashes.cend())
                faults.append(StepText::tr("“%1” is missing.").arg(seen.event));
            else if (*hash != seen.sha256 && !events.history.erasures.explains(seen.sha256, *hash))
                faults.append(StepText::tr("“%1” was changed after the approval.").arg(seen.event));
        }
    }
    for (const Event &event : events.history.log.events) {
        if (!named.contains(event.file) && !events.erasures.contains(event.file))
            faults.append(StepText::tr("“%1” was added: no approval names it.").arg(event.file));
    }
    faults.removeDuplicates();
    return faults;
}

QString signedBy(const ApprovalRecord &record)
{
    const ApprovalSigner &signer = record.signer;
    const QString name = signer.credentials.isEmpty() ? signer.name : signer.name + u", "_s + signer.credentials;
    return StepText::tr("%1 as %2 on %3: “%4”", "name, role, date, signed sentence")
        .arg(name, roleName(signer.role), QLocale().toString(record.at.date(), QLocale::LongFormat), record.statement);
}

QDateTime afterAll(const QList<SignedApproval> &approvals)
{
    QDateTime last = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    for (const SignedApproval &approval : approvals)
        last = std::max(last, approval.record.at);
    // What is missing does not arrive any more.
    return last.addSecs(2 * secondsOfDay);
}

/// Why no approval of these files counts.
QStringList reasonsAgainst(const RecordEvents &events, const ArticleState &state, const ArticleFacts &facts)
{
    QStringList reasons;
    if (events.history.approvals.isEmpty())
        reasons.append(StepText::tr("The record holds no approval."));
    for (const UncountedApproval &uncounted : state.uncounted)
        reasons.append(StepText::tr("“%1” does not count: %2", "file name, reason").arg(uncounted.event, uncounted.reason));
    const bool isOfOthers = !events.history.approvals.isEmpty()
        && std::ranges::none_of(events.history.approvals, [&](const SignedApproval &approval) {
               return approval.record.contentDigest == facts.contentDigest && approval.record.pageDigest == facts.pageDigest;
           });
    if (isOfOthers)
        reasons.append(StepText::tr("The approvals were given for another text than the one in this record."));
    if (reasons.isEmpty())
        reasons.append(StepText::tr("Not everybody approved it who has to."));
    return reasons;
}

} // namespace

SignatureStep signatureStep(const FileMap &bag, const RecordContent &content, const RecordTrust &trust)
{
    const ArticleMetadata &details = content.article().metadata();
    const RecordEvents events = readEventFiles(bag, details.id, trust);
    const ArticleFacts facts{details.id, content.files().digest(), "sha256:" + sha256Hex(bag.value(u"data/page.txt"_s)), details.authors};
    const ArticleState state = articleStateOf(facts, events.history, afterAll(events.history.approvals));
    SignatureStep step;
    step.restsOn = outcomeOf(restFaults(events), StepText::tr("Earlier steps of the review: %1.").arg(QLocale().toString(events.history.log.events.size() - events.history.approvals.size())));
    if (step.restsOn.result == StepResult::Passed && !events.erasures.isEmpty())
        step.restsOn.details.append(StepText::tr("An administrator erased something from it, and signed that."));
    const auto version = std::ranges::find_if(state.versions, [&](const ApprovedVersion &known) {
        return known.contentDigest == facts.contentDigest && known.pageDigest == facts.pageDigest;
    });
    if (details.id != bagField(bag, u"External-Identifier"_s))
        step.outcome = {StepResult::Failed, {StepText::tr("The record says that it is of another article.")}};
    else if (version == state.versions.end())
        step.outcome = outcomeOf(reasonsAgainst(events, state, facts), {});
    if (step.outcome.result == StepResult::Failed)
        return step;
    step.version = *version;
    step.outcome.result = StepResult::Passed;
    for (const ApprovalRecord &record : version->approvals)
        step.outcome.details.append(signedBy(record));
    // A signature that is wrong is no small matter, whatever else is signed.
    for (const SignedApproval &approval : events.history.approvals) {
        if (approval.isSigned || approval.record.contentDigest != facts.contentDigest)
            continue;
        step.outcome.result = StepResult::Failed;
        step.outcome.details.append(StepText::tr("“%1” does not count: %2", "file name, reason").arg(approval.event, approval.reason));
    }
    return step;
}

StepOutcome trustStep(const RecordTrust &trust, const std::optional<ApprovedVersion> &version)
{
    using enum RecordTrust::Proof;
    if (trust.proof == Broken || trust.proof == Foreign)
        return {StepResult::Failed, {trust.problem}};
    StepOutcome outcome{StepResult::Passed, {}};
    if (trust.proof == Unproven) {
        outcome = {StepResult::NotProven, {StepText::tr("A record cannot vouch for its own list. Compare the administrator's six words, which the clinic tells you.")}};
    } else if (const TrustedPerson *administrator = trust.trust.list.person(trust.trust.list.administrator)) {
        outcome.details.append(StepText::tr("Signed by %1, the administrator.").arg(administrator->name));
    }
    const QByteArray digest = "sha256:" + trust.trust.list.sha256;
    if (version && std::ranges::any_of(version->approvals, [&](const ApprovalRecord &record) { return record.trust != digest; }))
        outcome.details.append(StepText::tr("It is a newer list than at the time of the approval."));
    return outcome;
}

} // namespace articular
