// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ClaimCommands.h"

#include "gui/claims/QuestionDialog.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/window/NewCommands.h"
#include "gui/window/PersonAtDesk.h"

#include <QDir>

namespace articular {

ClaimCommands::ClaimCommands(ClaimsPanel *panel, ArticleView &view, NoticeBar &notices, Settings &settings, const Clock &clock)
    : QObject(panel), m_panel(panel), m_view(view), m_notices(notices), m_settings(settings), m_recorder(clock)
{
    DocumentSession *session = &m_view.session();
    connect(session, &DocumentSession::analysisUpdated, panel, &ClaimsPanel::setAnalysis);
    connect(session, &DocumentSession::workspaceChanged, this, [this](const Workspace &workspace) {
        m_panel->setWorkspace(workspace);
        m_panel->setReviewer(reviewer());
    });
    connect(panel, &ClaimsPanel::jumpRequested, this, &ClaimCommands::jumpTo);
    connect(panel, &ClaimsPanel::editsRequested, this, &ClaimCommands::editsRequested);
    connect(panel, &ClaimsPanel::decisionRequested, this, &ClaimCommands::decide);
    connect(panel, &ClaimsPanel::questionRequested, this, &ClaimCommands::ask);
    connect(panel, &ClaimsPanel::markRequested, this, &ClaimCommands::markSelection);
    connect(panel, &ClaimsPanel::reviewerRequested, this, &ClaimCommands::chooseReviewer);
    connect(panel, &ClaimsPanel::keepRequested, this, [this](const LedgerEntry &claim) {
        if (isRecordable())
            m_recorder.keep(subject(), claim.fingerprint);
    });
    connect(&m_recorder, &ClaimRecorder::busyChanged, panel, &ClaimsPanel::setBusy);
    connect(&m_recorder, &ClaimRecorder::recorded, this, [this, session](const QString &message) {
        if (!message.isEmpty())
            m_notices.showNotice(Tone::Good, message);
        session->reloadDecisions();
    });
    connect(&m_recorder, &ClaimRecorder::clinicChanged, session, &DocumentSession::reloadWorkspace);
    connect(&m_recorder, &ClaimRecorder::failed, this, [this](const Error &error) { m_notices.showNotice(Tone::Problem, error.message); });
}

void ClaimCommands::jumpTo(const Claim &claim, quint64 revision)
{
    if (claim.file.isEmpty() || claim.file == m_view.session().path())
        m_view.jumpToByte(claim.range.start, revision);
    else
        m_notices.showNotice(Tone::Information, tr("This sentence is in the clinic's file “%1”.").arg(QDir::toNativeSeparators(claim.file)));
}

bool ClaimCommands::isRecordable()
{
    if (m_view.session().path().isEmpty()) {
        m_notices.showNotice(Tone::Attention, tr("Save the article first: what is decided about it is kept beside its file."));
        return false;
    }
    return !m_recorder.isBusy();
}

ClaimRecorder::Subject ClaimCommands::subject()
{
    m_view.session().gatherChanges();
    return {m_view.session().path(), m_view.session().bytes()};
}

void ClaimCommands::decide(const QList<LedgerEntry> &claims, Verdict verdict, const QString &note)
{
    if (!isRecordable())
        return;
    QList<QByteArray> fingerprints;
    for (const LedgerEntry &claim : claims)
        fingerprints.append(claim.fingerprint);
    const ClaimReviewer decider = reviewer();
    m_recorder.decide(subject(), fingerprints, {decider.id, decider.role, verdict, {}, {}, note, {}});
}

void ClaimCommands::markSelection()
{
    const QString words = m_view.editor().textCursor().selectedText().simplified();
    const ClaimReviewer decider = reviewer();
    if (decider.id.isEmpty())
        m_notices.showNotice(Tone::Information, tr("Reviewers mark claims. If you are one, say so in the claims panel first."));
    else if (words.isEmpty())
        m_notices.showNotice(Tone::Information, tr("Select the words of the claim in the text first."));
    else if (isRecordable())
        m_recorder.mark(subject(), words, {decider.id, decider.role, Verdict::MarkedAsClaim, {}, {}, {}, {}});
}

void ClaimCommands::ask(const LedgerEntry &claim)
{
    const QString user = userIn(m_view.session().workspace(), m_settings);
    const QStringList authors = m_view.session().analysis().metadata.authors;
    const QString by = !user.isEmpty() ? user : authors.value(0);
    if (!isRecordable())
        return;
    if (by.isEmpty()) {
        m_notices.showNotice(Tone::Attention, tr("Say in the details who the author is: the reviewer wants to know who asks."));
        return;
    }
    auto *dialog = new QuestionDialog(claim.claim.text, m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuestionDialog::asked, this, [this, claim, by](const QString &question) {
        m_recorder.ask(subject(), claim.fingerprint, by, question);
    });
    dialog->open();
}

void ClaimCommands::chooseReviewer()
{
    auto *dialog = new ReviewerDialog(m_view.session().workspace().people(), reviewer(), m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewerDialog::chosen, this, [this](const ClaimReviewer &chosen) {
        m_settings.setValue(claimReviewerKey, chosen.id);
        m_settings.setValue(claimRoleKey, chosen.id.isEmpty() ? QStringLiteral("none") : chosen.role);
        m_panel->setReviewer(reviewer());
    });
    dialog->open();
}

ClaimReviewer ClaimCommands::reviewer() const
{
    return claimReviewerAt(m_view.session().workspace(), m_settings);
}

} // namespace articular
