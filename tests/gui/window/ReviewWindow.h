// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the real analysis over an article of a clinic whose people approve, for tests of review.
#pragma once

#include "cli/ReviewedClinic.h"
#include "core/review/ReviewSituation.h"
#include "gui/ScriptedPrompts.h"
#include "gui/review/ReviewBar.h"
#include "gui/session/ArticleAnalysis.h"
#include "gui/window/MainWindow.h"
#include "gui/window/NewCommands.h"
#include "gui/window/NoticeBar.h"

#include <QPushButton>
#include <QTest>

namespace articular::test {

using namespace Qt::StringLiterals;

/// Signatures are looked at with real programs, several times.
inline constexpr int patience = 60'000;   // milliseconds

struct ReviewWindow
{
    Folder folder;
    Settings settings{folder.path(u"settings.ini"_s)};
    ScriptedPrompts prompts;
    SystemClock clock;
    MainWindow window{{settings, prompts, clock, [this] { return std::make_unique<ArticleAnalysis>(clock, nullptr); }, {}}};
    QByteArray frame;                     ///< of the preview, as it is now

    explicit ReviewWindow(const QString &article, const QString &person = u"Tomas Brandt"_s)
    {
        settings.setValue(userNameKey, person);
        QObject::connect(&session(), &DocumentSession::previewUpdated, &window, [this](const PreviewUpdate &update) { frame = update.frame.value_or(frame); });
        window.openPath(article);
    }

    DocumentSession &session() { return window.view().session(); }
    ReviewBar &bar() { return *window.findChild<ReviewBar *>(); }
    QString text() { return session().text(); }

    bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, patience); }
    /// Whether the text that is there now comes to stand there.
    bool comesTo(ArticlePhase phase)
    {
        return waitFor([this, phase] {
            const AnalysisResult &analysis = session().analysis();
            return analysis.review.situation && analysis.review.situation->state.phase == phase && analysis.revision == session().revision();
        });
    }
    bool frameComesToSay(const QByteArray &words) { return waitFor([this, words] { return frame.contains(words); }); }
    /// Presses a button below `parent`.
    static bool press(const QWidget &parent, const QString &text)
    {
        for (QPushButton *button : parent.findChildren<QPushButton *>()) {
            if (button->text() == text && !button->isHidden() && button->isEnabled()) {
                button->click();
                return true;
            }
        }
        return false;
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        return waitFor([this] { return window.findChild<Dialog *>() != nullptr; }) ? window.findChild<Dialog *>() : nullptr;
    }
};

} // namespace articular::test
