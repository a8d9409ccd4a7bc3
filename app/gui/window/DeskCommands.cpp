// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/DeskCommands.h"

#include "gui/articles/ArticlesPanel.h"
#include "gui/articles/DeskList.h"
#include "gui/firstrun/StartPage.h"
#include "gui/session/DeskReading.h"
#include "gui/window/ClinicInWindow.h"
#include "gui/window/NewCommands.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace articular {

DeskCommands::DeskCommands(const ReviewServices &services, FileCommands &files, WindowPages &pages, WindowDocks &docks, WindowLayout &layout)
    : QObject(services.window), m_services(services), m_files(files), m_pages(pages), m_docks(docks), m_approval(new ApprovalCommands(services)),
      m_reviewer(new ReviewerDesk(services, *m_approval, layout)), m_list(new DeskList)
{
    pages.start().setWork(m_list);
    connect(m_list, &DeskList::openRequested, this, &DeskCommands::open);
    connect(m_approval, &ApprovalCommands::nextRequested, this, [this](const QString &path) { open(path, true); });
    connect(m_approval, &ApprovalCommands::stepTaken, this, &DeskCommands::read);
    connect(&files, &FileCommands::clinicOpened, this, [this](const QString &root) {
        m_clinic = root;
        read();
    });
    connect(&services.view.session(), &DocumentSession::workspaceChanged, this, [this](const Workspace &workspace) {
        if (!workspace.isDefault() && workspace.root() != std::exchange(m_clinic, workspace.root()))
            read();
    });
    connect(&pages, &WindowPages::articleShown, this, [this](bool shown) {
        if (!shown)
            read();
    });
}

void DeskCommands::read()
{
    const QString root = m_clinic.isEmpty() ? knownClinic(m_services.view.session(), m_services.settings) : m_clinic;
    if (root.isEmpty() || m_work.isBusy())
        return;
    const std::optional<OwnKey> own = ownKeyAt(m_services.settings.value(signingKeyKey));
    const QString person = userIn(Workspace::load(root), m_services.settings);
    m_work.run([this, root, person, key = own ? own->key.fingerprint : QString(), clock = &m_services.clock]() -> BackgroundWork::Outcome {
        const QList<DeskLine> lines = readDesk(root, key, person, *clock);
        return [this, lines] { show(lines); };
    });
}

void DeskCommands::show(const QList<DeskLine> &lines)
{
    const bool isFirst = m_list->isEmpty();
    m_list->setLines(lines, m_services.clock.now().toLocalTime().date());
    if (isFirst && !m_list->isEmpty() && !m_pages.showsArticle())
        m_list->setFocus(Qt::OtherFocusReason);
    QHash<QString, QString> states;
    QList<std::pair<QString, QString>> waiting;
    for (const DeskLine &line : lines) {
        if (!states.contains(line.path) || line.kind != DeskLine::Kind::OnSite)
            states.insert(line.path, line.words);
        if (line.kind == DeskLine::Kind::Waits)
            waiting.append({line.path, line.title});
    }
    m_docks.articles()->setStates(states);
    m_approval->setWaiting(waiting);
}

void DeskCommands::open(const QString &path, bool toReview)
{
    // It may be open here already, or open in another tab.
    if (toReview && m_services.view.session().path() == path) {
        m_reviewer->begin();
        return;
    }
    m_services.settings.setValue(reviewWantedKey, toReview ? path : QString());
    m_files.open(path);
}

} // namespace articular
