// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "core/document/FrontMatter.h"
#include "gui/details/DetailsPanel.h"
#include "gui/firstrun/StartPage.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NewCommands.h"
#include "gui/window/NoticeBar.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

using test::Fixture;

class tst_MainWindow : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The offscreen platform has no window manager to pass sizes on to.
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s));
    }
    void cleanupTestCase() { m_allowed.reset(); }

    void opensEditsAndSaves()
    {
        Fixture fixture;
        fixture.prompts.path = fixture.folder.write(u"knee/article.md"_s, "Knee\n");
        fixture.trigger(ActionId::OpenArticle);
        QCOMPARE(fixture.text(), u"Knee\n"_s);
        QVERIFY(fixture.window.windowTitle().startsWith(u"knee[*]"_s));
        QVERIFY(!fixture.window.isWindowModified());
        fixture.type(u"My "_s);
        QVERIFY(fixture.window.isWindowModified());
        fixture.trigger(ActionId::Save);
        QVERIFY(!fixture.window.isWindowModified());
        QCOMPARE(fixture.folder.read(u"knee/article.md"_s), QByteArray("My Knee\n"));
        QCOMPARE(fixture.prompts.asked, QStringList{u"open"_s});
        QCOMPARE(fixture.window.files().recentFiles(), QStringList{fixture.prompts.path});
    }

    void aNewTextAsksWhereToSave()
    {
        Fixture fixture;
        fixture.type(u"Hip"_s);
        fixture.trigger(ActionId::Save);
        QVERIFY(fixture.window.isWindowModified());
        fixture.prompts.path = fixture.folder.path(u"hip.md"_s);
        fixture.trigger(ActionId::Save);
        QCOMPARE(fixture.folder.read(u"hip.md"_s), QByteArray("Hip"));
        QVERIFY(!fixture.window.isWindowModified());
    }

    void closingAsksAboutUnsavedText_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QByteArray>("onDisk");
        QTest::newRow("keep writing") << int(UnsavedChoice::Cancel) << false << QByteArray("A");
        QTest::newRow("do not save") << int(UnsavedChoice::Discard) << true << QByteArray("A");
        QTest::newRow("save") << int(UnsavedChoice::Save) << true << QByteArray("BA");
    }
    void closingAsksAboutUnsavedText()
    {
        QFETCH(int, choice);
        QFETCH(bool, closes);
        QFETCH(QByteArray, onDisk);
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "A"));
        fixture.window.show();
        fixture.type(u"B"_s);
        fixture.prompts.unsaved = UnsavedChoice(choice);
        fixture.window.close();
        QCOMPARE(fixture.prompts.asked, QStringList{u"unsaved"_s});
        QTRY_COMPARE(fixture.window.isVisible(), !closes);
        QCOMPARE(fixture.folder.read(u"a.md"_s), onDisk);
    }

    void closingSavedTextAsksNothing()
    {
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "A"));
        fixture.window.show();
        QVERIFY(fixture.window.close());
        QVERIFY(fixture.prompts.asked.isEmpty());
    }

    void anotherArticleWaitsForUnsavedText()
    {
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "A"));
        fixture.type(u"B"_s);
        const QString other = fixture.folder.write(u"other.md"_s, "Other");
        fixture.window.openPath(other);
        QCOMPARE(fixture.text(), u"BA"_s);
        fixture.prompts.unsaved = UnsavedChoice::Save;
        fixture.window.openPath(other);
        QCOMPARE(fixture.text(), u"Other"_s);
        QCOMPARE(fixture.folder.read(u"a.md"_s), QByteArray("BA"));
    }

    void aBadFileIsExplainedInTheBar()
    {
        Fixture fixture;
        const QString path = fixture.folder.write(u"scan.md"_s, QByteArray("\x89PNG\0\0", 6));
        fixture.window.show();
        fixture.window.openPath(path);
        QVERIFY(fixture.window.notices().isVisible());
        QVERIFY2(fixture.window.notices().text().contains(u"scan.md"_s), qPrintable(fixture.window.notices().text()));
        QCOMPARE(fixture.text(), QString());
    }

    void aFolderWithoutArticleIsExplainedInTheBar()
    {
        Fixture fixture;
        fixture.folder.write(u"empty/x.txt"_s, "x");
        fixture.window.show();
        fixture.window.openPath(fixture.folder.path(u"empty"_s));
        QVERIFY(fixture.window.notices().isVisible());
    }

    void theFolderOfAnArticleOpensTheArticle()
    {
        Fixture fixture;
        fixture.folder.write(u"articles/knee/article.md"_s, "Knee");
        fixture.window.openPath(fixture.folder.path(u"articles/knee"_s));
        QCOMPARE(fixture.text(), u"Knee"_s);
    }

    void oneOfEditorAndPageIsAlwaysShown()
    {
        Fixture fixture;
        fixture.window.show();
        fixture.trigger(ActionId::ShowEditor);
        QVERIFY(!fixture.window.view().editor().isVisible());
        fixture.trigger(ActionId::ShowPreview);
        QVERIFY(fixture.window.view().editor().isVisible());
        QVERIFY(!fixture.window.view().previewPane()->isVisible());
    }

    void thePlaceOfItsPartsIsKept()
    {
        Fixture fixture;
        fixture.window.show();
        fixture.trigger(ActionId::LineNumbers);
        fixture.window.view().editor().setZoomStep(3);
        fixture.window.findChild<QDockWidget *>(u"outlineDock"_s)->close();
        fixture.window.close();
        MainWindow again({fixture.settings, fixture.prompts, fixture.clock,
                          [&fixture] { return std::make_unique<test::FakeAnalyzer>(fixture.log); }, {}});
        again.show();
        QVERIFY(!again.view().editor().hasLineNumbers());
        QCOMPARE(again.view().editor().zoomStep(), 3);
        QVERIFY(!again.findChild<QDockWidget *>(u"outlineDock"_s)->isVisible());
    }

    void marksStayUndoable()
    {
        Fixture fixture;
        fixture.type(u"knee"_s);
        fixture.window.view().editor().selectAll();
        fixture.trigger(ActionId::Bold);
        QCOMPARE(fixture.text(), u"**knee**"_s);
        fixture.trigger(ActionId::Undo);
        QCOMPARE(fixture.text(), u"knee"_s);
    }

    void withoutArticleTheStartPageIsShown()
    {
        Fixture fixture;
        fixture.settings.setValue(clinicFolderKey, fixture.folder.path());
        fixture.window.show();
        fixture.window.begin();
        const auto *start = fixture.window.findChild<StartPage *>();
        QVERIFY(start->isVisible());
        QVERIFY(!fixture.window.view().isVisible());
        QVERIFY(!fixture.window.actions()[ActionId::Save]->isEnabled());
        QVERIFY(fixture.window.actions()[ActionId::NewArticle]->isEnabled());
        QVERIFY(!fixture.window.findChild<QDockWidget *>(u"detailsDock"_s)->isVisible());
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "A"));
        QVERIFY(!start->isVisible());
        QVERIFY(fixture.window.view().isVisible());
        QVERIFY(fixture.window.actions()[ActionId::Save]->isEnabled());
        QVERIFY(!fixture.window.actions()[ActionId::Undo]->isEnabled());
        QVERIFY(!fixture.window.findChild<QDockWidget *>(u"detailsDock"_s)->isHidden());
    }

    void closingAnArticleLeadsToTheStartPage()
    {
        Fixture fixture;
        fixture.window.show();
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "A"));
        fixture.type(u"B"_s);
        fixture.trigger(ActionId::Close);
        QCOMPARE(fixture.text(), u"BA"_s);
        fixture.prompts.unsaved = UnsavedChoice::Discard;
        fixture.trigger(ActionId::Close);
        QCOMPARE(fixture.text(), QString());
        QVERIFY(!fixture.window.isWindowModified());
        QVERIFY(fixture.window.view().session().path().isEmpty());
        QVERIFY(fixture.window.findChild<StartPage *>()->isVisible());
        QCOMPARE(fixture.folder.read(u"a.md"_s), QByteArray("A"));
        fixture.trigger(ActionId::Close);
        QVERIFY(!fixture.window.isVisible());
    }

    void thePanelsPlaceIsKeptWhileTheStartPageIsShown()
    {
        Fixture fixture;
        fixture.window.show();
        fixture.window.findChild<QDockWidget *>(u"outlineDock"_s)->close();
        fixture.settings.setValue(clinicFolderKey, fixture.folder.path());
        fixture.window.begin();
        fixture.window.close();
        MainWindow again({fixture.settings, fixture.prompts, fixture.clock,
                          [&fixture] { return std::make_unique<test::FakeAnalyzer>(fixture.log); }, {}});
        again.show();
        QVERIFY(again.findChild<QDockWidget *>(u"outlineDock"_s)->isHidden());
        QVERIFY(!again.findChild<QDockWidget *>(u"detailsDock"_s)->isHidden());
    }

    void writingBeginsBehindTheDetails_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("a text") << QByteArray("---\ntitle: Knié\n---\n\nText\n") << u"---\ntitle: Knié\n---\n\nNew Text\n"_s;
        QTest::newRow("words to replace") << QByteArray("---\ntitle: K\n---\n\n[Say it.]\n\n## A\n")
                                          << u"---\ntitle: K\n---\n\nNew \n\n## A\n"_s;
        QTest::newRow("a text without details") << QByteArray("Text\n") << u"New Text\n"_s;
        QTest::newRow("details alone") << QByteArray("---\ntitle: K\n---\n") << u"---\ntitle: K\n---\nNew "_s;
        QTest::newRow("an empty file") << QByteArray() << u"New "_s;
    }
    void writingBeginsBehindTheDetails()
    {
        QFETCH(QByteArray, before);
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, before));
        fixture.type(u"New "_s);
        QTEST(fixture.text(), "after");
        fixture.window.view().editor().moveCursor(QTextCursor::End);
        fixture.prompts.path = fixture.folder.path(u"b.md"_s);
        fixture.trigger(ActionId::SaveAs);
        QVERIFY2(fixture.window.view().editor().textCursor().atEnd(), "saving leaves the cursor alone");
    }

    void theChosenPictureIsStoredAndNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("no picture yet") << QByteArray("---\ntitle: Knee\nslug: knee-pain\n---\n\nText é\n");
        QTest::newRow("a picture by its address alone") << QByteArray("---\nimage: old.jpg\nslug: knee-pain\n---\nText é\n");
        QTest::newRow("another picture with its description")
            << QByteArray("---\nslug: knee-pain\nimage: {src: old.jpg, alt: Old}\n---\nText é\n");
    }
    void theChosenPictureIsStoredAndNamed()
    {
        QFETCH(QByteArray, before);
        Fixture fixture;
        fixture.window.show();
        fixture.window.openPath(fixture.folder.write(u"knee/article.md"_s, before));
        QTRY_VERIFY(!fixture.window.view().session().analysis().text.isEmpty());
        fixture.prompts.path = fixture.folder.path(u"Mrs Smith.png"_s);
        QVERIFY(QImage(20, 10, QImage::Format_RGB32).save(fixture.prompts.path));
        emit fixture.window.findChild<DetailsPanel *>()->imageRequested();
        QCOMPARE(fixture.prompts.asked, QStringList{u"picture"_s});
        QTRY_VERIFY(fixture.window.isWindowModified());
        const FrontMatter details = FrontMatter::parse(fixture.text().toUtf8());
        QCOMPARE(details.metadata().image.src, u"images/knee-pain-1.png"_s);
        QCOMPARE(details.metadata().slug, u"knee-pain"_s);
        QVERIFY2(details.setScalar(u"image.alt"_s, u"A knee"_s), "the description has a place");
        QVERIFY(fixture.text().endsWith(u"---\nText é\n"_s) || fixture.text().endsWith(u"---\n\nText é\n"_s));
        QVERIFY(!fixture.folder.read(u"knee/images/knee-pain-1.png"_s).isEmpty());
        fixture.trigger(ActionId::Undo);
        QCOMPARE(fixture.text().toUtf8(), before);
    }

    void anAddedPictureAsksWhetherAPatientCanBeSeen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("said");
        QTest::newRow("it shows no patient") << u"No"_s << u"no"_s;
        QTest::newRow("it shows a patient") << u"Yes"_s << u"yes"_s;
    }
    void anAddedPictureAsksWhetherAPatientCanBeSeen()
    {
        QFETCH(QString, button);
        QFETCH(QString, said);
        Fixture fixture;
        fixture.window.show();
        fixture.window.openPath(fixture.folder.write(u"knee/article.md"_s,
            "---\nslug: knee\nimage: {src: old.jpg, alt: Old, shows-person: no, consent: c-1, checked: yes}\n---\nText\n"));
        QTRY_VERIFY(!fixture.window.view().session().analysis().text.isEmpty());
        fixture.prompts.path = fixture.folder.path(u"new.png"_s);
        QVERIFY(QImage(20, 10, QImage::Format_RGB32).save(fixture.prompts.path));
        emit fixture.window.findChild<DetailsPanel *>()->imageRequested();
        QTRY_VERIFY(fixture.window.isWindowModified());
        const ArticleImage unanswered = FrontMatter::parse(fixture.text().toUtf8()).metadata().image;
        QCOMPARE(unanswered.showsPerson, QString());
        QCOMPARE(unanswered.consent, QString());
        QVERIFY(!unanswered.checked);
        const QList<QPushButton *> buttons = fixture.window.notices().findChildren<QPushButton *>();
        const auto pressed = std::ranges::find_if(buttons, [&](QPushButton *one) { return one->text() == button; });
        QVERIFY(pressed != buttons.end());
        (*pressed)->click();
        QCOMPARE(FrontMatter::parse(fixture.text().toUtf8()).metadata().image.showsPerson, said);
    }

    void aTextWithoutFileIsSavedBeforeItGetsAPicture()
    {
        Fixture fixture;
        fixture.window.show();
        fixture.type(u"Knee"_s);
        emit fixture.window.findChild<DetailsPanel *>()->imageRequested();
        QVERIFY(fixture.prompts.asked.isEmpty());
        QVERIFY(fixture.window.notices().isVisible());
    }

    void whatIsNoPictureIsExplainedInTheBar()
    {
        Fixture fixture;
        fixture.window.show();
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "A"));
        fixture.prompts.path = fixture.folder.write(u"scan.png"_s, "no picture");
        emit fixture.window.findChild<DetailsPanel *>()->imageRequested();
        QTRY_VERIFY(fixture.window.notices().isVisible());
        QVERIFY2(fixture.window.notices().text().contains(u"scan.png"_s), qPrintable(fixture.window.notices().text()));
        QCOMPARE(fixture.text(), u"A"_s);
    }

    void everyControlHasAName()
    {
        Fixture fixture;
        QVERIFY(!fixture.window.view().editor().accessibleName().isEmpty());
        for (const QAbstractButton *button : fixture.window.view().findChildren<QAbstractButton *>()) {
            // Qt's own button that clears a line edit cannot be reached with the keyboard and has no name.
            if (qobject_cast<QLineEdit *>(button->parent()) == nullptr)
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
        }
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
};

ARTICULAR_TEST(tst_MainWindow)
#include "tst_MainWindow.moc"
