// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowDocks.h"

#include "core/document/Article.h"
#include "core/markdown/SectionMove.h"
#include "gui/actions/ActionSet.h"
#include "gui/articles/ArticlesPanel.h"
#include "gui/claims/ClaimsPanel.h"
#include "gui/details/DetailsPanel.h"
#include "gui/findings/ChecklistPanel.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/outline/OutlinePanel.h"
#include "gui/readability/ReadabilityPanel.h"
#include "gui/review/NotesPanel.h"
#include "gui/window/ArticleView.h"

namespace articular {

namespace {

constexpr int leftWidth = 220, rightWidth = 320;

/// One step for undo; the cursor goes with the section.
void moveSectionIn(ArticleView &view, int from, int before)
{
    DocumentSession &session = view.session();
    if (session.isLocked())
        return;
    const Article article(session.path(), session.text().toUtf8());
    const std::optional<SectionMove> move = moveSection(MarkdownDocument::parse(article.text(), article.bodyStart()), from, before);
    if (!move)
        return;
    session.applyEditsNow(move->edits);
    view.jumpToLine(move->line);
}

} // namespace

WindowDocks::WindowDocks(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_details(new DetailsPanel)
    , m_articles(new ArticlesPanel)
    , m_checklist(new ChecklistPanel)
    , m_problems(new ProblemsPanel)
    , m_claims(new ClaimsPanel)
    , m_notes(new NotesPanel)
    , m_outline(new OutlinePanel)
    , m_readability(new ReadabilityPanel)
{
    window->setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AnimatedDocks);
    window->setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    // Upright beside the panels: six names do not fit above them in any language.
    window->setTabPosition(Qt::RightDockWidgetArea, QTabWidget::East);
    add(Dock::Outline, QStringLiteral("outlineDock"), m_outline, Qt::LeftDockWidgetArea);
    add(Dock::Articles, QStringLiteral("articlesDock"), m_articles, Qt::LeftDockWidgetArea);
    add(Dock::Details, QStringLiteral("detailsDock"), m_details, Qt::RightDockWidgetArea);
    add(Dock::Checklist, QStringLiteral("checklistDock"), m_checklist, Qt::RightDockWidgetArea);
    add(Dock::Problems, QStringLiteral("problemsDock"), m_problems, Qt::RightDockWidgetArea);
    add(Dock::Claims, QStringLiteral("claimsDock"), m_claims, Qt::RightDockWidgetArea);
    add(Dock::Notes, QStringLiteral("notesDock"), m_notes, Qt::RightDockWidgetArea);
    add(Dock::Readability, QStringLiteral("readabilityDock"), m_readability, Qt::RightDockWidgetArea);
    window->tabifyDockWidget(dock(Dock::Outline), dock(Dock::Articles));
    window->tabifyDockWidget(dock(Dock::Details), dock(Dock::Checklist));
    window->tabifyDockWidget(dock(Dock::Checklist), dock(Dock::Problems));
    window->tabifyDockWidget(dock(Dock::Problems), dock(Dock::Claims));
    window->tabifyDockWidget(dock(Dock::Claims), dock(Dock::Notes));
    window->tabifyDockWidget(dock(Dock::Notes), dock(Dock::Readability));
    dock(Dock::Outline)->raise();
    dock(Dock::Checklist)->raise();
    // The grade in the status bar opens it: most of the time that one figure is enough.
    dock(Dock::Readability)->hide();
    setUsualWidths();
    retranslate();
}

void WindowDocks::setUsualWidths()
{
    m_window->resizeDocks({dock(Dock::Outline), dock(Dock::Checklist)}, {leftWidth, rightWidth}, Qt::Horizontal);
}

void WindowDocks::add(Dock which, const QString &name, QWidget *panel, Qt::DockWidgetArea area)
{
    auto *made = new QDockWidget(m_window);
    made->setObjectName(name);
    made->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    made->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    // Tabs already say what the docks are: a second line with the same word would only take room.
    auto *noTitle = new QWidget(made);
    noTitle->setFixedHeight(0);
    made->setTitleBarWidget(noTitle);
    made->setWidget(panel);
    m_window->addDockWidget(area, made);
    m_docks[size_t(which)] = made;
}

QList<QWidget *> WindowDocks::panels() const
{
    return {m_details, m_checklist, m_problems, m_claims, m_notes, m_readability, m_outline, m_articles};
}

void WindowDocks::connectActions(const ActionSet &actions, ArticleView &view)
{
    const std::pair<ActionId, Dock> rows[]{{ActionId::ShowDetails, Dock::Details}, {ActionId::ShowChecklist, Dock::Checklist},
                                           {ActionId::ShowProblems, Dock::Problems}, {ActionId::ShowClaims, Dock::Claims},
                                           {ActionId::ShowNotes, Dock::Notes}, {ActionId::ShowReadability, Dock::Readability},
                                           {ActionId::ShowOutline, Dock::Outline}, {ActionId::ShowArticles, Dock::Articles}};
    for (const auto &[id, which] : rows)
        connect(actions[id], &QAction::triggered, this, [this, which = which] { raise(which); });
    connect(m_outline, &OutlinePanel::moveRequested, this, [&view](int from, int before) { moveSectionIn(view, from, before); });
    connect(actions[ActionId::NextProblem], &QAction::triggered, this, [this, &view] {
        if (!view.walkChanges(1))
            nextProblem();
    });
    connect(actions[ActionId::PreviousProblem], &QAction::triggered, this, [this, &view] {
        if (!view.walkChanges(-1))
            previousProblem();
    });
}

void WindowDocks::nextProblem()
{
    raise(Dock::Problems);
    problems()->next();
}

void WindowDocks::previousProblem()
{
    raise(Dock::Problems);
    problems()->previous();
}

void WindowDocks::raise(Dock wanted)
{
    dock(wanted)->show();
    dock(wanted)->raise();
    dock(wanted)->widget()->setFocus(Qt::ShortcutFocusReason);
}

void WindowDocks::retranslate()
{
    dock(Dock::Outline)->setWindowTitle(tr("Outline"));
    dock(Dock::Articles)->setWindowTitle(tr("Articles"));
    dock(Dock::Details)->setWindowTitle(tr("Details"));
    dock(Dock::Checklist)->setWindowTitle(tr("Checklist"));
    dock(Dock::Problems)->setWindowTitle(tr("Problems"));
    dock(Dock::Claims)->setWindowTitle(tr("Claims"));
    dock(Dock::Notes)->setWindowTitle(tr("Notes"));
    dock(Dock::Readability)->setWindowTitle(tr("Readability"));
}

} // namespace articular
