// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PrivacyCommands.h"

#include "gui/claims/QuestionDialog.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/window/PasteCheck.h"
#include "gui/window/PersonAtDesk.h"

namespace articular {

PrivacyCommands::PrivacyCommands(ProblemsPanel *panel, ArticleView &view, NoticeBar &notices, Settings &settings, const Clock &clock)
    : QObject(panel), m_panel(panel), m_view(view), m_notices(notices), m_settings(settings), m_recorder(clock)
{
    auto *paste = new PasteCheck(view, notices);
    // Told by the bar in passing: where nothing can be recorded yet, the answer holds until the program ends.
    connect(paste, &PasteCheck::noPatient, this, [this](const QList<Finding> &details) {
        if (!speaker(false).isEmpty())
            sayNoPatient(details);
    });
    connect(panel, &ProblemsPanel::questionRequested, this, &PrivacyCommands::ask);
    connect(panel, &ProblemsPanel::noPatientRequested, this, [this](const Finding &problem) { sayNoPatient({problem}); });
    connect(&m_recorder, &ReviewRecorder::recorded, this, [this](const QString &message) {
        m_notices.showNotice(Tone::Good, message);
        m_view.session().reloadDecisions();
    });
    connect(&m_recorder, &ReviewRecorder::failed, this, [this](const Error &error) { m_notices.showNotice(Tone::Problem, error.message); });
}

void PrivacyCommands::ask(const Finding &problem, const QString &words)
{
    const QString by = speaker(true);
    if (by.isEmpty())
        return;
    const bool namesWords = !words.trimmed().isEmpty() && problem.key.isEmpty();
    auto *dialog = new QuestionDialog(namesWords ? words.simplified() : problem.message, m_panel);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QuestionDialog::asked, this, [this, problem, by](const QString &question) {
        m_recorder.speakOf(subject(), {problem}, by, question);
    });
    dialog->open();
}

void PrivacyCommands::sayNoPatient(const QList<Finding> &problems)
{
    if (const QString by = speaker(true); !by.isEmpty())
        m_recorder.speakOf(subject(), problems, by, tr("This is no patient's."));
}

QString PrivacyCommands::speaker(bool isTold)
{
    const QString by = personAtDesk(m_view.session(), m_settings);
    const bool isSaved = !m_view.session().path().isEmpty();
    if (isTold && !isSaved)
        m_notices.showNotice(Tone::Attention, tr("Save the article first: what is said to the reviewer is kept beside its file."));
    else if (isTold && by.isEmpty())
        m_notices.showNotice(Tone::Attention, tr("Say in the details who the author is: the reviewer wants to know who asks."));
    return isSaved && !m_recorder.isBusy() ? by : QString();
}

ReviewRecorder::Subject PrivacyCommands::subject()
{
    m_view.session().gatherChanges();
    return {m_view.session().path(), m_view.session().bytes()};
}

} // namespace articular
