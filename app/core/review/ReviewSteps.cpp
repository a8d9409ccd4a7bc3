// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSteps.h"

#include "core/base/ShownDates.h"
#include "core/base/Ulid.h"
#include "core/markdown/LinkPolicy.h"
#include "core/review/Notes.h"
#include "core/review/Questions.h"
#include "core/review/Snapshots.h"
#include "core/review/Waivers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Events ahead of the clock by more than this come from a computer whose clock is wrong.
constexpr qint64 farAhead = 24 * 60 * 60;
constexpr int leastPrefix = 6;

struct Step
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReviewSteps)
};

Error refused(const ReviewSubject &subject, const QString &message)
{
    return {ErrorCode::Refused, message, {}, subject.path()};
}

Status isKnown(const ReviewSubject &subject, const QString &id)
{
    if (subject.context.workspace.person(id) || (subject.history.trust.isVerified() && subject.history.trust.list.person(id)))
        return success();
    return Error{ErrorCode::InvalidInput, Step::tr("“%1” is nobody of this clinic. Nothing was recorded.").arg(id), {}, {}};
}

/// What all steps ask first.
Status mayRecord(const ReviewSubject &subject, const QString &by)
{
    if (const Status known = isKnown(subject, by); !known)
        return known;
    if (subject.articleId().isEmpty())
        return refused(subject, Step::tr("The article has no number of its own yet; it gets one when it is sent. Nothing was recorded."));
    if (!isUlid(subject.articleId()))
        return refused(subject, Step::tr("“%1” cannot be the article's number. Take the line “id” out of its details: it gets one when it is sent.").arg(subject.articleId()));
    return clockIsSound(subject.history.log, subject.clock.now());
}

bool hasRole(const ReviewSubject &subject, const QString &id, const QStringList &roles)
{
    const Trust &trust = subject.history.trust;
    if (!trust.isVerified())
        return subject.state.submission && subject.state.submission->to.contains(id);
    const TrustedPerson *person = trust.list.person(id);
    return person && std::ranges::any_of(person->roles, [&roles](const QString &role) { return roles.contains(role); });
}

Result<Event> record(const ReviewSubject &subject, const QString &kind, const QString &by, const QJsonObject &fields)
{
    Event event;
    event.kind = kind;
    event.article = subject.articleId();
    event.by = by;
    event.fields = fields;
    return writeEvent(subject.path(), std::move(event), subject.clock);
}

QJsonObject reasonFields(const QString &reason)
{
    return reason.trimmed().isEmpty() ? QJsonObject() : QJsonObject{{u"reason"_s, reason.trimmed()}};
}

bool isForReviewer(const Finding &finding)
{
    return finding.ruleId.startsWith("clm-"_L1) || finding.ruleId.startsWith("prv-"_L1);
}

/// What looks like a patient's and nobody said a word about: an answer is asked of the writer before others read it.
QList<Finding> unansweredDetails(const ReviewSubject &subject)
{
    QList<Finding> found;
    for (Finding finding : withoutWaived(subject.findings, waiversOf(subject.history.log), subject.context.today)) {
        const bool isOwn = finding.file.isEmpty() || finding.file == subject.path();
        const QString words = isOwn ? QString::fromUtf8(subject.context.article.text().mid(finding.range.start, finding.range.length)) : QString();
        if (!finding.ruleId.startsWith("prv-identifiers"_L1) || !isOwn || isSpokenOf(finding, words, subject.history.log))
            continue;
        finding.message = Step::tr("“%1” looks like a patient's. Take it out, or say that it is no patient's.").arg(words.simplified());
        found.append(finding);
    }
    return found;
}

QList<Finding> stopping(const ReviewSubject &subject, Stage stage)
{
    QList<Finding> found;
    for (const Finding &finding : withoutWaived(subject.findings, waiversOf(subject.history.log), subject.context.today)) {
        if (stops(finding, stage))
            found.append(finding);
    }
    return found;
}

