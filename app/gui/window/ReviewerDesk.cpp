// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ReviewerDesk.h"

#include "core/base/Digest.h"
#include "core/claims/ClaimPhrases.h"
#include "core/review/PageWords.h"
#include "core/review/ReviewSituation.h"
#include "gui/review/ReviewQueue.h"
#include "gui/session/ApprovalDesk.h"
#include "gui/session/ClaimRecorder.h"
#include "gui/session/ReviewReading.h"
#include "gui/window/PersonAtDesk.h"

#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int queueWidth = 420, readingWidth = 700, leastWidth = 240;
/// Reviews whose place is kept.
constexpr qsizetype mostPlaces = 20;
/// "<article> <item> <paragraph>…", the newest first: where reviews were left, and what had been on the screen.
const SettingKey<QStringList> placesKey{u"review/places", {}};

QString nameOf(const QString &path)
{
    return QString::fromLatin1(sha256Hex(path.toUtf8()).first(16));
}

} // namespace

ReviewerDesk::ReviewerDesk(const ReviewServices &services, ApprovalCommands &approval, WindowLayout &layout)
    : QObject(services.window), m_services(services), m_approval(approval), m_layout(layout), m_pane(new QSplitter(Qt::Horizontal)),
      m_queue(new ReviewQueue), m_reading(new PageReading)
{
    m_pane->addWidget(m_queue);
    m_pane->addWidget(m_reading);
    m_pane->setChildrenCollapsible(false);
    m_pane->setSizes({queueWidth, readingWidth});
    m_pane->setStretchFactor(1, 1);
    m_queue->setMinimumWidth(leastWidth);
    m_reading->setMinimumWidth(leastWidth);
    m_services.view.setReviewPane(m_pane);
    m_approval.setReading(m_reading);
    connectQueue();
    connect(&session(), &DocumentSession::analysisUpdated, this, &ReviewerDesk::take);
    connect(&session(), &DocumentSession::pathChanged, this, [this](const QString &path) {
        end();
        m_isWanted = !path.isEmpty() && m_services.settings.value(reviewWantedKey) == path;
        if (m_isWanted)
            m_services.settings.setValue(reviewWantedKey, QString());
    });
    connect(services.actions[ActionId::ReviewArticle], &QAction::triggered, this, [this] { m_isOpen ? end() : begin(); });
}

ReviewerDesk::~ReviewerDesk()
{
    m_work.reset();
    for (const Step &step : std::exchange(m_steps, {})) {
        if (const Result<QString> done = step(); !done)
            break;
    }
}

void ReviewerDesk::connectQueue()
{
    m_queue->listenTo(m_reading);
    connect(m_queue, &ReviewQueue::chosenChanged, this, &ReviewerDesk::showPlace);
    connect(m_queue, &ReviewQueue::decided, this, &ReviewerDesk::decide);
    connect(m_queue, &ReviewQueue::settled, this, &ReviewerDesk::settle);
    connect(m_queue, &ReviewQueue::undoRequested, this, &ReviewerDesk::undo);
    connect(m_queue, &ReviewQueue::markRequested, this, &ReviewerDesk::mark);
    connect(m_queue, &ReviewQueue::noteRequested, this, &ReviewerDesk::note);
    connect(m_queue, &ReviewQueue::pagesTurned, this, [this](int pages) {
        // At the end of the page, on to what was passed over.
        const QScrollBar *place = m_reading->verticalScrollBar();
        if (pages > 0 && place->value() == place->maximum() && m_reading->unseen() > 0)
            m_reading->showUnseen(false);
        else
            m_reading->turnPage(pages);
    });
    connect(m_queue, &ReviewQueue::closeRequested, this, &ReviewerDesk::end);
    connect(m_queue, &ReviewQueue::approveRequested, this, [this] { m_services.actions[ActionId::ApproveArticle]->trigger(); });
    connect(m_queue, &ReviewQueue::returnRequested, this, [this] { m_services.actions[ActionId::ReturnArticle]->trigger(); });
    connect(m_reading, &PageReading::seenChanged, this, [this] { m_queue->setUnread(m_reading->unseen()); });
}

void ReviewerDesk::begin()
{
    if (session().path().isEmpty()) {
        m_services.notices.showNotice(Tone::Attention, tr("Save the article first: what is decided about it is kept beside its file."));
        return;
    }
    if (!session().analysis().review.situation || session().analysis().text.isEmpty()) {
        m_isWanted = true;
        return;
    }
    m_isWanted = false;
    m_isOpen = true;
    m_reviewer = whoDecides();
    m_layout.setReviewing(true);
    m_services.view.showReviewPane(true);
    readPage();
    showItems();
    goBack();
    showPlace();
    m_queue->setFocus(Qt::OtherFocusReason);
}

void ReviewerDesk::end()
{
    if (!std::exchange(m_isOpen, false))
        return;
    remember();
    m_undo.clear();
    m_pageOf.clear();
    m_page = {};
    m_services.view.showReviewPane(false);
    m_layout.setReviewing(false);
    m_services.view.setFocus(Qt::OtherFocusReason);
}

