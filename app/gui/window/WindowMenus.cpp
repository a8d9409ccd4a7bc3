// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowMenus.h"

#include <QActionGroup>
#include <QMenuBar>

namespace articular {

namespace {

void fill(QMenu *menu, const ActionSet &actions, std::initializer_list<std::initializer_list<ActionId>> groups)
{
    for (const auto &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ActionId id : group)
            menu->addAction(actions[id]);
    }
}

} // namespace

WindowMenus::WindowMenus(QMainWindow *window, const ActionSet &actions)
    : QObject(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_recent(new QMenu(m_file))
    , m_edit(window->menuBar()->addMenu(QString()))
    , m_insert(window->menuBar()->addMenu(QString()))
    , m_clinicTexts(new QMenu(m_insert))
    , m_format(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_zoom(new QMenu(m_view))
    , m_panes(new QMenu(m_view))
    , m_page(new QMenu(m_view))
    , m_theme(new QMenu(m_view))
    , m_language(new QMenu(m_view))
    , m_review(window->menuBar()->addMenu(QString()))
    , m_tools(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
    , m_toolBar(window->addToolBar(QString()))
{
    using enum ActionId;
    fill(m_file, actions, {{NewArticle, OpenArticle, OpenFolder}});
    m_file->addMenu(m_recent);
    fill(m_file, actions, {{Save, SaveAs, SaveAll, ShowVersions}, {ImportReferences}, {ExportPage, PublishPage, SaveReport},
                           {Close, ReopenClosed, Quit}});
    fill(m_edit, actions, {{Undo, Redo}, {Cut, Copy, Paste, PastePlain, SelectAll}, {Find, FindNext, FindPrevious, Replace}, {PairMarks}});
    fill(m_insert, actions, {{InsertReference, TurnTypedList}, {InsertTable, InsertPicture}, {InsertKeyPoints, InsertNote, InsertWarning}});
    m_insert->addSeparator();
    m_insert->addMenu(m_clinicTexts);
    fill(m_format, actions, {{Bold, Italic, ActionId::Link}, {NormalText, Heading, Heading3, Heading4}, {BulletList, NumberedList, Quote}, {MoveLinesUp, MoveLinesDown, DuplicateLines}});
    fill(m_view, actions, {{ShowEditor, ShowPreview},
                           {ShowDetails, ShowChecklist, ShowProblems, ShowClaims, ShowOutline, ShowArticles, ShowReadability},
                           {LineNumbers, DetailsAsText, TabLeavesText}, {FocusParagraph, HoldCursorLine}});
    m_view->addMenu(m_zoom);
    fill(m_zoom, actions, {{ZoomIn, ZoomOut, ZoomReset}});
    m_view->addSeparator();
    m_view->addMenu(m_panes);
    m_view->addAction(actions[FullScreen]);
    fill(m_panes, actions, {{NextPane, PreviousPane}, {NextTab, PreviousTab}, {TabUsedBefore, TabUsedLongAgo}});
    m_view->addSeparator();
    m_view->addMenu(m_page);
    m_view->addAction(actions[PageInBrowser]);
    m_view->addAction(actions[ShowCards]);
    m_view->addMenu(m_theme);
    m_view->addMenu(m_language);
    fill(m_page, actions, {{PageFitsPane, PageDesktop, PageTablet, PagePhone, PagePaper}, {PageColoursWindow, PageLight, PageDark},
                           {PageUnmarked, PageSinceSaved, PageSinceApproved, PageSinceEarlier},
                           {PageReadingOrder, ScrollTogether}});
    fill(m_theme, actions, {{ThemeSystem, ThemeLight, ThemeDark}});
    auto *themes = new QActionGroup(this);
    for (QAction *action : m_theme->actions())
        themes->addAction(action);
    addLanguages();
    fill(m_review, actions, {{SendForReview, TakeBack, MakeNewVersion}, {ShowNotes, ShowApprovedChanges, GoBackToApproved},
                             {ReviewArticle, ApproveArticle, ReturnArticle, AddNote}, {CorrectPage, WithdrawArticle, ShowDueReviews}, {MakeSigningKey, PeopleWhoApprove, JoinClinic}});
    fill(m_tools, actions, {{NextProblem, PreviousProblem}, {MarkClaim}, {ShowConsents, ShowClinicTexts, ShowUses, ShowAddedWords, ReloadClinic}, {VerifyRecord, CompareWithSite}});
    fill(m_help, actions, {{FindCommand, ChangeShortcuts}, {About}});
    fillToolBar(actions);
    retranslate();
}

void WindowMenus::addLanguages()
{
    auto *languages = new QActionGroup(this);
    // Each language is called by its own name, so that it is found by who reads no other; only the first is translated.
    const std::pair<QString, QString> choices[] = {{QString(), QString()},
                                                   {QStringLiteral("en"), QStringLiteral("English")},
                                                   {QStringLiteral("es"), QStringLiteral("Español")}};
    for (const auto &[code, name] : choices) {
        QAction *action = m_language->addAction(name);
        action->setData(code);
        action->setCheckable(true);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = code] { emit languageChosen(chosen); });
    }
}

void WindowMenus::setLanguage(const QString &language)
{
    for (QAction *action : m_language->actions())
        action->setChecked(action->data().toString() == language);
}

void WindowMenus::fillToolBar(const ActionSet &actions)
{
    using enum ActionId;
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(20, 20));
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const auto &group : {std::initializer_list<ActionId>{NewArticle, OpenArticle, Save}, {Undo, Redo},
                              {Bold, Italic, BulletList, NumberedList, Quote, ActionId::Link, InsertReference, InsertPicture, InsertTable}}) {
        if (!m_toolBar->actions().isEmpty())
            m_toolBar->addSeparator();
        for (const ActionId id : group)
            m_toolBar->addAction(actions[id]);
    }
    auto *spacer = new QWidget(m_toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    for (const ActionId id : {PreviousProblem, NextProblem, ShowPreview})
        m_toolBar->addAction(actions[id]);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_insert->setTitle(tr("&Insert"));
    m_clinicTexts->setTitle(tr("Text of the &clinic"));
    m_format->setTitle(tr("F&ormat"));
    m_view->setTitle(tr("&View"));
    m_zoom->setTitle(tr("&Zoom"));
    m_panes->setTitle(tr("Pan&es and tabs"));
    m_page->setTitle(tr("Loo&k at the page"));
    m_theme->setTitle(tr("Colo&urs"));
    m_language->setTitle(tr("Lan&guage"));
    m_review->setTitle(tr("&Review"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_language->actions().first()->setText(tr("As the computer"));
}

} // namespace articular
