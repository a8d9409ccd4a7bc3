// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/Application.h"

#include "core/recovery/RecoveryCopies.h"
#include "gui/recovery/RecoveryDialog.h"
#include "gui/session/ArticleAnalysis.h"
#include "gui/session/Autosave.h"
#include "gui/tabs/TabbedWindow.h"
#include "gui/window/FileCommands.h"
#include "gui/window/MainWindow.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/PaletteCommands.h"
#include "gui/window/PasteCommands.h"
#include "gui/window/PlaceMemory.h"
#include "gui/window/ShortcutCommands.h"
#include "gui/window/SpellingCommands.h"
#include "gui/window/TabKey.h"
#include "gui/window/TextPictures.h"
#include "gui/window/TextSafety.h"
#include "gui/window/VersionCommands.h"
#include "gui/window/WritingModes.h"

#include <QApplication>

namespace articular {

namespace {

/// Milliseconds: nobody notices them, and most disks are done by then.
constexpr int savePatience = 150;

} // namespace

Application::Application(QApplication &application, MakePreview makePreview, MakePdfPrinter makePdfPrinter)
    : m_vocabulary(std::make_shared<Spellers>(Dictionaries(Dictionaries::standardFolders())), Vocabulary::defaultPersonalFile())
    , m_settings(Settings::defaultPath()), m_shortcuts(m_settings), m_appearance(application), m_makePreview(std::move(makePreview)), m_makePdfPrinter(std::move(makePdfPrinter))
    , m_recoveryRoot(recoveryRoot()), m_recovery(RecoveryFolder::claim(m_recoveryRoot, m_clock))
{
    pruneRecoveryCopies(m_recoveryRoot, m_clock.now());
    m_language.apply(m_settings.value(languageKey));
    m_appearance.apply(ThemeChoice(m_settings.value(themeKey)));
}

Application::~Application() = default;

void Application::start(const CommandLine &commandLine)
{
    m_window = std::make_unique<TabbedWindow>([this] { return makePage(); }, m_settings, m_prompts);
    // The window is seen first, its text as soon as it is read.
    m_window->show();
    for (const QString &path : commandLine.paths)
        m_window->open(path);
    const QList<RecoveryCopy> left = leftRecoveryCopies(m_recoveryRoot);
    if (commandLine.paths.isEmpty() && !m_window->restore()) {
        // Questions come after texts that may be lost.
        if (left.isEmpty())
            m_window->begin();
        else
            m_window->pageFor({});
    }
    if (!m_recovery)
        m_window->current()->notices().showNotice(Tone::Attention, m_recovery.error().message);
    if (!left.isEmpty())
        offerLeftBehind(left);
    pruneVersions(versionsRoot(), m_clock.now());
}

MainWindow *Application::makePage()
{
    auto *page = new MainWindow({m_settings, m_prompts, m_clock, [this] { return std::make_unique<ArticleAnalysis>(m_clock, m_vocabulary.spellers()); },
                                 m_makePreview, m_recovery ? m_recovery.value() : std::shared_ptr<const RecoveryFolder>(), m_makePdfPrinter, savePatience});
    new PlaceMemory(page->view(), m_settings);
    new PasteCommands(page->view(), page->notices(), *new TextPictures(*page, m_prompts));
    new SpellingCommands(*page, m_vocabulary);
    new PaletteCommands(*page, m_settings);
    new ShortcutCommands(*page, m_shortcuts);
    new TabKey(*page, m_settings);
    new WritingModes(*page, m_settings);
    new VersionCommands(*page, versionsRoot(), m_clock);
    auto *autosave = new Autosave(page->view().session(), &page->view());
    connect(autosave, &Autosave::failed, page, [page](const Error &error) { page->files().showError(error); });
    connect(page, &MainWindow::themeChosen, this, &Application::setTheme);
    connect(page, &MainWindow::languageChosen, this, &Application::setLanguage);
    connect(page, &MainWindow::quitRequested, this, [this] { m_window->close(); });
    page->showAppearance(ThemeChoice(m_settings.value(themeKey)), m_settings.value(languageKey));
    return page;
}

void Application::offerLeftBehind(const QList<RecoveryCopy> &copies)
{
    auto *dialog = new RecoveryDialog(copies, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::deleteRequested, this, [](const RecoveryCopy &copy) { removeRecoveryCopy(copy.file); });
    connect(dialog, &RecoveryDialog::openRequested, this,
            [this](const RecoveryCopy &copy) { m_window->pageFor(copy.path)->safety().restore(copy); });
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_window->count() == 1 && m_window->current()->view().session().isPristine())
            m_window->current()->begin();
    });
    dialog->show();
}

void Application::openPaths(const QStringList &paths)
{
    for (const QString &path : paths)
        m_window->open(path);
    m_window->bringToFront();
}

void Application::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, int(theme));
    m_appearance.apply(theme);
    showAppearance();
}

void Application::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
    m_language.apply(language);
    showAppearance();
}

void Application::showAppearance()
{
    for (MainWindow *page : m_window->pages())
        page->showAppearance(ThemeChoice(m_settings.value(themeKey)), m_settings.value(languageKey));
}

} // namespace articular
