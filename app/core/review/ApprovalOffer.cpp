// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ApprovalOffer.h"

#include "core/checks/rules/ClaimPlaces.h"
#include "core/review/Snapshots.h"
#include "core/statistics/TextStatistics.h"
#include "core/trust/TrustEdits.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct OfferText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ApprovalOffer)
};

/// The role that is asked of the person now: the first that the clinic needs and nobody of this round gave.
QString roleOf(const TrustedPerson &person, const ReviewSubject &subject)
{
    QString first;
    for (const QString &role : approvingRoles()) {
        if (!person.roles.contains(role))
            continue;
        first = first.isEmpty() ? role : first;
        const bool isGiven = std::ranges::any_of(subject.state.round, [&](const ApprovalRecord &other) { return other.signer.role == role; });
        if (!isGiven && subject.history.trust.list.policy.requiredRoles.contains(role))
            return role;
    }
    return first;
}

/// What others did to the text since the signer last approved it.
void lookAtHistory(const ReviewSubject &subject, ApprovalOffer &offer)
{
    QStringList ids;
    for (const Event &event : subject.history.log.events) {
        const auto own = std::ranges::find_if(subject.history.approvals, [&](const SignedApproval &approval) {
            return approval.event == event.file && approval.isSigned && approval.record.signer.id == offer.signer.id;
        });
        if (own != subject.history.approvals.end()) {
            offer.ownVersion = own->record.version;
            ids.clear();
        }
        const bool isChange = event.kind == "save"_L1 || event.kind == "import"_L1 || event.kind == "create"_L1 || event.kind == "submit"_L1;
        if (isChange && event.by != offer.signer.id && !ids.contains(event.by))
            ids.append(event.by);
    }
    for (const QString &id : std::as_const(ids))
        offer.changedBy.append(personName(id, subject.context.workspace, subject.history.trust));
    if (subject.state.submission)
        offer.sentBy = personName(subject.state.submission->by, subject.context.workspace, subject.history.trust);
}

QList<TextChange> comparedWith(const QByteArray &before, const ReviewSubject &subject)
{
    return changesBetween(before, subject.page.pageText, std::numeric_limits<int>::max());
}

QList<Meaning> meaningsFor(const ReviewSubject &subject, const QString &role)
{
    const ArticleState &state = subject.state;
    if (state.holds && state.phase != ArticlePhase::InReview)
        return {Meaning::StillCorrect};
    QList<Meaning> meanings{Meaning::WholeArticle};
    if (state.newest())
        meanings.append(Meaning::ChangesOnly);
    const bool saysNoClaims = subject.context.article.metadata().claimsReview == ClaimsReviewFlag::NotRequired;
    if (saysNoClaims && role == "medical-reviewer"_L1)
        meanings.append(Meaning::NoMedicalClaims);
    return meanings;
}

} // namespace

PageCounts pageCounts(const CheckContext &context, const PageBasis &page)
{
    PageCounts counts;
    counts.words = wordCount(context.prose);
    for (auto file = page.content.files().cbegin(); file != page.content.files().cend(); ++file) {
        const QByteArray &path = file.key();
        if (path == "references.json")
            counts.references = int(QJsonDocument::fromJson(file.value()).array().size());
        else if (!path.endsWith(".md") && !path.endsWith(".json") && !path.endsWith(".mustache") && !path.endsWith(".css"))
            ++counts.pictures;
    }
    const QDir clinic(context.workspace.root() + u"/clinic"_s);
    for (const ClinicText &text : context.workspace.texts()) {
        if (!page.content.files().contains(clinic.relativeFilePath(text.path).toUtf8()))
            continue;
        counts.disclaimers += text.kind == ClinicText::Kind::Disclaimer;
        counts.callsToAction += text.kind == ClinicText::Kind::CallToAction;
        counts.notices += text.kind == ClinicText::Kind::Notice;
    }
    for (const LedgerEntry &entry : context.claims.entries()) {
        if (entry.isInClinicText())
            continue;
        counts.acceptedClaims += entry.claim.isClaim && entry.state() == ClaimState::Accepted;
        counts.notClaims += entry.claim.isClaim && entry.state() == ClaimState::NotAClaim;
        counts.openClaims += entry.isUnsettled();
    }
    return counts;
}