void ReviewerDesk::take(const AnalysisResult &result)
{
    if (m_isWanted && result.review.situation)
        begin();
    if (!m_isOpen)
        return;
    m_reviewer = whoDecides();
    // A result may be older than the newest decisions.
    m_pending.removeIf([this, &result](const auto &pending) {
        for (const LedgerEntry &entry : result.claims.entries()) {
            if (entry.fingerprint != pending.key())
                continue;
            const auto own = std::ranges::find(entry.decisions, m_reviewer.role, &ClaimDecision::role);
            const QString now = own == entry.decisions.end() ? QString() : verdictPhrase(own->verdict);
            return now == (pending.value() ? verdictPhrase(*pending.value()) : QString());
        }
        return true;
    });
    readPage();
    showItems();
}

void ReviewerDesk::readPage()
{
    const AnalysisResult &result = session().analysis();
    QByteArray basis = session().path().toUtf8() + '\n' + sha256Hex(result.text);
    for (const PlacedNote &note : result.review.situation ? result.review.situation->notes : QList<PlacedNote>())
        basis += note.note.event.toUtf8();
    if (std::exchange(m_pageOf, basis) == basis)
        return;
    const std::optional<OwnKey> own = ownKeyAt(m_services.settings.value(signingKeyKey));
    m_work->run([this, basis, path = session().path(), clock = &m_services.clock, key = own ? own->key.fingerprint : QString()]() -> BackgroundWork::Outcome {
        const auto desk = ApprovalDesk::read(path, key, *clock);
        // Suggestions that make no text are said when it is approved; here the sent text is read without them.
        const auto plain = desk ? Result<std::unique_ptr<ReviewCase>>(std::unique_ptr<ReviewCase>()) : readReviewCase(path, *clock);
        const PageToRead page = desk ? pageToRead(desk.value().subject(), desk.value().sent()) : plain ? pageToRead(plain.value()->subject()) : PageToRead();
        return [this, basis, page] { takePage(basis, page); };
    });
}

void ReviewerDesk::takePage(const QByteArray &basis, const PageToRead &page)
{
    if (m_pageOf == basis && m_isOpen) {
        const bool isFirst = m_page.page.isEmpty();
        // Of a page that is read again because a note was added, what was seen stays seen; of another article's, nothing.
        const QSet<QByteArray> seen = isFirst ? QSet<QByteArray>() : m_reading->seenParagraphs();
        m_page = page;
        m_reading->setPage(page.page);
        m_reading->setSeen(seen);
        showItems();
        // A review begins at what changed, after own notes of before.
        if (isFirst && m_undo.isEmpty() && !goBack())
            m_queue->chooseFirst();
        showPlace();
    }
    work();
}

void ReviewerDesk::showItems()
{
    const AnalysisResult &result = session().analysis();
    const QList<QueueItem> items = reviewItems({result, session().workspace(), m_reviewer, m_page, m_pending});
    const QString language = result.language.isEmpty() ? session().workspace().profile().language : result.language;
    const auto claims = std::ranges::count(items, QueueItem::Kind::Claim, &QueueItem::kind);
    m_queue->setItems(items, isClaimLanguage(language) ? claimCountSentence(claims)
                                                       : tr("Claims were not checked: no rules for %1.").arg(QLocale::languageToString(QLocale(language).language())));
}

void ReviewerDesk::showPlace()
{
    const QueueItem *item = m_queue->current();
    m_reading->showWords(item ? item->words : QString());
}

bool ReviewerDesk::isKnown()
{
    if (!m_reviewer.id.isEmpty())
        return true;
    m_services.notices.showNotice(Tone::Attention, tr("The clinic does not know who you are, so nothing was recorded. Say in the claims panel that you decide, or make your signing key."));
    return false;
}

ClaimReviewer ReviewerDesk::whoDecides() const
{
    const std::optional<OwnKey> own = ownKeyAt(m_services.settings.value(signingKeyKey));
    const auto &situation = session().analysis().review.situation;
    const TrustedPerson *person = own && situation ? personWithKey(situation->trust, own->key.fingerprint, m_services.clock.now()) : nullptr;
    for (const QString &role : decidingRoles()) {
        if (person && person->roles.contains(role))
            return {person->id, role};
    }
    return claimReviewerAt(session().workspace(), m_services.settings);
}

DecisionRequest ReviewerDesk::request(Verdict verdict) const
{
    return {m_reviewer.id, m_reviewer.role, verdict, {}, {}, {}, {}};
}

ClaimRecorder::Subject ReviewerDesk::subject()
{
    return {session().path(), session().bytes()};
}

void ReviewerDesk::decide(Verdict verdict)
{
    const QueueItem *item = m_queue->current();
    if (!item || !isKnown())
        return;
    const QByteArray claim = item->id;
    m_undo.append({Undo::Kind::Decision, claim});
    m_pending.insert(claim, verdict);
    record([subject = subject(), claim, request = request(verdict), clock = &m_services.clock] { return ClaimRecorder::decideNow(subject, {claim}, request, *clock); });
    showItems();
    m_queue->advance();
    remember();
}

