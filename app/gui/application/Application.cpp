// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/Application.h"

#include "core/recovery/RecoveryCopies.h"
#include "gui/session/ArticleAnalysis.h"
#include "gui/window/MainWindow.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/PlaceMemory.h"
#include "gui/window/TextSafety.h"

#include <QApplication>
#include <QFileInfo>

namespace articular {

namespace {

const SettingKey<QStringList> openArticlesKey{u"window/open-articles", {}};

/// The article that a path stands for: itself, or the one in its folder.
QString articleAt(const QString &path)
{
    const QFileInfo info(path);
    return (info.isDir() ? QFileInfo(path + QStringLiteral("/article.md")) : info).canonicalFilePath();
}

void bringToFront(MainWindow *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
}

} // namespace

Application::Application(QApplication &application, MakePreview makePreview, MakePdfPrinter makePdfPrinter)
    : m_spellers(std::make_shared<const Spellers>(Dictionaries(Dictionaries::standardFolders())))
    , m_settings(Settings::defaultPath()), m_appearance(application), m_makePreview(std::move(makePreview)), m_makePdfPrinter(std::move(makePdfPrinter))
    , m_recoveryRoot(recoveryRoot()), m_recovery(RecoveryFolder::claim(m_recoveryRoot, m_clock))
{
    pruneRecoveryCopies(m_recoveryRoot, m_clock.now());
    m_language.apply(m_settings.value(languageKey));
    m_appearance.apply(ThemeChoice(m_settings.value(themeKey)));
}

Application::~Application()
{
    qDeleteAll(std::exchange(m_windows, {}));
}

void Application::start(const CommandLine &commandLine)
{
    QStringList paths = commandLine.paths;
    if (paths.isEmpty()) {
        paths = m_settings.value(openArticlesKey);
        paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    }
    for (qsizetype i = 0; i < std::max<qsizetype>(paths.size(), 1); ++i) {
        MainWindow *window = openWindow();
        window->show();
        if (i < paths.size())
            window->openPath(paths[i]);
        else
            window->begin();
    }
    MainWindow *first = m_windows.first();
    if (!m_recovery)
        first->notices().showNotice(Tone::Attention, m_recovery.error().message);
    first->safety().offerLeftBehind(m_recoveryRoot);
}

MainWindow *Application::openWindow()
{
    auto *window = new MainWindow({m_settings, m_prompts, m_clock, [this] { return std::make_unique<ArticleAnalysis>(m_clock, m_spellers); },
                                  m_makePreview, m_recovery ? m_recovery.value() : std::shared_ptr<const RecoveryFolder>(), m_makePdfPrinter});
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    new PlaceMemory(window->view(), m_settings);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeAll(window);
        // The last window that closes ends the program, as quitting does: what was open then is opened again.
        if (!m_isQuitting && !m_windows.isEmpty())
            rememberOpen();
    });
    connect(&window->view().session(), &DocumentSession::pathChanged, this, &Application::rememberOpen);
    connect(window, &MainWindow::themeChosen, this, &Application::setTheme);
    connect(window, &MainWindow::languageChosen, this, &Application::setLanguage);
    connect(window, &MainWindow::quitRequested, this, &Application::quit);
    showAppearance();
    return window;
}

void Application::openPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto shown = std::ranges::find_if(m_windows, [article = articleAt(path)](MainWindow *window) {
            return !article.isEmpty() && articleAt(window->view().session().path()) == article;
        });
        const bool isShown = shown != m_windows.end();
        const auto unused = std::ranges::find_if(m_windows, [](MainWindow *window) { return window->view().session().isPristine(); });
        MainWindow *window = isShown ? *shown : unused != m_windows.end() ? *unused : openWindow();
        window->show();
        if (!isShown)
            window->openPath(path);
        bringToFront(window);
    }
    if (paths.isEmpty() && !m_windows.isEmpty())
        bringToFront(m_windows.last());
}

void Application::rememberOpen()
{
    QStringList paths;
    for (MainWindow *window : std::as_const(m_windows)) {
        if (const QString path = window->view().session().path(); !path.isEmpty())
            paths.append(path);
    }
    m_settings.setValue(openArticlesKey, paths);
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
    for (MainWindow *window : m_windows)
        window->showAppearance(ThemeChoice(m_settings.value(themeKey)), m_settings.value(languageKey));
}

void Application::quit()
{
    // Each window asks about its own unsaved text; the program ends with the last one.
    m_isQuitting = true;
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        window->close();
}

} // namespace articular