PageToRead pageToRead(const ReviewSubject &subject, const ReviewSubject *sent)
{
    if (sent)
        return {0, true, comparedWith(sent->page.pageText, subject)};
    PageToRead read;
    const ApprovedVersion *newest = subject.state.newest();
    read.since = newest ? newest->number : 0;
    const Result<Snapshot> before = newest ? readSnapshot(subject.path(), newest->contentDigest, newest->pageDigest, subject.history.erasures)
                                           : Result<Snapshot>(Snapshot());
    read.isBasisKept = bool(before);
    if (newest && before)
        read.page = comparedWith(before.value().pageText, subject);
    if (read.page.isEmpty()) {
        for (const QString &block : QString::fromUtf8(subject.page.pageText).split(u'\n', Qt::SkipEmptyParts))
            read.page.append({TextChange::Kind::Same, block});
    }
    return read;
}

const TrustedPerson *personWithKey(const Trust &trust, const QString &fingerprint, const QDateTime &now)
{
    if (!trust.isVerified() || fingerprint.isEmpty())
        return nullptr;
    for (const TrustedPerson &person : trust.list.people) {
        const TrustedKey *key = keyInUse(person, now);
        if (key && key->fingerprint == fingerprint)
            return &person;
    }
    return nullptr;
}

Result<ApprovalOffer> approvalOffer(const ReviewSubject &subject, const QString &key, const ReviewSubject *sent)
{
    const Trust &trust = subject.history.trust;
    const QDateTime now = subject.clock.now().toUTC();
    const auto refused = [&](const QString &why) { return Error{ErrorCode::Refused, why, {}, subject.path()}; };
    if (!trust.isVerified())
        return refused(trust.problem.isEmpty() ? OfferText::tr("Nobody has said yet who may approve: set that up first.") : trust.problem);
    const TrustedPerson *person = personWithKey(trust, key, now);
    if (!person)
        return refused(OfferText::tr("The signing key of this computer is not in the list of people who may approve. Send your request to the administrator."));
    ApprovalOffer offer;
    offer.signer = {person->id, person->name, person->credentials, roleOf(*person, subject), std::nullopt, key};
    const auto license = std::ranges::find_if(person->licenses, [&](const License &one) { return one.isValidOn(now.date()); });
    if (license != person->licenses.end())
        offer.signer.license = *license;
    if (offer.signer.role.isEmpty())
        return refused(OfferText::tr("%1 is not listed as a reviewer, so this key approves no articles.").arg(person->name));
    offer.articleTitle = subject.context.article.metadata().title.simplified();
    offer.counts = pageCounts(subject.context, subject.page);
    offer.contentDigest = subject.page.contentDigest;
    offer.pageDigest = subject.page.pageDigest;
    offer.uncheckedLanguage = withoutClaimRules(subject.context);
    lookAtHistory(subject, offer);
    const PageToRead read = pageToRead(subject, sent);
    offer.isWithOwnChanges = sent != nullptr;
    offer.since = read.since;
    offer.page = read.page;
    offer.version = subject.state.workingVersion();
    for (const Meaning meaning : sent ? QList{Meaning::WithMyChanges} : meaningsFor(subject, offer.signer.role)) {
        const int since = meaning == Meaning::ChangesOnly ? offer.since : 0;
        ApprovalChoice choice{meaning, statementFor(meaning, offer.signer.role, since), {}};
        choice.obstacles = approvalObstacles(subject, {offer.signer.id, offer.signer.role, meaning, key, true, sent});
        if (meaning == Meaning::ChangesOnly && !read.isBasisKept)
            choice.obstacles.append(OfferText::tr("The text of version %1 is not kept here, so what changed cannot be shown.").arg(since));
        offer.choices.append(choice);
    }
    return offer;
}

} // namespace articular