void ReviewerDesk::settle(bool isSettled)
{
    const QueueItem *item = m_queue->current();
    if (!item || !isKnown())
        return;
    const auto &notes = session().analysis().review.situation->notes;
    const auto note = std::ranges::find_if(notes, [item](const PlacedNote &one) { return one.note.event.toUtf8() == item->id; });
    if (note != notes.end() && note->note.isOpen == isSettled) {
        m_undo.append({isSettled ? Undo::Kind::Settling : Undo::Kind::Opening, item->id});
        record(noteStep(item->id, isSettled));
    }
    m_queue->advance();
}

ReviewerDesk::Step ReviewerDesk::noteStep(const QByteArray &note, bool isSettled)
{
    return [path = session().path(), by = m_reviewer.id, note = QString::fromUtf8(note), isSettled, clock = &m_services.clock]() -> Result<QString> {
        const auto article = readReviewCase(path, *clock);
        if (!article)
            return article.error();
        const ReviewSubject &subject = article.value()->subject();
        const Result<Event> written = recordResolved(subject.context, subject.history.log, note, by, isSettled, *clock);
        return written ? Result<QString>(QString()) : Result<QString>(written.error());
    };
}

void ReviewerDesk::undo()
{
    if (m_undo.isEmpty()) {
        m_services.notices.showNotice(Tone::Information, tr("There is nothing to undo since you opened this review."));
        return;
    }
    const Undo last = m_undo.takeLast();
    if (last.kind == Undo::Kind::Settling || last.kind == Undo::Kind::Opening)
        record(noteStep(last.item, last.kind == Undo::Kind::Opening));
    if (last.kind == Undo::Kind::Decision)
        m_pending.insert(last.item, std::nullopt);
    if (last.kind == Undo::Kind::Decision || last.kind == Undo::Kind::Mark) {
        record([subject = subject(), claim = last.item, request = request(Verdict::MarkedAsClaim), clock = &m_services.clock] {
            return ClaimRecorder::takeBackNow(subject, claim, request, *clock);
        });
    }
    showItems();
    m_queue->choose(last.item);
}

void ReviewerDesk::mark()
{
    const QString words = m_reading->selectedWords();
    if (words.isEmpty()) {
        m_services.notices.showNotice(Tone::Information, tr("Select the sentence in the page first: Tab goes there, the arrow keys go from sentence to sentence."));
    } else if (isKnown()) {
        m_undo.append({Undo::Kind::Mark, {}});
        record([subject = subject(), words, request = request(Verdict::MarkedAsClaim), clock = &m_services.clock] { return ClaimRecorder::markNow(subject, words, request, *clock); });
    }
}

void ReviewerDesk::note()
{
    const QueueItem *item = m_queue->current();
    const QString selected = m_reading->selectedWords();
    const QString words = !selected.isEmpty() ? selectedInBlock(selected) : item ? item->words : QString();
    if (words.isEmpty())
        m_services.notices.showNotice(Tone::Information, tr("Select the words that the note is about in the page first."));
    else
        m_approval.addNoteOn(words);
}

void ReviewerDesk::record(const Step &step)
{
    m_steps.push_back(step);
    work();
}

void ReviewerDesk::work()
{
    if (m_steps.empty() || m_work->isBusy())
        return;
    m_work->run([this, step = m_steps.front()]() -> BackgroundWork::Outcome {
        const Result<QString> done = step();
        return [this, done] { finish(done); };
    });
    m_steps.pop_front();
}

void ReviewerDesk::finish(const Result<QString> &done)
{
    if (!done) {
        m_services.notices.showNotice(Tone::Problem, done.error().message);
        m_pending.clear();
        m_undo.clear();
    } else if (!done.value().isEmpty()) {
        m_services.notices.showNotice(Tone::Good, done.value());
    }
    work();
    if (m_steps.empty() && !m_work->isBusy())
        session().reloadDecisions();
}

void ReviewerDesk::remember()
{
    const QueueItem *item = m_queue->current();
    const QString name = nameOf(session().path());
    QStringList parts{name, item ? QString::fromUtf8(item->id.toBase64()) : u"-"_s};
    for (const QByteArray &paragraph : m_reading->seenParagraphs())
        parts.append(QString::fromLatin1(paragraph));
    QStringList places = m_services.settings.value(placesKey);
    places.removeIf([&](const QString &place) { return place.section(u' ', 0, 0) == name; });
    places.prepend(parts.join(u' '));
    m_services.settings.setValue(placesKey, places.first(std::min(places.size(), mostPlaces)));
}

bool ReviewerDesk::goBack()
{
    const QString name = nameOf(session().path());
    for (const QString &place : m_services.settings.value(placesKey)) {
        const QStringList parts = place.split(u' ');
        if (parts.first() != name || parts.size() < 2)
            continue;
        QSet<QByteArray> seen;
        for (const QString &paragraph : parts.sliced(2))
            seen.insert(paragraph.toLatin1());
        m_reading->setSeen(seen);
        return m_queue->choose(QByteArray::fromBase64(parts.at(1).toUtf8()));
    }
    return false;
}

} // namespace articular
