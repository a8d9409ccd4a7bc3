// SPDX-License-Identifier: GPL-3.0-or-later
// References in the whole window: completion while typing, import by menu and by drop, the form, typed lists.
#include "core/references/CslEntry.h"
#include "gui/references/ReferenceCompleter.h"
#include "gui/references/ReferenceDialog.h"
#include "gui/references/ReferencePicker.h"
#include "gui/references/ReferenceReview.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/ReferenceCommands.h"
#include "gui/window/WindowFixture.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QDropEvent>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace articular;
using namespace Qt::StringLiterals;

using test::Fixture;

namespace {

const QByteArray clinicReferences("[\n  {\"id\": \"doe2020\", \"title\": \"Stairs and knees\", \"author\": [{\"family\": \"Doe\"}]},\n"
                                  "  {\"id\": \"roe2021\", \"title\": \"Hills\", \"author\": [{\"family\": \"Roe\"}]}\n]\n");

/// A window with an article of a clinic that has two references.
struct ClinicFixture : Fixture
{
    explicit ClinicFixture(const QByteArray &article)
    {
        folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\n");
        folder.write(u"clinic/references.json"_s, clinicReferences);
        window.openPath(folder.write(u"articles/knee/article.md"_s, article));
        window.show();
        editor().moveCursor(QTextCursor::End);
    }
    MarkdownEdit &editor() { return window.view().editor(); }
    ReferenceCommands &commands() { return *window.findChild<ReferenceCommands *>(); }
    ReferenceCompleter &completer() { return commands().completer(); }
    bool knowsClinic() { return !window.view().session().workspace().references().isEmpty(); }
    QByteArray references() const { return folder.read(u"clinic/references.json"_s); }
    template <typename Dialog>
    Dialog *dialog() { return window.findChild<Dialog *>(); }
};

void dropOn(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    // Qt gives a drop to the widget that the drag entered.
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
}

} // namespace