Status mayBeSentTo(const ReviewSubject &subject, const QStringList &to)
{
    const Trust &trust = subject.history.trust;
    if (to.isEmpty())
        return Error{ErrorCode::InvalidInput, Step::tr("Say to whom it goes. Nothing was sent."), {}, {}};
    for (const QString &id : to) {
        if (const Status known = isKnown(subject, id); !known)
            return known;
        const QString name = personName(id, subject.context.workspace, trust);
        if (trust.isVerified() && !hasRole(subject, id, approvingRoles()))
            return refused(subject, Step::tr("%1 may not approve articles here. Send it to somebody who may.").arg(name));
        const bool isContributor = subject.state.contributors.contains(id) || subject.context.article.metadata().authors.contains(id);
        if (trust.isVerified() && trust.list.policy.fourEyes && isContributor)
            return refused(subject, Step::tr("%1 wrote, saved or sent this text, so somebody else has to approve it.").arg(name));
    }
    return success();
}

Status maySend(const ReviewSubject &subject, const Sending &sending)
{
    if (const Status may = mayRecord(subject, sending.by); !may)
        return may;
    if (const Status may = mayBeSentTo(subject, sending.to); !may)
        return may;
    const ArticleState &state = subject.state;
    if (state.phase == ArticlePhase::InReview) {
        return refused(subject, Step::tr("It is with %1 already. Take it back first to send another text.")
                                    .arg(personName(state.submission->to.value(0), subject.context.workspace, subject.history.trust)));
    }
    if (state.holds && !state.isSameVisibleText && state.phase != ArticlePhase::ReviewDue)
        return refused(subject, Step::tr("This very text is approved already, so there is nothing to send."));
    const QList<Finding> obstacles = sendingObstacles(subject);
    if (obstacles.isEmpty())
        return success();
    return refused(subject, obstacles.size() == 1 ? Step::tr("One problem has to be mended before it can be sent: %1").arg(obstacles.first().message)
                                                  : Step::tr("%1 problems have to be mended before it can be sent, the first: %2").arg(obstacles.size()).arg(obstacles.first().message));
}

} // namespace

QString personName(const QString &id, const Workspace &workspace, const Trust &trust)
{
    const TrustedPerson *trusted = trust.isVerified() ? trust.list.person(id) : nullptr;
    if (trusted && !trusted->name.isEmpty())
        return trusted->name;
    const Person *person = workspace.person(id);
    return person && !person->name.isEmpty() ? person->name : id;
}

QList<Finding> sendingObstacles(const ReviewSubject &subject)
{
    QList<Finding> found = stopping(subject, Stage::Submit);
    found.removeIf(isForReviewer);
    return found + unansweredDetails(subject);
}

QList<Finding> questionsIn(const ReviewSubject &subject)
{
    QList<Finding> found = stopping(subject, Stage::Submit);
    found.removeIf([](const Finding &finding) { return !isForReviewer(finding); });
    return found;
}

Result<Event> sendForReview(const ReviewSubject &subject, const Sending &sending)
{
    if (const Status may = maySend(subject, sending); !may)
        return may.error();
    if (const Status kept = writeSnapshot(subject.path(), subject.page); !kept)
        return kept.error();
    QJsonObject fields{{u"to"_s, QJsonArray::fromStringList(sending.to)}, {u"version"_s, subject.state.workingVersion()},
                       {u"content_digest"_s, QString::fromLatin1(subject.page.contentDigest)},
                       {u"page_digest"_s, QString::fromLatin1(subject.page.pageDigest)}, {u"page_text"_s, pageTextFormat}};
    if (!sending.message.trimmed().isEmpty())
        fields.insert(u"message"_s, sending.message.trimmed());
    if (sending.neededBy.isValid())
        fields.insert(u"needed_by"_s, sending.neededBy.toString(Qt::ISODate));
    QJsonArray questions;
    for (const Finding &question : questionsIn(subject))
        questions.append(QJsonObject{{u"rule"_s, question.ruleId}, {u"fingerprint"_s, QString::fromLatin1(question.fingerprint)}});
    if (!questions.isEmpty())
        fields.insert(u"questions"_s, questions);
    return record(subject, u"submit"_s, sending.by, fields);
}

