// SPDX-License-Identifier: GPL-3.0-or-later
// A whole window over a temporary folder, for tests of what its parts do together.
#pragma once

#include "gui/FakeAnalyzer.h"
#include "gui/ScriptedPrompts.h"
#include "gui/details/DetailsPanel.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/window/MainWindow.h"
#include "support/TestSupport.h"

#include <QLineEdit>
#include <QTest>

namespace articular::test {

using namespace Qt::StringLiterals;

/// A window with a temporary folder, settings of its own and scripted answers.
struct Fixture
{
    Folder folder;
    Settings settings{folder.path(u"settings.ini"_s)};
    ScriptedPrompts prompts;
    AnalyzerLog log;
    SystemClock clock;
    MainWindow window{{settings, prompts, clock, [this] { return std::make_unique<FakeAnalyzer>(log); }, {}}};

    void type(const QString &text) { window.view().editor().textCursor().insertText(text); }
    /// Leaves the field's pause in typing running.
    void typeTitle(const QString &title)
    {
        for (QLineEdit *line : window.findChild<DetailsPanel *>()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() != u"Title"_s)
                continue;
            line->selectAll();
            QTest::keyClicks(line, title);
        }
    }
    QString text() { return window.view().session().text(); }
    void trigger(ActionId id)
    {
        QVERIFY(window.actions()[id]->isEnabled());
        window.actions()[id]->trigger();
    }
};

} // namespace articular::test
