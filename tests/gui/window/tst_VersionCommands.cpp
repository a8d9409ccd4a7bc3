// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier versions of a text in a window: kept, looked at, put back as an edit.
#include "gui/WindowTest.h"
#include "gui/recovery/VersionsDialog.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/VersionCommands.h"
#include "gui/window/WindowFixture.h"

#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Nothing, too, as long as the analyzer was not told.
ComparedWith comparedNow(const test::Fixture &fixture)
{
    const QList<ComparedWith> told = fixture.log.compared();
    return told.isEmpty() ? ComparedWith::Nothing : told.last();
}

} // namespace

class tst_VersionCommands : public test::WindowTest
{
    Q_OBJECT

private slots:
    void whatWasSavedCanBePutBackAndThatUndone()
    {
        test::Fixture f;
        const QString root = f.folder.path(u"versions"_s);
        new VersionCommands(f.window, root, f.clock);
        const QString article = f.folder.write(u"a.md"_s, "One.\n");
        f.window.show();
        f.window.openPath(article);
        f.trigger(ActionId::ShowVersions);
        QTRY_VERIFY(f.window.notices().isVisible());
        QVERIFY(f.window.findChild<VersionsDialog *>() == nullptr);
        f.type(u"Two. "_s);
        QTRY_COMPARE(versionsOf(root, article).size(), 1);
        f.trigger(ActionId::Save);
        QTRY_COMPARE(versionsOf(root, article).size(), 2);
        f.type(u"Three. "_s);

        f.trigger(ActionId::ShowVersions);
        VersionsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<VersionsDialog *>()));
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(1)->text().endsWith(u"Before you changed it"_s));
        list->setCurrentRow(1);
        const auto *changes = dialog->findChild<QTextBrowser *>();
        QTRY_VERIFY2(changes->toPlainText().contains(u"Two."_s), qPrintable(changes->toPlainText()));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Put this text back"_s)
                button->click();
        }
        QCOMPARE(f.text(), u"One.\n"_s);
        QVERIFY(f.window.isWindowModified());
        QCOMPARE(f.folder.read(u"a.md"_s), QByteArray("Two. One.\n"));
        f.trigger(ActionId::Undo);
        QCOMPARE(f.text(), u"Two. Three. One.\n"_s);
    }

    void anEarlierTextIsChosenForThePage()
    {
        test::Fixture f;
        const QString root = f.folder.path(u"versions"_s);
        new VersionCommands(f.window, root, f.clock);
        const QString article = f.folder.write(u"a.md"_s, "One.\n");
        f.window.show();
        f.window.openPath(article);
        f.type(u"Two. "_s);
        QTRY_COMPARE(versionsOf(root, article).size(), 1);
        f.trigger(ActionId::Save);
        QTRY_COMPARE(versionsOf(root, article).size(), 2);
        f.trigger(ActionId::PageSinceEarlier);
        QCOMPARE(comparedNow(f), ComparedWith::Nothing);
        choose(f, 1);
        QTRY_COMPARE(comparedNow(f), ComparedWith::Earlier);
        QCOMPARE(f.log.comparedText(), QByteArray("One.\n"));
        QVERIFY2(f.window.notices().text().contains(u"(Before you changed it)"_s), qPrintable(f.window.notices().text()));
        // It stays the one that was chosen, whatever is saved since.
        f.type(u"Three. "_s);
        f.trigger(ActionId::Save);
        QTRY_COMPARE(f.folder.read(u"a.md"_s), QByteArray("Two. Three. One.\n"));
        QCOMPARE(f.log.comparedText(), QByteArray("One.\n"));
        f.trigger(ActionId::PageUnmarked);
        QTRY_COMPARE(comparedNow(f), ComparedWith::Nothing);
        QVERIFY(f.window.notices().isHidden());
    }

    void withoutAChoiceNothingIsCompared()
    {
        test::Fixture f;
        const QString root = f.folder.path(u"versions"_s);
        new VersionCommands(f.window, root, f.clock);
        const QString article = f.folder.write(u"a.md"_s, "One.\n");
        f.window.show();
        f.window.openPath(article);
        f.trigger(ActionId::PageSinceEarlier);
        QTRY_VERIFY(f.window.actions()[ActionId::PageUnmarked]->isChecked());
        f.type(u"Two. "_s);
        f.trigger(ActionId::Save);
        QTRY_COMPARE(versionsOf(root, article).size(), 2);
        f.trigger(ActionId::PageSinceEarlier);
        VersionsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<VersionsDialog *>()));
        dialog->reject();
        QVERIFY(f.window.actions()[ActionId::PageUnmarked]->isChecked());
        QVERIFY(!f.log.compared().contains(ComparedWith::Earlier));
    }

    void anotherArticleIsNotComparedWithItsNeighboursText()
    {
        test::Fixture f;
        const QString root = f.folder.path(u"versions"_s);
        new VersionCommands(f.window, root, f.clock);
        const QString article = f.folder.write(u"a.md"_s, "One.\n"), other = f.folder.write(u"b.md"_s, "Other.\n");
        f.window.show();
        f.window.openPath(article);
        f.type(u"Two. "_s);
        f.trigger(ActionId::Save);
        QTRY_COMPARE(versionsOf(root, article).size(), 2);
        f.trigger(ActionId::PageSinceEarlier);
        choose(f, 1);
        QTRY_COMPARE(comparedNow(f), ComparedWith::Earlier);
        f.window.openPath(other);
        QTRY_VERIFY(f.window.actions()[ActionId::PageUnmarked]->isChecked());
        QTRY_COMPARE(comparedNow(f), ComparedWith::Nothing);
    }

    void aTextIsKeptWhileItIsWritten()
    {
        test::Fixture f;
        const QString root = f.folder.path(u"versions"_s);
        const QString article = f.folder.write(u"a.md"_s, "One.\n");
        f.window.openPath(article);
        VersionKeeper keeper(f.window.view().session(), root, f.clock, nullptr, 20);
        f.type(u"Two. "_s);
        QTRY_VERIFY(std::ranges::any_of(versionsOf(root, article), [](const TextVersion &version) {
            return version.reason == VersionReason::Pause && readVersion(version.file).value() == "Two. One.\n";
        }));
    }

    void aTextWithoutFileHasNone()
    {
        test::Fixture f;
        const QString root = f.folder.path(u"versions"_s);
        VersionKeeper keeper(f.window.view().session(), root, f.clock, nullptr, 5);
        f.type(u"Two. "_s);
        QTest::qWait(100);
        QVERIFY(!QFileInfo::exists(root));
    }

private:
    static void choose(test::Fixture &f, int row)
    {
        VersionsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = f.window.findChild<VersionsDialog *>()));
        dialog->findChild<QListWidget *>()->setCurrentRow(row);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"&Mark the changes in the page"_s)
                button->click();
        }
    }
};

ARTICULAR_TEST(tst_VersionCommands)
#include "tst_VersionCommands.moc"