class tst_ReferenceCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The offscreen platform has no window manager to pass sizes on to.
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s));
    }
    void cleanupTestCase() { m_allowed.reset(); }

    void keysAreOfferedWhileTheyAreTyped()
    {
        ClinicFixture fixture("Knees ");
        QTRY_VERIFY(fixture.knowsClinic());
        QTest::keyClicks(&fixture.editor(), u"[@"_s);
        QVERIFY(fixture.completer().isOffering());
        QCOMPARE(fixture.completer().list()->model()->rowCount(), 2);
        QTest::keyClick(&fixture.editor(), Qt::Key_Down);
        QTest::keyClick(&fixture.editor(), Qt::Key_Tab);
        QCOMPARE(fixture.text(), u"Knees [@roe2021]"_s);
        QVERIFY(!fixture.completer().isOffering());
        QTest::keyClicks(&fixture.editor(), u" hurt [@stai"_s);
        QTest::keyClick(&fixture.editor(), Qt::Key_Return);
        QCOMPARE(fixture.text(), u"Knees [@roe2021] hurt [@doe2020]"_s);
    }

    void escapeClosesTheListUntilTheNextCitation()
    {
        ClinicFixture fixture({});
        QTRY_VERIFY(fixture.knowsClinic());
        QTest::keyClicks(&fixture.editor(), u"[@d"_s);
        QVERIFY(fixture.completer().isOffering());
        QTest::keyClick(&fixture.editor(), Qt::Key_Escape);
        QVERIFY(!fixture.completer().isOffering());
        QTest::keyClicks(&fixture.editor(), u"o"_s);
        QVERIFY(!fixture.completer().isOffering());
        QTest::keyClicks(&fixture.editor(), u"; @"_s);
        QVERIFY(fixture.completer().isOffering());
        QTest::keyClicks(&fixture.editor(), u"xyz"_s);
        QVERIFY(!fixture.completer().isOffering());
        QTest::keyClick(&fixture.editor(), Qt::Key_Return);
        QCOMPARE(fixture.text(), u"[@do; @xyz\n]"_s);
    }

    void movingAwayAndUndoOfferNothing()
    {
        ClinicFixture fixture({});
        QTRY_VERIFY(fixture.knowsClinic());
        QTest::keyClicks(&fixture.editor(), u"[@d"_s);
        QTest::keyClick(&fixture.editor(), Qt::Key_Home);
        QVERIFY(!fixture.completer().isOffering());
        fixture.editor().moveCursor(QTextCursor::End);
        QVERIFY(!fixture.completer().isOffering());
        QCoreApplication::processEvents();
        fixture.type(u"o"_s);
        QVERIFY(!fixture.completer().isOffering());
    }

    void aDroppedFileIsCheckedBeforeItIsAdded()
    {
        ClinicFixture fixture({});
        QTRY_VERIFY(fixture.knowsClinic());
        const QString path = fixture.folder.write(u"new.ris"_s, "TY  - BOOK\nTI  - Walking\nAU  - Poe, Al\nPY  - 2022\nER  - \n"
                                                                "TY  - JOUR\nTI  - Hills\nER  - \nstray\nTY  - BOOK\nKW  - x\nER  - \n");
        dropOn(fixture.window, path);
        QTRY_VERIFY(fixture.dialog<ReferenceReview>());
        auto *review = fixture.dialog<ReferenceReview>();
        QCOMPARE(fixture.references(), clinicReferences);
        QCOMPARE(review->chosen().size(), 2);
        emit review->acceptRequested();
        QVERIFY(!review->isVisible());
        QVERIFY(fixture.references().startsWith(clinicReferences.chopped(3)));
        QTRY_VERIFY(fixture.window.view().session().workspace().references().find(u"poe2022walking"_s));
    }

    void anImportThatHoldsNothingIsExplained()
    {
        ClinicFixture fixture({});
        QTRY_VERIFY(fixture.knowsClinic());
        fixture.prompts.path = fixture.folder.write(u"letter.bib"_s, "Dear all\n");
        fixture.trigger(ActionId::ImportReferences);
        QTRY_VERIFY(fixture.window.notices().text().contains(u"letter.bib"_s));
        QCOMPARE(fixture.prompts.asked, QStringList{u"references"_s});
        QCOMPARE(fixture.references(), clinicReferences);
        QVERIFY(!fixture.dialog<ReferenceReview>());
    }

    void aNewReferenceIsKeptAndCited()
    {
        ClinicFixture fixture("Knees");
        QTRY_VERIFY(fixture.knowsClinic());
        fixture.trigger(ActionId::InsertReference);
        auto *picker = fixture.dialog<ReferencePicker>();
        QVERIFY(picker);
        emit picker->newRequested();
        auto *dialog = fixture.dialog<ReferenceDialog>();
        QVERIFY(dialog);
        emit dialog->saveRequested({{u"type"_s, u"book"_s}, {u"title"_s, u"Walking"_s}});
        QCOMPARE(fixture.text(), u"Knees[@walking]"_s);
        QTRY_VERIFY(fixture.window.view().session().workspace().references().find(u"walking"_s));
    }

    void aCitedKeyThatTheClinicLacksOpensTheForm()
    {
        ClinicFixture fixture("Knees [@poe1999].");
        QTRY_VERIFY(fixture.knowsClinic());
        QTextCursor cursor = fixture.editor().textCursor();
        cursor.setPosition(9);
        fixture.editor().setTextCursor(cursor);
        fixture.trigger(ActionId::InsertReference);
        QVERIFY(!fixture.dialog<ReferencePicker>());
        QVERIFY(fixture.dialog<ReferenceDialog>());
        emit fixture.dialog<ReferenceDialog>()->saveRequested({{u"title"_s, u"Walking"_s}});
        QCOMPARE(fixture.text(), u"Knees [@poe1999]."_s);
        QTRY_VERIFY(fixture.window.view().session().workspace().references().find(u"poe1999"_s));
    }

    void aSourceThatIsThereIsNotKeptTwice()
    {
        ClinicFixture fixture("Knees");
        QTRY_VERIFY(fixture.knowsClinic());
        fixture.folder.write(u"clinic/references.json"_s, "[{\"id\": \"a\", \"title\": \"T\", \"DOI\": \"10.5555/x\"}]");
        fixture.window.view().session().reloadWorkspace();
        QTRY_VERIFY(fixture.window.view().session().workspace().references().find(u"a"_s));
        fixture.commands().addReference({}, true);
        emit fixture.dialog<ReferenceDialog>()->saveRequested({{u"title"_s, u"T"_s}, {u"DOI"_s, u"10.5555/X"_s}});
        QVERIFY(fixture.dialog<ReferenceDialog>()->isVisible());
        QCOMPARE(fixture.text(), u"Knees"_s);
    }

    void changingAReferenceKeepsItsKeyAndTheOthersBytes()
    {
        ClinicFixture fixture("Knees");
        QTRY_VERIFY(fixture.knowsClinic());
        fixture.commands().changeReference(u"roe2021"_s);
        auto *dialog = fixture.dialog<ReferenceDialog>();
        QVERIFY(dialog);
        QJsonObject entry = dialog->entry();
        QCOMPARE(textField(entry, u"id"), u"roe2021"_s);
        entry.insert(u"note"_s, u"Still the only trial."_s);
        emit dialog->saveRequested(entry);
        QVERIFY(fixture.references().startsWith(clinicReferences.first(clinicReferences.indexOf(",\n") + 1)));
        QTRY_COMPARE(fixture.window.view().session().workspace().references().find(u"roe2021"_s)->note, u"Still the only trial."_s);
    }

    void aTypedListBecomesReferencesInOneStep()
    {
        const QByteArray article("Stairs hurt [1]. Hills too [1,2].\n\n## References\n\n1. Doe J. Walking. Sample J. 2020;1:2.\n2. Roe. Hills\n");
        ClinicFixture fixture(article);
        QTRY_VERIFY(fixture.knowsClinic());
        fixture.trigger(ActionId::TurnTypedList);
        auto *review = fixture.dialog<ReferenceReview>();
        QVERIFY(review);
        QCOMPARE(review->chosen().size(), 2);
        emit review->acceptRequested();
        QCOMPARE(fixture.text(), u"Stairs hurt [@doe2020walking]. Hills too [@doe2020walking; @roehills].\n"_s);
        QVERIFY(fixture.references().contains("doe2020walking"));
        fixture.trigger(ActionId::Undo);
        QCOMPARE(fixture.text().toUtf8(), article);
    }

    void aTextThatChangedMeanwhileIsLeftAlone()
    {
        ClinicFixture fixture("Stairs hurt [1].\n\n# References\n\n1. Doe J. Walking.\n");
        QTRY_VERIFY(fixture.knowsClinic());
        fixture.trigger(ActionId::TurnTypedList);
        fixture.type(u"x"_s);
        const QString before = fixture.text();
        emit fixture.dialog<ReferenceReview>()->acceptRequested();
        QCOMPARE(fixture.text(), before);
        QCOMPARE(fixture.references(), clinicReferences);
    }

    void withoutAClinicThereIsAnExplanation()
    {
        Fixture fixture;
        fixture.window.openPath(fixture.folder.write(u"a.md"_s, "A"));
        fixture.window.show();
        fixture.trigger(ActionId::InsertReference);
        QVERIFY(fixture.window.notices().text().contains(u"clinic"_s));
        QVERIFY(!fixture.window.findChild<ReferencePicker *>());
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
};

ARTICULAR_TEST(tst_ReferenceCommands)
#include "tst_ReferenceCommands.moc"
