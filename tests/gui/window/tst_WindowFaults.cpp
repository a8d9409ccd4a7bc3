// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "gui/window/NewCommands.h"
#include "gui/window/NoticeBar.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;
using test::Fixture;

/// What must not be lost, left unsaid or said wrongly.
class tst_WindowFaults : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The offscreen platform has no window manager to pass sizes on to.
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s));
    }
    void cleanupTestCase() { m_allowed.reset(); }

    void whatWasJustTypedInTheDetailsIsSaved()
    {
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "---\ntitle: Old\n---\nText\n"));
        fixture.window.show();
        QTRY_COMPARE(fixture.window.view().session().analysis().text.size(), 24);
        fixture.typeTitle(u"Knee"_s);
        QVERIFY(!fixture.window.isWindowModified());
        fixture.trigger(ActionId::Save);
        QCOMPARE(fixture.folder.read(u"a.md"_s), QByteArray("---\ntitle: Knee\n---\nText\n"));
        // The text of now counts, not the one that was last analysed.
        fixture.typeTitle(u"Hip"_s);
        fixture.trigger(ActionId::Save);
        QCOMPARE(fixture.folder.read(u"a.md"_s), QByteArray("---\ntitle: Hip\n---\nText\n"));
    }

    void whatWasJustTypedInTheDetailsIsAskedAbout_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("close the article") << int(ActionId::Close);
        QTest::newRow("open another") << int(ActionId::OpenArticle);
        QTest::newRow("close the window") << -1;
    }
    void whatWasJustTypedInTheDetailsIsAskedAbout()
    {
        QFETCH(int, action);
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "---\ntitle: Old\n---\nText\n"));
        fixture.window.show();
        QTRY_COMPARE(fixture.window.view().session().analysis().text.size(), 24);
        fixture.typeTitle(u"Knee"_s);
        fixture.prompts.path = fixture.folder.write(u"b.md"_s, "B");
        if (action < 0)
            fixture.window.close();
        else
            fixture.trigger(ActionId(action));
        QVERIFY(fixture.prompts.asked.contains(u"unsaved"_s));
        QCOMPARE(fixture.text(), u"---\ntitle: Knee\n---\nText\n"_s);
    }

    void titlesAreSaidAsReadersKnowThem()
    {
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"knee/article.md"_s, "---\ntitle: Sore [*] knees\n---\n"));
        QTRY_COMPARE(fixture.window.windowTitle(), u"Sore [*][*] knees[*] – Articular"_s);
        fixture.window.show();
        fixture.type(u" "_s);
        fixture.window.close();
        QCOMPARE(fixture.prompts.unsavedName, u"Sore [*] knees"_s);
    }

    void aCopyIsNeverOfferedTheOriginalsName()
    {
        Fixture fixture;
        fixture.folder.write(u"knee/knee-2.md"_s, "taken");
        fixture.window.openPath(fixture.folder.write(u"knee/article.md"_s, "A"));
        fixture.trigger(ActionId::SaveAs);
        QCOMPARE(fixture.prompts.suggested, fixture.folder.path(u"knee/knee-3.md"_s));
        fixture.window.openPath(fixture.folder.write(u"notes.md"_s, "B"));
        fixture.trigger(ActionId::SaveAs);
        QCOMPARE(fixture.prompts.suggested, fixture.folder.path(u"notes-2.md"_s));
    }

    void aBrokenClinicFileIsToldOnce()
    {
        Fixture fixture;
        fixture.folder.write(u"clinic/clinic.yaml"_s, "name: A\nname: B\n");
        const QString path = fixture.folder.write(u"articles/a/article.md"_s, "A");
        NoticeBar &bar = fixture.window.notices();
        fixture.window.show();
        fixture.window.openPath(path);
        QTRY_VERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains(fixture.folder.path(u"clinic/clinic.yaml"_s)) && bar.text().contains(u"line 2"_s), qPrintable(bar.text()));
        QSignalSpy read(&fixture.window.view().session(), &DocumentSession::workspaceChanged);
        fixture.window.openPath(fixture.folder.write(u"articles/b/article.md"_s, "B"));
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(!bar.isVisible());
        fixture.trigger(ActionId::ReloadClinic);
        QTRY_VERIFY(bar.isVisible());
    }

    void brokenDetailsAreToldWhenOpenedAndWhenSaved()
    {
        Fixture fixture;
        NoticeBar &bar = fixture.window.notices();
        fixture.window.show();
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "---\ntitle: A\ntitle: B\n---\nText\n"));
        QTRY_VERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains(u"Line 3"_s), qPrintable(bar.text()));
        for (const QPushButton *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == u"Show the place"_s)
                const_cast<QPushButton *>(button)->click();
        }
        QCOMPARE(fixture.window.view().editor().textCursor().blockNumber(), 2);
        QVERIFY(!bar.isVisible());
        fixture.trigger(ActionId::Save);
        QTRY_VERIFY(bar.isVisible());
        fixture.window.view().editor().selectAll();
        fixture.type(u"Mended"_s);
        QTRY_VERIFY(!bar.isVisible());
    }

    void aNewArticleIsByNobodyElseThanTheUser_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("authors");
        QTest::newRow("a person of the clinic") << u"Marta Reyes"_s << QString() << QStringList{u"mreyes"_s};
        QTest::newRow("known by the id") << u"Marta"_s << u"mreyes"_s << QStringList{u"mreyes"_s};
        QTest::newRow("nobody the clinic knows") << u"Jo Park"_s << u"jo-park"_s << QStringList();
    }
    void aNewArticleIsByNobodyElseThanTheUser()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QFETCH(QStringList, authors);
        Fixture fixture;
        fixture.folder.write(u"clinic/clinic.yaml"_s, "name: A\npractice: true\n");
        fixture.folder.write(u"clinic/people.yaml"_s, "other:\n  name: Other\nmreyes:\n  name: Marta Reyes\n");
        fixture.settings.setValue(clinicFolderKey, fixture.folder.path());
        fixture.settings.setValue(userNameKey, name);
        fixture.settings.setValue(userIdKey, id);
        fixture.trigger(ActionId::NewArticle);
        auto *dialog = fixture.window.findChild<NewArticleDialog *>();
        emit dialog->createRequested({u"faq"_s, u"Stiff knees"_s});
        QCOMPARE(FrontMatter::parse(fixture.text().toUtf8()).metadata().authors, authors);
    }

    void theUserIsAmongThePeopleOfThePracticeClinic()
    {
        Fixture fixture;
        fixture.window.begin();
        auto *dialog = fixture.window.findChild<FirstRunDialog *>();
        emit dialog->answered({u"Jo Park"_s, false, UserRole::Writer, fixture.folder.path(u"work"_s)});
        QVERIFY(!fixture.text().isEmpty());
        const Workspace workspace = Workspace::forArticle(fixture.window.view().session().path());
        const QString id = fixture.settings.value(userIdKey);
        QVERIFY(workspace.person(id));
        QCOMPARE(workspace.person(id)->name, u"Jo Park"_s);
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
};

ARTICULAR_TEST(tst_WindowFaults)
#include "tst_WindowFaults.moc"
