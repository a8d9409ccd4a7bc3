// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at the page in other ways, and what text and page tell each other.
#include "gui/window/WindowFixture.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

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

class tst_PageViewCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s)); }
    void cleanupTestCase() { m_allowed.reset(); }

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
    ActionSet *actions() { return &m_window->actions(); }
    void trigger(ActionId id) { (*actions())[id]->trigger(); }

    std::optional<test::AllowedWarnings> m_allowed;
    std::unique_ptr<test::Fixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

ARTICULAR_TEST(tst_PageViewCommands)
#include "tst_PageViewCommands.moc"
