// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FakeAnalyzer.h"
#include "gui/ScriptedPrompts.h"
#include "gui/WindowTest.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/PreviewSink.h"
#include "gui/tabs/TabStrip.h"
#include "gui/tabs/TabbedWindow.h"
#include "gui/window/FileCommands.h"
#include "gui/window/MainWindow.h"
#include "gui/window/NewCommands.h"
#include "gui/window/NoticeBar.h"
#include "support/TestSupport.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QTest>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

struct Tabs
{
    test::Folder folder;
    Settings settings{folder.path(u"settings.ini"_s)};
    test::ScriptedPrompts prompts;
    test::AnalyzerLog log;
    SystemClock clock;
    std::unique_ptr<TabbedWindow> window = make();

    Tabs() { settings.setValue(clinicFolderKey, folder.path()); }

    std::unique_ptr<TabbedWindow> make()
    {
        return std::make_unique<TabbedWindow>(
            [this] { return new MainWindow({settings, prompts, clock, [this] { return std::make_unique<test::FakeAnalyzer>(log); }, {}}); }, settings, prompts);
    }
    QString article(const QString &name) const { return folder.write(name + u"/article.md"_s, name.toUtf8() + "\n"); }
    TabStrip &strip() { return *window->findChild<TabStrip *>(); }
    MainWindow &page() { return *window->current(); }
    void type(const QString &text) { page().view().editor().textCursor().insertText(text); }
    QString text() { return page().view().session().text(); }
    void trigger(ActionId id) { page().actions()[id]->trigger(); }
    QStringList names()
    {
        QStringList names;
        for (int i = 0; i < strip().count(); ++i)
            names.append(strip().tabText(i));
        return names;
    }
};

} // namespace

class tst_TabbedWindow : public test::WindowTest
{
    Q_OBJECT

private slots:
    void eachArticleHasATab()
    {
        Tabs t;
        t.window->show();
        t.window->begin();
        QVERIFY(!t.strip().isVisible());
        t.window->open(t.article(u"knee"_s));
        QVERIFY2(!t.strip().isVisible(), "one article needs no tabs, and takes the place of none");
        QCOMPARE(t.window->count(), 1);
        t.window->open(t.article(u"hip"_s));
        QVERIFY(t.strip().isVisible());
        QCOMPARE(t.names(), (QStringList{u"knee"_s, u"hip"_s}));
        QCOMPARE(t.text(), u"hip\n"_s);
        QCOMPARE(t.window->windowTitle(), t.page().windowTitle());
        QVERIFY(t.window->windowTitle().startsWith(u"hip"_s));
        t.window->open(t.folder.path(u"knee"_s));
        QCOMPARE(t.window->count(), 2);
        QCOMPARE(t.text(), u"knee\n"_s);
    }

    void panelsHaveTheirUsualWidthsAtTheFirstStart()
    {
        Tabs t;
        t.window->begin();
        t.window->open(t.article(u"knee"_s));
        t.window->show();
        for (const QString &name : {u"outlineDock"_s, u"checklistDock"_s}) {
            const QDockWidget *dock = t.page().findChild<QDockWidget *>(name);
            QVERIFY2(dock->width() >= 200, qPrintable(name + u' ' + QString::number(dock->width())));
        }
    }

    void whatAPageOpensGoesToAnotherTabUnlessItIsUnused()
    {
        Tabs t;
        t.window->open(t.article(u"knee"_s));
        t.type(u"My "_s);
        t.prompts.path = t.article(u"hip"_s);
        t.trigger(ActionId::OpenArticle);
        QCOMPARE(t.prompts.asked, QStringList{u"open"_s});
        QCOMPARE(t.names(), (QStringList{u"* knee"_s, u"hip"_s}));
        t.trigger(ActionId::OpenArticle);
        QCOMPARE(t.window->count(), 2);
        t.prompts.path = t.folder.path(u"gone.md"_s);
        t.window->show();
        t.trigger(ActionId::OpenArticle);
        QCOMPARE(t.window->count(), 2);
        QVERIFY(t.page().notices().isVisible());
    }

    void theTabSaysWhatIsNotSaved()
    {
        Tabs t;
        t.window->open(t.article(u"A & B"_s));
        t.window->open(t.article(u"hip"_s));
        t.type(u"x"_s);
        QCOMPARE(t.names(), (QStringList{u"A && B"_s, u"* hip"_s}));
        QVERIFY(t.window->isWindowModified());
        t.strip().setCurrentIndex(0);
        QVERIFY(!t.window->isWindowModified());
        t.trigger(ActionId::SaveAll);
        QCOMPARE(t.names(), (QStringList{u"A && B"_s, u"hip"_s}));
        QCOMPARE(t.folder.read(u"hip/article.md"_s), QByteArray("xhip\n"));
    }

