// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at the page in other ways, and what text and page tell each other.
#include "gui/WindowTest.h"
#include "gui/window/WindowFixture.h"

#include <QDesktopServices>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is told.
class PreviewLog : public PreviewSink
{
public:
    using PreviewSink::PreviewSink;

    void setFolders(const QString &, const QString &) override {}
    void setStyle(const QByteArray &) override {}
    void apply(const PreviewUpdate &update) override { updates.append(update); }
    void scrollToLine(double line) override { lines.append(line); }
    void setPageView(const PageView &view) override { shown = view; }
    void setPageViewMenu(QMenu *given) override { menu = given; }

    QList<PreviewUpdate> updates;
    QList<double> lines;
    PageView shown;
    QMenu *menu = nullptr;
};

} // namespace

class tst_PageViewCommands : public test::WindowTest
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened = url; }

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::Fixture>();
        m_window = makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void thePageIsShownAsChosen()
    {
        trigger(ActionId::PagePhone);
        trigger(ActionId::PageDark);
        QCOMPARE(page()->shown, (PageView{PageWidth::Phone, PageColours::Dark, false}));
        QCOMPARE(page()->menu->title(), u"Phone"_s);
        trigger(ActionId::PageReadingOrder);
        QCOMPARE(page()->shown, (PageView{PageWidth::Phone, PageColours::Dark, true}));
        QCOMPARE(page()->menu->title(), u"Reading order"_s);
    }

    void theChoiceIsKeptButForTheReadingOrder()
    {
        trigger(ActionId::PageTablet);
        trigger(ActionId::PageLight);
        trigger(ActionId::PageReadingOrder);
        m_window.reset();
        m_window = makeWindow();
        QCOMPARE(page()->shown, (PageView{PageWidth::Tablet, PageColours::Light, false}));
    }

    void changesAreMarkedSinceTheChosenTextAndAfterEachSaving()
    {
        const QString path = m_fixture->folder.write(u"a.md"_s, "saved\n");
        m_window->openPath(path);
        trigger(ActionId::PageSinceSaved);
        // The same may be asked for again when the clinic's files were read.
        QTRY_VERIFY(m_fixture->log.compared().contains(ComparedWith::Saved));
        QCOMPARE(m_fixture->log.comparedText(), QByteArray("saved\n"));
        m_window->view().editor().textCursor().insertText(u"now "_s);
        m_window->view().session().save(SaveKind::Asked);
        QTRY_COMPARE(m_fixture->log.comparedText(), QByteArray("now saved\n"));
        trigger(ActionId::PageSinceApproved);
        QTRY_COMPARE(m_fixture->log.compared().last(), ComparedWith::Approved);
        trigger(ActionId::PageUnmarked);
        QTRY_COMPARE(m_fixture->log.compared().last(), ComparedWith::Nothing);
    }

    void marksAreNotKeptForTheNextRun()
    {
        trigger(ActionId::PageSinceSaved);
        trigger(ActionId::PagePaper);
        QCOMPARE(page()->menu->title(), u"Printed"_s);
        m_window.reset();
        m_window = makeWindow();
        QCOMPARE(page()->shown, (PageView{PageWidth::Paper, PageColours::Window, false, ComparedWith::Nothing}));
    }

    void aPictureThatIsReplacedIsLookedAtAgain()
    {
        const QString picture = m_fixture->folder.write(u"a.png"_s, "one");
        m_fixture->log.setPictures({picture});
        m_window->view().editor().textCursor().insertText(u"x"_s);
        QTRY_VERIFY(!page()->updates.isEmpty() && !page()->updates.last().pictures.isEmpty());
        QCOMPARE(m_fixture->log.pictureLooks(), 0);
        m_fixture->folder.write(u"a.png"_s, "another");
        QTRY_COMPARE(m_fixture->log.pictureLooks(), 1);
        // One that programs put in its place by renaming, too.
        const QString other = m_fixture->folder.write(u"b.png"_s, "a third");
        QTRY_VERIFY(m_fixture->log.pictureLooks() > 1);
        const int looks = m_fixture->log.pictureLooks();
        QVERIFY(QFile::remove(picture) && QFile::rename(other, picture));
        QTRY_VERIFY(m_fixture->log.pictureLooks() > looks);
    }

    void thePageOpensInTheBrowser()
    {
        const QString path = m_fixture->folder.write(u"a/article.md"_s, "---\ntitle: Stiff knees\n---\n\nText. <script>x</script>\n\n![A](a.png) ![B](../b.png)\n");
        QImage(4, 4, QImage::Format_RGB32).save(m_fixture->folder.path(u"a/a.png"_s));
        QImage(4, 4, QImage::Format_RGB32).save(m_fixture->folder.path(u"b.png"_s));
        m_window->openPath(path);
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
        trigger(ActionId::PageInBrowser);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QVERIFY(m_opened.isLocalFile());
        QFile file(m_opened.toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("Stiff knees") && html.contains("Text."));
        QVERIFY(html.contains("src=\"file://") && html.contains("/a/a.png\""));
        QVERIFY(!html.contains("b.png\"") && !html.contains("<script>x"));
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(QFile::exists(QFileInfo(file).dir().filePath(u"theme/style.css"_s)));
    }

    void aHiddenPageIsToldNothingAndThenEverything()
    {
        (*actions())[ActionId::ShowPreview]->setChecked(false);
        page()->updates.clear();
        emit m_window->view().session().previewUpdated({});
        QCOMPARE(page()->updates.size(), 0);
        const int sent = m_fixture->log.resets();
        (*actions())[ActionId::ShowPreview]->setChecked(true);
        QTRY_COMPARE(m_fixture->log.resets(), sent + 1);
        QTRY_VERIFY(!page()->updates.isEmpty());
    }

    void textAndPageScrollTogetherUnlessTheWriterSaysNo()
    {
        QVERIFY(page());
        page()->lines.clear();
        emit m_window->view().editor().topLineChanged(3);
        QCOMPARE(page()->lines, QList<double>{3});
        trigger(ActionId::ScrollTogether);
        emit m_window->view().editor().topLineChanged(5);
        QCOMPARE(page()->lines, QList<double>{3});
    }

    void aDoubleClickInThePageSelectsTheWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("occurrence");
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("selected");
        QTest::newRow("the first of its kind") << u"knee"_s << 0 << 9 << u"knee"_s;
        QTest::newRow("the second, in the block's next line") << u"knee"_s << 1 << 30 << u"knee"_s;
        QTest::newRow("a word with other letters than ASCII") << u"Größe"_s << 0 << 22 << u"Größe"_s;
        QTest::newRow("a word that is not written there goes to the line") << u"spine"_s << 0 << 5 << QString();
        QTest::newRow("no word goes to the line") << QString() << 0 << 5 << QString();
        QTest::newRow("a word of the next block is not taken") << u"end"_s << 0 << 5 << QString();
    }

    void aDoubleClickInThePageSelectsTheWord()
    {
        QFETCH(QString, word);
        QFETCH(int, occurrence);
        QFETCH(int, start);
        QFETCH(QString, selected);
        m_window->view().editor().textCursor().insertText(u"Knee\nThe knee, knees, Größe\n**knee**\n\nThe end\n"_s);
        emit page()->placeActivated({1, 2}, word, occurrence);
        const QTextCursor cursor = m_window->view().editor().textCursor();
        QCOMPARE(cursor.selectedText(), selected);
        QCOMPARE(cursor.selectionStart(), start);
    }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        test::Fixture &fixture = *m_fixture;
        auto window = std::make_unique<MainWindow>(WindowServices{
            fixture.settings, fixture.prompts, fixture.clock, [&fixture] { return std::make_unique<test::FakeAnalyzer>(fixture.log); },
            [](QWidget *parent) { return new PreviewLog(parent); }});
        window->show();
        return window;
    }
    PreviewLog *page()
    {
        (void)QTest::qWaitFor([this] { return m_window->view().preview() != nullptr; });
        return static_cast<PreviewLog *>(m_window->view().preview());
    }
    QUrl m_opened;

    ActionSet *actions() { return &m_window->actions(); }
    void trigger(ActionId id) { (*actions())[id]->trigger(); }

    std::unique_ptr<test::Fixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

ARTICULAR_TEST(tst_PageViewCommands)
#include "tst_PageViewCommands.moc"