Result<Event> takeBack(const ReviewSubject &subject, const QString &by)
{
    if (const Status may = mayRecord(subject, by); !may)
        return may.error();
    if (subject.state.phase != ArticlePhase::InReview)
        return refused(subject, Step::tr("It is with no reviewer, so there is nothing to take back."));
    return record(subject, u"take-back"_s, by, {});
}

Result<Event> beginNewVersion(const ReviewSubject &subject, const QString &by)
{
    if (const Status may = mayRecord(subject, by); !may)
        return may.error();
    const ApprovedVersion *newest = subject.state.newest();
    if (subject.state.phase == ArticlePhase::InReview)
        return refused(subject, Step::tr("It is with a reviewer. Take it back first."));
    if (!newest || subject.state.phase == ArticlePhase::Draft || subject.state.phase == ArticlePhase::ChangesRequested)
        return refused(subject, Step::tr("A new version is being written already."));
    return record(subject, u"create"_s, by, {{u"version"_s, newest->number + 1}});
}

Result<Event> returnToWriter(const ReviewSubject &subject, const QString &by, const QString &reason)
{
    if (const Status may = mayRecord(subject, by); !may)
        return may.error();
    if (subject.state.phase != ArticlePhase::InReview)
        return refused(subject, Step::tr("It is with no reviewer, so it cannot be returned."));
    if (!hasRole(subject, by, approvingRoles()))
        return refused(subject, Step::tr("Only a reviewer returns an article. The writer takes it back."));
    const QList<Note> notes = notesOf(subject.history.log);
    if (reason.trimmed().isEmpty() && std::ranges::none_of(notes, [](const Note &note) { return note.isOpen && note.isOwnOfRound; }))
        return Error{ErrorCode::InvalidInput, Step::tr("Say what has to change: give a reason, or leave a note in the text."), {}, {}};
    return record(subject, u"return"_s, by, reasonFields(reason));
}

Result<Event> withdrawArticle(const ReviewSubject &subject, const QString &by, const QString &reason)
{
    if (const Status may = mayRecord(subject, by); !may)
        return may.error();
    if (!subject.state.newest() || subject.state.isWithdrawn)
        return refused(subject, Step::tr("No version of it is approved, so there is nothing to take down."));
    if (!hasRole(subject, by, approvingRoles() + QStringList{u"administrator"_s}))
        return refused(subject, Step::tr("Only a reviewer or the administrator takes an article down."));
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Step::tr("Say why it is taken down."), {}, {}};
    return record(subject, u"withdraw"_s, by, reasonFields(reason));
}

Status recordExport(const ReviewSubject &subject, const QString &by, const QString &target, const QString &package)
{
    const QJsonObject fields{{u"version"_s, subject.state.newest()->number}, {u"target"_s, target}, {u"package"_s, package},
                             {u"content_digest"_s, QString::fromLatin1(subject.page.contentDigest)},
                             {u"page_digest"_s, QString::fromLatin1(subject.page.pageDigest)}};
    const QList<Event> &events = subject.history.log.events;
    const auto last = std::find_if(events.crbegin(), events.crend(), [&fields](const Event &event) {
        return event.kind == "export"_L1 && event.fields["target"_L1] == fields["target"_L1];
    });
    if (last != events.crend() && last->fields == fields)
        return success();
    const Result<Event> recorded = record(subject, u"export"_s, by, fields);
    return recorded ? success() : Status(recorded.error());
}

