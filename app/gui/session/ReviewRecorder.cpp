// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ReviewRecorder.h"

#include "core/base/FileStore.h"
#include "core/review/Notes.h"
#include "core/review/PicturePairs.h"
#include "core/review/Questions.h"
#include "core/review/ReviewCase.h"
#include "core/review/ReviewerChanges.h"
#include "core/review/Snapshots.h"
#include "core/review/TextChanges.h"
#include "core/review/Waivers.h"
#include "core/trust/ListedSignatures.h"
#include "gui/session/ReviewReading.h"

#include <QThread>

#include <algorithm>

namespace articular {

namespace {

QString rolesInWords(const QStringList &roles)
{
    QStringList names;
    for (const QString &role : roles) {
        if (approvingRoles().contains(role))
            names.append(roleName(role));
    }
    return names.join(QStringLiteral(", "));
}

bool isReviewer(const QString &id, const Trust &trust)
{
    const TrustedPerson *person = trust.isVerified() ? trust.list.person(id) : nullptr;
    return person && !rolesInWords(person->roles).isEmpty();
}

QList<SendingPlan::Candidate> candidates(const ReviewSubject &subject)
{
    const Trust &trust = subject.history.trust;
    QList<SendingPlan::Candidate> people;
    if (!trust.isVerified()) {
        for (const Person &person : subject.context.workspace.people())
            people.append({person.id, person.name.isEmpty() ? person.id : person.name, {}, {}});
        return people;
    }
    const QStringList own = subject.state.contributors + subject.context.article.metadata().authors;
    for (const TrustedPerson &person : trust.list.people) {
        const QString roles = rolesInWords(person.roles);
        if (roles.isEmpty())
            continue;
        const bool isOwn = trust.list.policy.fourEyes && own.contains(person.id);
        people.append({person.id, personName(person.id, subject.context.workspace, trust), roles,
                       isOwn ? ReviewRecorder::tr("Wrote, saved or sent this text, so somebody else has to approve it.") : QString()});
    }
    return people;
}

SendingPlan planOf(const ReviewCase &article)
{
    const ReviewSubject &subject = article.subject();
    SendingPlan plan;
    plan.people = candidates(subject);
    plan.obstacles = sendingObstacles(subject);
    plan.questions = questionsIn(subject);
    const QList<Finding> counted = withoutWaived(subject.findings, waiversOf(subject.history.log), subject.context.today);
    for (const Finding &finding : counted) {
        const bool isClaim = finding.ruleId.startsWith(QLatin1String("clm-"));
        if (finding.decision != Decision::None && !isClaim && stops(finding, Stage::Approve) && !stops(finding, Stage::Submit))
            plan.decisions.append(finding);
    }
    for (const LedgerEntry &entry : subject.context.claims.entries())
        plan.openClaims += entry.claim.isClaim && entry.state() == ClaimState::Open && !entry.isInClinicText();
    for (const Note &note : notesOf(subject.history.log)) {
        const bool isOfReviewer = isReviewer(note.by, subject.history.trust);
        if (note.isOpen && note.kind == NoteKind::Question && !isOfReviewer)
            plan.asked.append(note.text.isEmpty() ? note.anchor.exact : note.text);
        plan.openNotes += note.isOpen && isOfReviewer;
    }
    const ArticleState &state = subject.state;
    if (state.phase == ArticlePhase::InReview)
        plan.refusal = ReviewRecorder::tr("It is with a reviewer already. Take it back first to send another text.");
    else if (state.holds && !state.isSameVisibleText && state.phase != ArticlePhase::ReviewDue)
        plan.refusal = ReviewRecorder::tr("This very text is approved already, so there is nothing to send.");
    plan.trustProblem = subject.history.trust.isVerified() ? QString()
        : subject.history.trust.problem.isEmpty() ? ReviewRecorder::tr("Nobody has said yet who may approve in this clinic, so an approval cannot count. It can be sent and commented on all the same.")
                                                  : subject.history.trust.problem;
    return plan;
}

/// The approved text or, while the article is with a reviewer, the one that was sent.
Result<Snapshot> textBefore(const ReviewSubject &subject)
{
    if (const auto &sent = subject.state.submission)
        return readSnapshot(subject.path(), sent->contentDigest, sent->pageDigest, subject.history.erasures);
    if (const ApprovedVersion *version = subject.state.newest())
        return readSnapshot(subject.path(), version->contentDigest, version->pageDigest, subject.history.erasures);
    return Error{ErrorCode::NotFound, ReviewRecorder::tr("This article was not approved yet, so there is nothing to compare it with."), {}, subject.path()};
}

/// The suggestions are done by it.
Status applySignedChanges(const ReviewSubject &subject, const QString &by)
{
    const Result<SignedChanges> changes = signedChanges(subject);
    if (!changes)
        return changes.error();
    const Result<QByteArray> there = readTextFile(subject.path());
    if (!there)
        return there.error();
    if (there.value() != subject.context.article.text())
        return Error{ErrorCode::Refused, ReviewRecorder::tr("The article's file was changed in the meantime. Nothing was applied."), {}, subject.path()};
    if (const Status written = writeFile(subject.path(), changes.value().text); !written)
        return written;
    for (const QString &note : changes.value().suggestions) {
        if (const auto resolved = recordResolved(subject.context, subject.history.log, note, by, true, subject.clock); !resolved)
            return resolved.error();
    }
    return success();
}

} // namespace

ReviewRecorder::ReviewRecorder(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

ReviewRecorder::~ReviewRecorder()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

bool ReviewRecorder::plan(const Subject &subject)
{
    return start(subject, [this](const ReviewCase &article) -> Outcome {
        return [this, plan = planOf(article)] { emit planned(plan); };
    });
}

bool ReviewRecorder::send(const Subject &subject, const Sending &sending)
{
    return record(subject, [sending](const ReviewSubject &article) { return sendForReview(article, sending); },
                  tr("Sent for review."));
}

bool ReviewRecorder::takeBack(const Subject &subject, const QString &by)
{
    return record(subject, [by](const ReviewSubject &article) { return articular::takeBack(article, by); },
                  tr("It is yours again. The reviewer sees that you took it back."));
}

bool ReviewRecorder::beginNewVersion(const Subject &subject, const QString &by)
{
    return record(subject, [by](const ReviewSubject &article) { return articular::beginNewVersion(article, by); });
}

bool ReviewRecorder::compare(const Subject &subject)
{
    return start(subject, [this](const ReviewCase &article) -> Outcome {
        const Result<Snapshot> before = textBefore(article.subject());
        if (!before)
            return failure(before.error());
        const QList<TextChange> changes = changesBetween(before.value().pageText, article.subject().page.pageText);
        const QByteArray html = changes.isEmpty() ? QByteArray()
            : changesAsHtml(changes, article.context().article.metadata().title, picturesOf(before.value().content, article.subject().page.content));
        return [this, html] { emit compared(html); };
    });
}

bool ReviewRecorder::applyChanges(const Subject &subject, const QString &by)
{
    return start(subject, [this, by](const ReviewCase &article) -> Outcome {
        if (const Status applied = applySignedChanges(article.subject(), by); !applied)
            return failure(applied.error());
        return [this] {
            emit textWritten();
            emit recorded(tr("The changes are in the text."));
        };
    });
}

bool ReviewRecorder::reply(const Subject &subject, const QString &note, const QString &by, const QString &text)
{
    return record(subject, [note, by, text](const ReviewSubject &article) {
        return recordReply(article.context, article.history.log, note, by, text, article.clock);
    });
}

bool ReviewRecorder::speakOf(const Subject &subject, const QList<Finding> &problems, const QString &by, const QString &text)
{
    return record(subject, [problems, by, text](const ReviewSubject &article) -> Result<Event> {
        Result<Event> last = Error{ErrorCode::NotFound, tr("The text changed at this place in the meantime. Nothing was recorded."), {}, article.path()};
        for (const Finding &finding : article.findings) {
            const bool isMeant = std::ranges::any_of(problems, [&finding](const Finding &problem) {
                return problem.ruleId == finding.ruleId && problem.fingerprint == finding.fingerprint;
            });
            if (!isMeant)
                continue;
            const QByteArray words = article.context.article.text().mid(finding.range.start, finding.range.length);
            last = recordQuestion(article.path(), article.articleId(), finding, QString::fromUtf8(words), by, text, article.clock);
            if (!last)
                return last;
        }
        return last;
    }, tr("It is noted for the reviewer, who decides about it."));
}

bool ReviewRecorder::setDone(const Subject &subject, const QString &note, const QString &by, bool isDone)
{
    return record(subject, [note, by, isDone](const ReviewSubject &article) {
        return recordResolved(article.context, article.history.log, note, by, isDone, article.clock);
    });
}

ReviewRecorder::Outcome ReviewRecorder::failure(const Error &error)
{
    return [this, error] { emit failed(error); };
}

bool ReviewRecorder::record(const Subject &subject, const Step &step, const QString &message)
{
    return start(subject, [this, step, message](const ReviewCase &article) -> Outcome {
        const Result<Event> event = step(article.subject());
        return event ? Outcome([this, message] { emit recorded(message); }) : failure(event.error());
    });
}

bool ReviewRecorder::start(const Subject &subject, const Work &work)
{
    if (isBusy())
        return false;
    m_thread.reset(QThread::create([this, subject, work] {
        const auto article = readReviewCase(subject.path, subject.text, m_clock);
        const Outcome outcome = article ? work(*article.value()) : failure(article.error());
        QMetaObject::invokeMethod(this, [this, outcome] {
            m_thread->wait();
            m_thread.reset();
            emit busyChanged(false);
            outcome();
        }, Qt::QueuedConnection);
    }));
    m_thread->start();
    emit busyChanged(true);
    return true;
}

} // namespace articular
