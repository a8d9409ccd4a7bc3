// SPDX-License-Identifier: GPL-3.0-or-later
// The running program: builds the services, opens windows and hands them what they need. There is no other place where
// services are made, and none of them is global.
#pragma once

#include "core/base/Clock.h"
#include "core/recovery/RecoveryCopies.h"
#include "gui/application/Appearance.h"
#include "gui/application/CommandLine.h"
#include "gui/application/Language.h"
#include "gui/exporting/PdfPrinter.h"
#include "gui/prompts/DialogPrompts.h"
#include "gui/settings/Settings.h"
#include "gui/shortcuts/KeptShortcuts.h"
#include "gui/spelling/Vocabulary.h"
#include "gui/window/ArticleView.h"

#include <QObject>

class QApplication;

namespace articular {

class MainWindow;
class TabbedWindow;

class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, MakePreview makePreview, MakePdfPrinter makePdfPrinter);
    ~Application() override;

    /// Opens what the command line asks for; without anything, the articles that were open when the program ended.
    void start(const CommandLine &commandLine);
    /// Shows articles in tabs of their own, each only once; none: brings the program to the front.
    void openPaths(const QStringList &paths);

private:
    MainWindow *makePage();
    void offerLeftBehind(const QList<RecoveryCopy> &copies);
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString &language);
    void showAppearance();

    SystemClock m_clock;
    Vocabulary m_vocabulary;
    Settings m_settings;
    KeptShortcuts m_shortcuts;
    DialogPrompts m_prompts;
    Appearance m_appearance;
    Language m_language;
    MakePreview m_makePreview;
    MakePdfPrinter m_makePdfPrinter;
    const QString m_recoveryRoot;
    const Result<std::shared_ptr<const RecoveryFolder>> m_recovery;
    std::unique_ptr<TabbedWindow> m_window;
};

} // namespace articular
