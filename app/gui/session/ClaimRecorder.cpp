// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/ClaimRecorder.h"

#include "core/checks/CheckSubject.h"
#include "core/claims/ClaimEdits.h"
#include "core/review/Decisions.h"
#include "core/review/Questions.h"
#include "core/workspace/ClaimsLibrary.h"

#include <QThread>

namespace articular {

namespace {

/// The article with its ledger, as of now.
class Desk
{
public:
    Desk(const ClaimRecorder::Subject &subject, const Clock &clock)
        : m_path(subject.path), m_text(subject.text), m_clock(clock), m_workspace(Workspace::forArticle(subject.path)),
          m_article(subject.path, subject.text), m_id(m_article.metadata().id),
          m_checked(m_article, m_workspace, clock.now().toLocalTime().date(), {readReview(m_path, m_id).decisions, nullptr, {}}),
          m_basis{m_checked.context().article, m_checked.context().body,  m_checked.context().prose,
                  m_checked.context().fingerprints, m_workspace, m_checked.context().today}
    {
    }

    Result<QString> decide(const QList<QByteArray> &claims, const DecisionRequest &request) const
    {
        const Result<QList<LedgerEntry>> entries = find(claims);
        if (!entries)
            return entries.error();
        Result<QList<ClaimDecision>> decisions = decisionsAbout(entries.value(), request, m_basis);
        if (!decisions)
            return decisions.error();
        for (qsizetype i = 0; i < decisions.value().size(); ++i) {
            const ClaimDecision complete = withGrounds(decisions.value().at(i), entries.value().at(i));
            if (const auto written = recordDecision(m_path, m_id, complete, m_clock); !written)
                return written.error();
        }
        const int count = int(decisions.value().size());
        return count > 1 ? ClaimRecorder::tr("%n decisions were recorded.", nullptr, count) : QString();
    }

    Result<QString> mark(const QString &words, const DecisionRequest &request) const
    {
        const Result<ClaimDecision> marked = markedAsClaim(words, m_checked.context().claims, request, m_basis);
        if (!marked)
            return marked.error();
        if (const auto written = recordDecision(m_path, m_id, marked.value(), m_clock); !written)
            return written.error();
        return ClaimRecorder::tr("The sentence is among the claims now.");
    }

    Result<QString> takeBack(const QByteArray &claim, const DecisionRequest &request) const
    {
        if (claim.isEmpty())
            return takeBackMark(request);
        const Result<QList<LedgerEntry>> entry = find({claim});
        if (!entry)
            return entry.error();
        ClaimDecision last;
        last.fingerprint = entry.value().first().thread;
        last.by = request.by;
        last.role = request.role;
        last.text = entry.value().first().claim.text;
        const Result<Event> written = recordTakenBack(m_path, m_id, last, m_clock);
        return written ? Result<QString>(QString()) : Result<QString>(written.error());
    }

    Result<QString> takeBackMark(const DecisionRequest &request) const
    {
        const QList<ClaimDecision> decisions = readReview(m_path, m_id).decisions;
        const auto last = std::find_if(decisions.rbegin(), decisions.rend(), [&request](const ClaimDecision &decision) {
            return decision.verdict == Verdict::MarkedAsClaim && decision.by == request.by && decision.role == request.role;
        });
        if (last == decisions.rend())
            return QString();
        const Result<Event> written = recordTakenBack(m_path, m_id, *last, m_clock);
        return written ? Result<QString>(QString()) : Result<QString>(written.error());
    }

    Result<QString> ask(const QByteArray &claim, const QString &by, const QString &question) const
    {
        const Result<QList<LedgerEntry>> entry = find({claim});
        if (!entry)
            return entry.error();
        if (const auto written = recordQuestion(m_path, m_id, entry.value().first(), by, question, m_clock); !written)
            return written.error();
        return ClaimRecorder::tr("The reviewer finds your question at this sentence. You can go on.");
    }

