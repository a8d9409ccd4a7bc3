// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ReviewCommands.h"

#include "core/review/ReviewSteps.h"
#include "gui/actions/ActionSet.h"
#include "gui/window/EditLock.h"
#include "gui/window/NewCommands.h"
#include "gui/window/NoteCommands.h"
#include "gui/window/PersonAtDesk.h"
#include "gui/window/SaveRecords.h"

using namespace Qt::StringLiterals;

namespace articular {

ReviewCommands::ReviewCommands(QWidget *window, ArticleView &view, FileCommands &files, NoticeBar &notices, WindowDocks &docks,
                               ActionSet &actions, Settings &settings, const Clock &clock)
    : QObject(window), m_window(window), m_view(view), m_files(files), m_notices(notices), m_docks(docks), m_actions(actions),
      m_settings(settings), m_clock(clock), m_recorder(clock), m_outside(view.session()), m_writing(view.session(), clock, this), m_bar(new ReviewBar)
{
    m_view.setBar(m_bar);
    new EditLock(view, actions, docks);
    new NoteCommands(docks.notes(), view, notices, settings, clock);
    auto *records = new SaveRecords(view.session(), settings, clock, this);
    connect(records, &SaveRecords::failed, this, [this](const Error &error) { m_notices.showNotice(Tone::Attention, error.message); });
    connect(&session(), &DocumentSession::pathChanged, this, &ReviewCommands::beginArticle);
    connect(&session(), &DocumentSession::analysisUpdated, this, &ReviewCommands::take);
    connect(&session(), &DocumentSession::modifiedChanged, this, &ReviewCommands::showState);
    connect(&m_outside, &ReviewFiles::reviewChanged, &session(), &DocumentSession::reloadDecisions);
    connect(&m_outside, &ReviewFiles::clinicChanged, &session(), &DocumentSession::reloadWorkspace);
    connect(&files, &FileCommands::savingRefused, this, &ReviewCommands::refuseSaving);
    connectActions();
    connectRecorder();
    connectWritingLock();
    updateActions();
}

void ReviewCommands::connectActions()
{
    const std::pair<ActionId, void (ReviewCommands::*)()> rows[]{
        {ActionId::SendForReview, &ReviewCommands::plan}, {ActionId::TakeBack, &ReviewCommands::takeBack},
        {ActionId::MakeNewVersion, &ReviewCommands::makeNewVersion}, {ActionId::ShowApprovedChanges, &ReviewCommands::compare},
        {ActionId::GoBackToApproved, &ReviewCommands::goBack}};
    for (const auto &[id, step] : rows)
        connect(m_actions[id], &QAction::triggered, this, step);
}

void ReviewCommands::connectRecorder()
{
    connect(&m_recorder, &ReviewRecorder::planned, this, &ReviewCommands::ask);
    connect(&m_recorder, &ReviewRecorder::compared, this, &ReviewCommands::showChanges);
    connect(&m_recorder, &ReviewRecorder::textWritten, this, [this] {
        if (const Status taken = session().takeFromDisk(); !taken)
            m_files.showError(taken.error());
    });
    connect(&m_recorder, &ReviewRecorder::recorded, this, [this](const QString &message) {
        if (!message.isEmpty())
            m_notices.showNotice(Tone::Good, message);
        session().reloadDecisions();
    });
    connect(&m_recorder, &ReviewRecorder::failed, this, [this](const Error &error) {
        m_isBeingSent = false;
        m_notices.showNotice(Tone::Problem, error.message);
        showState();
    });
}

void ReviewCommands::connectWritingLock()
{
    connect(&m_writing, &WritingLock::heldByChanged, this, &ReviewCommands::showState);
    connect(&m_writing, &WritingLock::alsoOpen, this, [this](const QString &words) {
        m_notices.showNotice(Tone::Information, tr("%1. Both of you may write: nothing is lost, whoever saves second is asked which text is to stay.", "who has it open").arg(words));
    });
}

void ReviewCommands::beginArticle(const QString &path)
{
    m_situation.reset();
    m_isBeingSent = false;
    m_writing.letGo();
    m_bar->hide();
    const bool isToLookAt = !path.isEmpty() && (mayBeLocked(path) || m_writing.isKept(path));
    session().setLock(isToLookAt ? tr("The program is looking where this article stands in review.") : QString());
    updateActions();
}

void ReviewCommands::take(const AnalysisResult &result)
{
    m_situation = result.review.situation;
    if (m_situation && m_situation->state.submission)
        m_isBeingSent = false;
    showState();
}

void ReviewCommands::showState()
{
    if (!m_situation)
        return;
    updateLock();
    showBar();
    updateActions();
}

QString ReviewCommands::reviewLock() const
{
    const ArticleState &state = m_situation->state;
    if (m_isBeingSent)
        return tr("It is being sent for review.");
    if (state.phase == ArticlePhase::InReview)
        return tr("%1. To change it, take it back first.", "where the article stands").arg(m_situation->words);
    if (state.isLocked())
        return tr("%1. To change it, make a new version first.", "where the article stands").arg(m_situation->words);
    return {};
}

void ReviewCommands::updateLock()
{
    QString reason = reviewLock();
    if (reason.isEmpty()) {
        // Nobody is named who may not be here: an author is not always the user.
        const QString person = userIn(session().workspace(), m_settings);
        m_writing.want(person, person.isEmpty() ? m_settings.value(userNameKey) : personName(person, session().workspace(), m_situation->trust));
    } else if (!m_isBeingSent) {
        m_writing.letGo();
    }
    if (reason.isEmpty() && !m_writing.heldBy().isEmpty())
        reason = tr("%1. You can read it here; you can write when it is closed there.", "who has it open").arg(m_writing.heldBy());
    session().setLock(reason);
}

void ReviewCommands::showBar()
{
    const ArticleState &state = m_situation->state;
    const QString text = barText();
    if (text.isEmpty()) {
        m_bar->hide();
        return;
    }
    const bool isCalm = state.phase == ArticlePhase::InReview && !state.differsFromSent;
    m_bar->showState(state.phase == ArticlePhase::Approved ? Tone::Good : isCalm ? Tone::Information : Tone::Attention, text, choicesFor(state));
}

QString ReviewCommands::barText() const
{
    const QString text = textOf(m_situation->state);
    if (m_writing.heldBy().isEmpty())
        return text;
    const QString held = tr("%1 · You can read it here", "who has it open").arg(m_writing.heldBy());
    return text.isEmpty() ? held : held + u" · "_s + text;
}

QString ReviewCommands::textOf(const ArticleState &state) const
{
    QStringList said{m_situation->words};
    switch (state.phase) {
    case ArticlePhase::Draft:
        // An approval that does not count is never passed over in silence.
        return state.uncounted.isEmpty() ? QString() : m_situation->problems.value(0);
    case ArticlePhase::InReview:
        if (state.differsFromSent)
            said.append(tr("The text here is not the one that was sent."));
        break;
    case ArticlePhase::ChangesRequested: {
        const qsizetype notes = m_situation->openNotes();
        said = {notes == 0 ? tr("Back to you") : notes == 1 ? tr("Back to you, one note") : tr("Back to you, %1 notes").arg(notes)};
        if (!state.reason.isEmpty())
            said.append(tr("“%1”", "the reviewer's reason").arg(state.reason));
        break;
    }
    case ArticlePhase::Approved:
        if (state.isSameVisibleText)
            said.append(tr("The file was changed since, but nothing that readers see."));
        break;
    case ArticlePhase::Changed:
        said.append(tr("The text on screen is not the approved one."));
        break;
    case ArticlePhase::Withdrawn:
        if (!state.reason.isEmpty())
            said.append(state.reason);
        break;
    case ArticlePhase::ReviewDue:
        break;
    }
    if (m_view.session().isLocked() && m_view.session().isModified())
        said.append(tr("Your own changes are not saved."));
    return said.join(u" · "_s);
}

std::vector<ReviewBar::Choice> ReviewCommands::choicesFor(const ArticleState &state)
{
    const ReviewBar::Choice newVersion{tr("Make a new version"), [this] { makeNewVersion(); }};
    const ReviewBar::Choice changes{tr("See what changed"), [this] { compare(); }};
    const QString approver = state.changesToApply ? state.changesToApply->signer.name : QString();
    const ReviewBar::Choice apply{tr("Apply %1's changes", "name").arg(approver), [this] { applyChanges(); }};
    std::vector<ReviewBar::Choice> choices;
    if (!m_writing.heldBy().isEmpty()) {
        choices.push_back({tr("Write all the same"), [this] { m_writing.insist(); }});
    } else if (state.phase == ArticlePhase::InReview) {
        // Who has it to decide about gives it back; only others take it.
        if (!state.submission->to.contains(personAtDesk(session(), m_settings)))
            choices.push_back({tr("Take it back"), [this] { takeBack(); }});
        else
            choices = {{tr("Review it"), [this] { m_actions[ActionId::ReviewArticle]->trigger(); }},
                       {tr("Approve…"), [this] { m_actions[ActionId::ApproveArticle]->trigger(); }},
                       {tr("Send back…"), [this] { m_actions[ActionId::ReturnArticle]->trigger(); }}};
        if (state.differsFromSent)
            choices.push_back(changes);
        if (state.changesToApply)
            choices.push_back(apply);
    } else if (state.phase == ArticlePhase::ChangesRequested) {
        choices.push_back({tr("Show notes"), [this] { m_docks.raise(WindowDocks::Dock::Notes); }});
    } else if (state.phase == ArticlePhase::Approved || state.phase == ArticlePhase::Withdrawn) {
        choices.push_back(newVersion);
    } else if (state.phase == ArticlePhase::Changed) {
        if (state.changesToApply)
            choices = {apply, changes, newVersion};
        else
            choices = {changes, {tr("Go back to the approved text"), [this] { goBack(); }}, newVersion};
    } else if (state.phase == ArticlePhase::ReviewDue) {
        choices.push_back({tr("Send for review…"), [this] { plan(); }});
    }
    if (session().isLocked() && session().isModified())
        choices.push_back({tr("Save mine as a copy…"), [this] { m_files.saveAs(); }});
    return choices;
}

void ReviewCommands::updateActions()
{
    const bool isOpen = m_situation != nullptr;
    const ArticlePhase phase = isOpen ? m_situation->state.phase : ArticlePhase::Draft;
    const bool wasApproved = isOpen && m_situation->state.newest();
    const bool isOver = phase == ArticlePhase::Approved || phase == ArticlePhase::Changed || phase == ArticlePhase::ReviewDue || phase == ArticlePhase::Withdrawn;
    const bool isHeld = !m_writing.heldBy().isEmpty();
    m_actions[ActionId::SendForReview]->setEnabled(isOpen && !isHeld && phase != ArticlePhase::InReview && phase != ArticlePhase::Approved);
    m_actions[ActionId::TakeBack]->setEnabled(phase == ArticlePhase::InReview);
    m_actions[ActionId::MakeNewVersion]->setEnabled(isOver);
    m_actions[ActionId::ShowApprovedChanges]->setEnabled(wasApproved || phase == ArticlePhase::InReview);
    m_actions[ActionId::GoBackToApproved]->setEnabled(!isHeld && phase == ArticlePhase::Changed);
}

void ReviewCommands::refuseSaving()
{
    m_notices.showNotice(Tone::Attention, tr("Your changes were not saved: %1").arg(session().lockReason()),
                         {{tr("Save mine as a copy…"), [this] { m_files.saveAs(); }}});
}

} // namespace articular