    void onlyTheMenusAndKeysOfThePageInFrontCount()
    {
        Tabs t;
        t.window->show();
        t.window->open(t.article(u"knee"_s));
        MainWindow *knee = &t.page();
        t.window->open(t.article(u"hip"_s));
        const QList<QMenuBar *> bars = t.window->findChildren<QMenuBar *>();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(std::ranges::count_if(bars, &QWidget::isVisible), 1);
        QVERIFY(QTest::qWaitForWindowActive(t.window.get()));
        QTest::keyClick(&t.page().view().editor(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(&t.page().view().editor(), u"b"_s);
        QTest::keyClick(&t.page().view().editor(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(t.folder.read(u"hip/article.md"_s), QByteArray("hip\nb"));
        QCOMPARE(knee->view().session().text(), u"knee\n"_s);
        // Else Ctrl would count as held in the tests to come.
        QTest::keyClick(&t.page().view().editor(), Qt::Key_Home);
    }

    void tabsAreReachedByOrderAndByUse()
    {
        Tabs t;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            t.window->open(t.article(name));
        t.trigger(ActionId::NextTab);
        QCOMPARE(t.text(), u"a\n"_s);
        t.trigger(ActionId::PreviousTab);
        QCOMPARE(t.text(), u"c\n"_s);
        t.trigger(ActionId::TabUsedBefore);
        QCOMPARE(t.text(), u"a\n"_s);
        t.trigger(ActionId::TabUsedBefore);
        QCOMPARE(t.text(), u"c\n"_s);
        t.trigger(ActionId::TabUsedLongAgo);
        QCOMPARE(t.text(), u"b\n"_s);
    }

    void closingATabAsksAndLeadsToTheOneUsedBefore()
    {
        Tabs t;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            t.window->open(t.article(name));
        t.strip().setCurrentIndex(0);
        t.type(u"x"_s);
        t.trigger(ActionId::Close);
        QCOMPARE(t.prompts.asked, QStringList{u"unsaved"_s});
        QCOMPARE(t.window->count(), 3);
        t.prompts.unsaved = UnsavedChoice::Discard;
        t.trigger(ActionId::Close);
        QTRY_COMPARE(t.window->count(), 2);
        QCOMPARE(t.text(), u"c\n"_s);
        QCOMPARE(t.folder.read(u"a/article.md"_s), QByteArray("a\n"));
        // The middle button, on a tab that is not in front.
        QTest::mouseClick(&t.strip(), Qt::MiddleButton, {}, t.strip().tabRect(0).center());
        QTRY_COMPARE(t.window->count(), 1);
        QCOMPARE(t.text(), u"c\n"_s);
        t.trigger(ActionId::ReopenClosed);
        QCOMPARE(t.text(), u"b\n"_s);
        t.trigger(ActionId::ReopenClosed);
        QCOMPARE(t.text(), u"a\n"_s);
        QCOMPARE(t.window->count(), 3);
    }

    void theLastArticleLeavesTheStartPageAndThenTheWindow()
    {
        Tabs t;
        t.window->show();
        t.window->open(t.article(u"a"_s));
        t.trigger(ActionId::Close);
        QVERIFY(t.window->isVisible());
        QVERIFY(t.page().view().session().path().isEmpty());
        t.trigger(ActionId::ReopenClosed);
        QCOMPARE(t.text(), u"a\n"_s);
        t.trigger(ActionId::Close);
        t.trigger(ActionId::Close);
        QVERIFY(!t.window->isVisible());
    }

    void closingTheWindowAsksOnceAboutSeveralTexts_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("each");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QByteArrayList>("onDisk");
        const QByteArrayList old{"a\n", "b\n"}, saved{"xa\n", "xb\n"};
        const int cancel = int(UnsavedChoice::Cancel);
        QTest::newRow("keep writing") << int(SeveralUnsavedChoice::Cancel) << cancel << QStringList{u"several unsaved"_s} << false << old;
        QTest::newRow("save all") << int(SeveralUnsavedChoice::SaveAll) << cancel << QStringList{u"several unsaved"_s} << true << saved;
        QTest::newRow("save none") << int(SeveralUnsavedChoice::DiscardAll) << cancel << QStringList{u"several unsaved"_s} << true << old;
        QTest::newRow("ask about each, keep writing") << int(SeveralUnsavedChoice::AskEach) << cancel
                                                      << QStringList{u"several unsaved"_s, u"unsaved"_s} << false << old;
        QTest::newRow("ask about each, save") << int(SeveralUnsavedChoice::AskEach) << int(UnsavedChoice::Save)
                                              << QStringList{u"several unsaved"_s, u"unsaved"_s, u"unsaved"_s} << true << saved;
    }
    void closingTheWindowAsksOnceAboutSeveralTexts()
    {
        QFETCH(QStringList, asked);
        QFETCH(bool, closes);
        QFETCH(QByteArrayList, onDisk);
        Tabs t;
        t.window->show();
        for (const QString &name : {u"a"_s, u"b"_s}) {
            t.window->open(t.article(name));
            t.type(u"x"_s);
        }
        t.window->open(t.article(u"c"_s));
        QFETCH(int, choice);
        QFETCH(int, each);
        t.prompts.severalUnsaved = SeveralUnsavedChoice(choice);
        t.prompts.unsaved = UnsavedChoice(each);
        t.window->close();
        QTRY_COMPARE(t.window->isVisible(), !closes);
        QCOMPARE(t.prompts.asked, asked);
        QCOMPARE((QByteArrayList{t.folder.read(u"a/article.md"_s), t.folder.read(u"b/article.md"_s)}), onDisk);
    }

    void aTextThatCannotBeSavedKeepsTheWindowOpenAndInFront()
    {
        Tabs t;
        t.window->show();
        for (const QString &name : {u"a"_s, u"b"_s}) {
            t.window->open(t.article(name));
            t.type(u"x"_s);
        }
        t.folder.write(u"a/article.md"_s, "theirs\n");
        t.prompts.severalUnsaved = SeveralUnsavedChoice::SaveAll;
        t.window->close();
        QTest::qWait(50);
        QVERIFY(t.window->isVisible());
        QCOMPARE(t.text(), u"xa\n"_s);
        QCOMPARE(t.folder.read(u"a/article.md"_s), QByteArray("theirs\n"));
    }

    void theNextStartBringsBackTheTabsAndReadsOnlyTheOneInFront()
    {
        Tabs t;
        t.window->show();
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            t.window->open(t.article(name));
        t.strip().moveTab(2, 0);
        t.strip().setCurrentIndex(1);
        QCOMPARE(t.names(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        t.window.reset();
        QVERIFY(QFile::remove(t.folder.path(u"b/article.md"_s)));
        t.window = t.make();
        QVERIFY(t.window->restore());
        QCOMPARE(t.names(), (QStringList{u"c"_s, u"a"_s}));
        QCOMPARE(t.text(), u"a\n"_s);
        QCOMPARE(t.window->pages().size(), 1);
        t.window->open(t.folder.path(u"c/article.md"_s));
        QCOMPARE(t.window->count(), 2);
        QCOMPARE(t.text(), u"c\n"_s);
        QCOMPARE(t.window->pages().size(), 2);
    }

    void aTabThatWasNeverSeenMakesNoPreview()
    {
        Tabs t;
        t.window->open(t.article(u"a"_s));
        t.window->open(t.article(u"b"_s));
        t.window.reset();
        int made = 0;
        t.window = std::make_unique<TabbedWindow>(
            [&] {
                return new MainWindow({t.settings, t.prompts, t.clock, [&t] { return std::make_unique<test::FakeAnalyzer>(t.log); },
                                       [&made](QWidget *) -> PreviewSink * { ++made; return nullptr; }});
            },
            t.settings, t.prompts);
        QVERIFY(t.window->restore());
        QCOMPARE(t.window->count(), 2);
        QCOMPARE(t.window->pages().size(), 1);
        QCOMPARE(made, 0);
    }

    void allPagesLookAlike()
    {
        Tabs t;
        t.window->show();
        t.window->open(t.article(u"a"_s));
        t.window->open(t.article(u"b"_s));
        t.page().findChild<QDockWidget *>(u"outlineDock"_s)->close();
        t.page().view().editor().setZoomStep(2);
        t.trigger(ActionId::ShowPreview);
        t.strip().setCurrentIndex(0);
        QVERIFY(t.page().findChild<QDockWidget *>(u"outlineDock"_s)->isHidden());
        QCOMPARE(t.page().view().editor().zoomStep(), 2);
        QVERIFY(!t.page().view().previewPane()->isVisible());
        QCOMPARE(t.page().size(), t.page().parentWidget()->size());
        t.page().findChild<QDockWidget *>(u"outlineDock"_s)->show();
        t.window->close();
        t.window = t.make();
        t.window->show();
        QVERIFY(t.window->restore());
        QVERIFY(!t.page().findChild<QDockWidget *>(u"outlineDock"_s)->isHidden());
    }

    void theTabsCanBeRead()
    {
        Tabs t;
        QVERIFY(!t.strip().accessibleName().isEmpty());
        t.window->open(t.article(u"a"_s));
        t.window->open(t.article(u"b"_s));
        QVERIFY(t.strip().tabToolTip(0).contains(u"article.md"_s));
    }
};

ARTICULAR_TEST(tst_TabbedWindow)
#include "tst_TabbedWindow.moc"