Result<Event> recordPublished(const ReviewSubject &subject, const QString &by, const QString &address)
{
    if (const Status may = mayRecord(subject, by); !may)
        return may.error();
    if (classifyLink(address) != LinkKind::Web || QUrl(address).host().isEmpty())
        return Error{ErrorCode::InvalidInput, Step::tr("“%1” is not the web address of a page.").arg(address), {}, {}};
    const ApprovedVersion *version = subject.state.newest();
    if (!version || subject.state.isWithdrawn)
        return refused(subject, Step::tr("No version of it is approved, so none can be on the site."));
    const bool wasExported = std::ranges::any_of(subject.history.log.events, [version](const Event &event) {
        return event.kind == "export"_L1 && event.fields["version"_L1].toInt() == version->number;
    });
    if (!wasExported)
        return refused(subject, Step::tr("Version %1 was not exported yet. Export it, then say where it is.").arg(version->number));
    return record(subject, u"publish"_s, by, {{u"version"_s, version->number}, {u"url"_s, address}});
}

Result<Event> waiveFinding(const ReviewSubject &subject, const QString &by, const QString &fingerprint, const QString &reason)
{
    if (const Status may = mayRecord(subject, by); !may)
        return may.error();
    if (reason.trimmed().size() < leastReason)
        return Error{ErrorCode::InvalidInput, Step::tr("Give a reason of at least %1 letters.").arg(leastReason), {}, {}};
    QList<Finding> found;
    for (const Finding &finding : subject.findings) {
        if (fingerprint.size() >= leastPrefix && finding.fingerprint.startsWith(fingerprint.toLatin1()))
            found.append(finding);
    }
    if (found.size() != 1)
        return Error{ErrorCode::InvalidInput, found.isEmpty() ? Step::tr("There is no problem “%1”. Nothing was recorded.").arg(fingerprint)
                                                              : Step::tr("Several problems begin with “%1”: give more of it. Nothing was recorded.").arg(fingerprint), {}, {}};
    const Finding &finding = found.first();
    if (finding.ruleId.startsWith("fmt-"_L1) || finding.ruleId.startsWith("rev-"_L1))
        return refused(subject, Step::tr("Nobody can let this stand: %1").arg(finding.message));
    const TrustedPerson *person = subject.history.trust.isVerified() ? subject.history.trust.list.person(by) : nullptr;
    const QStringList roles = person ? person->roles : QStringList();
    const auto role = std::ranges::find_if(roles, [&](const QString &own) {
        return finding.decision == Decision::Medical ? own == "medical-reviewer"_L1 : approvingRoles().contains(own);
    });
    if (role == roles.end())
        return refused(subject, Step::tr("Only a reviewer lets a problem stand, and who that is has to be set up first."));
    return record(subject, u"waive"_s, by, {{u"fingerprint"_s, QString::fromLatin1(finding.fingerprint)}, {u"rule"_s, finding.ruleId},
                                            {u"role"_s, *role}, {u"reason"_s, reason.trimmed()}});
}

Status clockIsSound(const EventLog &log, const QDateTime &now)
{
    QDateTime newest;
    for (const Event &event : log.events) {
        if (event.at.secsTo(now) >= -farAhead && (!newest.isValid() || event.at > newest))
            newest = event.at;
    }
    if (!newest.isValid() || newest.secsTo(now) >= -clockTolerance)
        return success();
    const auto words = [](const QDateTime &time) { return shownMoment(time.toLocalTime()); };
    return Error{ErrorCode::Refused, Step::tr("This computer's clock says %1, but something was recorded at %2 already. Set it right first.")
                                         .arg(words(now), words(newest)), {}, {}};
}

QStringList eventsAhead(const EventLog &log, const QDateTime &now)
{
    QStringList ahead;
    for (const Event &event : log.events) {
        if (event.at.secsTo(now) < -farAhead)
            ahead.append(event.file);
    }
    return ahead;
}

} // namespace articular