    Result<QString> keep(const QByteArray &claim) const
    {
        const Result<QList<LedgerEntry>> entry = find({claim});
        if (!entry)
            return entry.error();
        const Result<LibraryClaim> kept = libraryClaimFrom(entry.value().first(), m_basis);
        if (!kept)
            return kept.error();
        if (const Status written = addToClaimsLibrary(m_workspace.root(), kept.value()); !written)
            return written.error();
        return ClaimRecorder::tr("The wording is among the clinic's approved texts now.");
    }

private:
    Result<QList<LedgerEntry>> find(const QList<QByteArray> &claims) const
    {
        QList<LedgerEntry> found;
        const QList<LedgerEntry> &entries = m_checked.context().claims.entries();
        for (const QByteArray &fingerprint : claims) {
            const auto entry = std::ranges::find(entries, fingerprint, &LedgerEntry::fingerprint);
            if (entry == entries.end()) {
                return Error{ErrorCode::Refused, ClaimRecorder::tr("The sentence changed in the meantime. Nothing was recorded; please look at it again."),
                             {}, m_path, 0};
            }
            found.append(*entry);
        }
        return found;
    }

    /// What an acceptance rests on: the source that the sentence cites, and the approved text whose words it has.
    ClaimDecision withGrounds(ClaimDecision decision, const LedgerEntry &entry) const
    {
        if (decision.verdict != Verdict::Accepted)
            return decision;
        const std::optional<SentenceSource> source = sourceOf(m_text, entry.claim);
        if (source && m_workspace.references().find(source->key)) {
            decision.verdict = Verdict::AcceptedWithReference;
            decision.reference = source->key;
            decision.locator = source->locator;
        }
        if (entry.library && entry.library->fit == LibraryMatch::Fit::InScope)
            decision.library = entry.library->id;
        return decision;
    }

    const QString m_path;
    const QByteArray m_text;
    const Clock &m_clock;
    const Workspace m_workspace;
    const Article m_article;
    const QString m_id;
    const CheckSubject m_checked;
    const LedgerBasis m_basis;
};

} // namespace

ClaimRecorder::ClaimRecorder(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

ClaimRecorder::~ClaimRecorder()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

Result<QString> ClaimRecorder::decideNow(const Subject &subject, const QList<QByteArray> &claims, const DecisionRequest &request, const Clock &clock)
{
    return Desk(subject, clock).decide(claims, request);
}

Result<QString> ClaimRecorder::markNow(const Subject &subject, const QString &words, const DecisionRequest &request, const Clock &clock)
{
    return Desk(subject, clock).mark(words, request);
}

Result<QString> ClaimRecorder::takeBackNow(const Subject &subject, const QByteArray &claim, const DecisionRequest &request, const Clock &clock)
{
    return Desk(subject, clock).takeBack(claim, request);
}

bool ClaimRecorder::decide(const Subject &subject, const QList<QByteArray> &claims, const DecisionRequest &request)
{
    return start([this, subject, claims, request] { return Desk(subject, m_clock).decide(claims, request); });
}

bool ClaimRecorder::mark(const Subject &subject, const QString &words, const DecisionRequest &request)
{
    return start([this, subject, words, request] { return Desk(subject, m_clock).mark(words, request); });
}

bool ClaimRecorder::ask(const Subject &subject, const QByteArray &claim, const QString &by, const QString &question)
{
    return start([this, subject, claim, by, question] { return Desk(subject, m_clock).ask(claim, by, question); });
}

bool ClaimRecorder::keep(const Subject &subject, const QByteArray &claim)
{
    const bool isStarted = start([this, subject, claim] { return Desk(subject, m_clock).keep(claim); });
    m_changesClinic = m_changesClinic || isStarted;
    return isStarted;
}

bool ClaimRecorder::start(Work work)
{
    if (isBusy())
        return false;
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        QMetaObject::invokeMethod(this, [this, result = work()] { finish(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
    emit busyChanged(true);
    return true;
}

void ClaimRecorder::finish(const Result<QString> &result)
{
    m_thread->wait();
    m_thread.reset();
    const bool changesClinic = std::exchange(m_changesClinic, false);
    emit busyChanged(false);
    if (!result) {
        emit failed(result.error());
        return;
    }
    emit recorded(result.value());
    if (changesClinic)
        emit clinicChanged();
}

} // namespace articular
