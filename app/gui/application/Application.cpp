// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/Application.h"

#include "core/recovery/RecoveryCopies.h"
#include "gui/session/ArticleAnalysis.h"
#include "gui/window/MainWindow.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/TextSafety.h"

#include <QApplication>

namespace articular {

Application::Application(QApplication &application, MakePreview makePreview)
    : m_spellers(std::make_shared<const Spellers>(Dictionaries(Dictionaries::standardFolders())))
    , m_settings(Settings::defaultPath()), m_appearance(application), m_makePreview(std::move(makePreview))
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
    const QStringList paths = commandLine.paths;
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
                                  m_makePreview, m_recovery ? m_recovery.value() : std::shared_ptr<const RecoveryFolder>()});
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::themeChosen, this, &Application::setTheme);
    connect(window, &MainWindow::languageChosen, this, &Application::setLanguage);
    connect(window, &MainWindow::quitRequested, this, &Application::quit);
    showAppearance();
    return window;
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
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        window->close();
}

} // namespace articular
