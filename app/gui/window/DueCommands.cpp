// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/DueCommands.h"

#include "core/base/FileStore.h"
#include "core/review/ReviewSituation.h"
#include "gui/due/CorrectionDialog.h"
#include "gui/due/DueDialog.h"
#include "gui/session/ClinicReading.h"
#include "gui/window/ClinicInWindow.h"
#include "gui/window/ReviewerDesk.h"

#include <QDesktopServices>
#include <QUrl>

namespace articular {

DueCommands::DueCommands(const ReviewServices &services, FileCommands &files) : QObject(services.window), m_services(services), m_files(files)
{
    connect(services.actions[ActionId::ShowDueReviews], &QAction::triggered, this, &DueCommands::showDue);
    connect(services.actions[ActionId::CorrectPage], &QAction::triggered, this, &DueCommands::correct);
}

void DueCommands::showDue()
{
    const QString root = clinicInWindow(m_services);
    if (root.isEmpty())
        return;
    if (!m_due) {
        m_due = new DueDialog(m_services.window);
        m_due->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_due, &DueDialog::reviewRequested, this, &DueCommands::review);
        connect(m_due, &DueDialog::calendarRequested, this, &DueCommands::saveCalendar);
    }
    m_due->show();
    m_due->raise();
    m_due->activateWindow();
    m_work.run([this, root, clock = &m_services.clock]() -> BackgroundWork::Outcome {
        const QDate today = clock->now().toLocalTime().date();
        QList<DueReview> reviews;
        for (const ArticleStanding &one : readStandings(root, *clock)) {
            if (auto due = dueReviewOf(one.path, one.title, one.articleId, one.state, today))
                reviews.append(std::move(*due));
        }
        return [this, reviews, today] {
            if (m_due)
                m_due->showReviews(reviews, today);
        };
    });
}

void DueCommands::review(const QString &path)
{
    const bool isOpen = m_services.view.session().path() == path;
    if (m_due)
        m_due->close();
    if (isOpen) {
        m_services.actions[ActionId::ApproveArticle]->trigger();
    } else {
        m_services.settings.setValue(reviewWantedKey, path);
        m_files.open(path);
    }
}

void DueCommands::saveCalendar()
{
    const auto save = [this](const QString &path) {
        if (!m_due)
            return;
        const Status saved = writeFile(path, calendarOf(m_due->reviews(), m_services.clock.now()));
        m_services.notices.showNotice(saved ? Tone::Good : Tone::Problem,
                                      saved ? tr("The calendar file is saved. It holds titles and dates only: %1").arg(path) : saved.error().message);
    };
    m_services.prompts.chooseNewFile(m_due, tr("Save as calendar file"), tr("Calendar files (*.ics)"), tr("reviews.ics"), save);
}

void DueCommands::correct()
{
    const DocumentSession &session = m_services.view.session();
    const auto situation = session.analysis().review.situation;
    const ApprovedVersion *newest = situation ? situation->state.newest() : nullptr;
    if (!newest) {
        m_services.notices.showNotice(Tone::Information, tr("No version of this article was approved yet, so readers cannot have it. Mend the text as it is."));
        return;
    }
    const ArticleState &state = situation->state;
    const QString address = state.onSite ? state.onSite->address : QString();
    auto *dialog = new CorrectionDialog({session.analysis().metadata.title, newest->number, address, state.isWithdrawn}, m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CorrectionDialog::openPageRequested, this, [address] {
        if (const QUrl url(address, QUrl::StrictMode); url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            QDesktopServices::openUrl(url);
    });
    const auto next = [this, dialog](ActionId action) {
        dialog->accept();
        m_services.actions[action]->trigger();
    };
    connect(dialog, &CorrectionDialog::takeDownRequested, this, [next] { next(ActionId::WithdrawArticle); });
    connect(dialog, &CorrectionDialog::newVersionRequested, this, [next] { next(ActionId::MakeNewVersion); });
    dialog->open();
}

} // namespace articular
