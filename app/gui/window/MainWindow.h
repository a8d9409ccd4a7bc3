// SPDX-License-Identifier: GPL-3.0-or-later
// Everything around one article: composes its view, the panels, menus and bars, and connects what one asks for with what
// another does. Holds no logic of its own beyond that. A page of a TabbedWindow, or a window by itself.
#pragma once

#include "core/base/Clock.h"
#include "gui/actions/ActionSet.h"
#include "gui/exporting/PdfPrinter.h"
#include "gui/prompts/Prompts.h"
#include "gui/session/Analyzer.h"
#include "gui/session/ArticleLists.h"
#include "gui/settings/AppearanceSettings.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"

#include <QMainWindow>

#include <functional>
#include <memory>


namespace articular {

class ArticleNotices;
class ClaimCommands;
class ConsentCommands;
class FileCommands;
class NewCommands;
class NoticeBar;
class PictureCommands;
class PracticeStrip;
class ReferenceCommands;
class RecoveryFolder;
class StatusPanel;
class TextSafety;
class WindowDocks;
class WindowLayout;
class WindowMenus;
class WindowPages;

/// What every window needs from the program. References outlive all windows.
struct WindowServices
{
    Settings &settings;
    Prompts &prompts;
    const Clock &clock;
    std::function<std::unique_ptr<Analyzer>()> analyzer;
    MakePreview preview;
    std::shared_ptr<const RecoveryFolder> recovery = {};   ///< null: no copies of unsaved texts are kept
    MakePdfPrinter pdfPrinter = {};       ///< empty: no PDF files are made
    int savePatience = -1;                ///< see FileCommands
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    ActionSet &actions() { return *m_actions; }
    ArticleView &view() { return *m_view; }
    NoticeBar &notices() { return *m_notices; }
    FileCommands &files() { return *m_files; }
    TextSafety &safety() { return *m_safety; }
    WindowMenus &menus() { return *m_menus; }
    WindowLayout &parts() { return *m_layout; }

    /// Takes the menus out of the page, for the window that shows it. The caller owns them.
    QWidget *takeMenuBar();
    /// With others beside it, closing the article closes the page.
    void setOneOfSeveral(bool isOne) { m_isOneOfSeveral = isOne; }
    /// What to call the article in a tab; empty on the start page.
    QString articleName() const;
    /// Closes it without a question: the user was asked.
    void leave();

    /// Opens an article, its folder or a clinic's folder; what goes wrong is said in the notice bar.
    void openPath(const QString &path);
    /// What a window without article begins with: the start page, and the questions of the first start when they were
    /// never answered.
    void begin();
    void showAppearance(ThemeChoice theme, const QString &language);

signals:
    void themeChosen(articular::ThemeChoice theme);
    void languageChosen(const QString &language);
    void quitRequested();
    /// It was closed, and its text is safe or not wanted.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void compose();
    void connectFileActions();
    void connectViewActions();
    void connectSession();
    void connectPanels();
    void onAction(ActionId id, const std::function<void()> &run);
    void closeArticle();
    void openLink(const QString &address);
    void applyEdits(const QList<TextEdit> &edits, quint64 revision);
    void updateCaption();
    void showWorkspace(const Workspace &workspace);
    void showClinic(const QString &root);
    void goToTask(const ReadinessTask &task, quint64 revision);
    void updatePlace();
    void focusPane(int step);
    void retranslate();

    static constexpr int hoveredLinkTime = 5000;      ///< how long a link's address is shown, in milliseconds

    WindowServices m_services;
    ActionSet *m_actions;
    ArticleView *m_view;
    NoticeBar *m_notices;
    std::unique_ptr<ArticleNotices> m_articleNotices;
    PracticeStrip *m_practice;
    StatusPanel *m_status;
    WindowMenus *m_menus;
    WindowDocks *m_docks;
    FileCommands *m_files;
    TextSafety *m_safety;
    NewCommands *m_new;
    PictureCommands *m_pictures;
    ConsentCommands *m_consents;
    ReferenceCommands *m_references;
    ClaimCommands *m_claims;
    WindowPages *m_pages;
    WindowLayout *m_layout;
    ArticleLists m_articleLists;
    bool m_isOneOfSeveral = false;
    bool m_textIsSafe = false;            ///< the user was asked; closing goes on
};

} // namespace articular
