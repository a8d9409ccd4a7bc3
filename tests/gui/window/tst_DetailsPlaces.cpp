// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowTest.h"
#include "gui/editor/DetailsChip.h"
#include "gui/editor/DetailsFold.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/window/WindowFixture.h"
#include "gui/window/WindowLayout.h"

#include <QDockWidget>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray article = "---\ntitle: Knees\ndescription: >\n  Why a knee hurts\n  and rests.\nx-site: north\n---\n\nA knee hurts.\n";

struct Opened : test::Fixture
{
    explicit Opened(const QByteArray &text = article)
    {
        folder.write(u"a.md"_s, text);
        window.show();
        window.openPath(folder.path(u"a.md"_s));
    }

    MarkdownEdit &editor() { return window.view().editor(); }
    bool isFolded() { return editor().detailsFold().isFolded(); }
    /// What has the focus in the form, or would have it if the window were active.
    QString field() const
    {
        for (const QWidget *widget = window.focusWidget(); widget; widget = widget->parentWidget())
            if (qobject_cast<const DetailsPanel *>(widget))
                return window.focusWidget()->accessibleName();
        return {};
    }
};

Finding about(const QString &key, qsizetype start)
{
    Finding finding;
    finding.key = key;
    finding.range = {start, 3};
    return finding;
}

} // namespace

class tst_DetailsPlaces : public test::WindowTest
{
    Q_OBJECT

private slots:
    void aJumpLeadsToTheForm_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("field");
        QTest::newRow("the line of a key") << 1 << u"Title"_s;
        QTest::newRow("a line of a value that has several") << 4 << u"Description for search results"_s;
    }

    void aJumpLeadsToTheForm()
    {
        QFETCH(int, line);
        QFETCH(QString, field);
        Opened opened;
        opened.window.view().jumpToLine(line);
        QCOMPARE(opened.field(), field);
        QVERIFY(opened.isFolded());
    }

    void whatHasNoFieldIsShownAsText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("details that cannot be read") << QByteArray("---\ntitle: [Knees\n---\n\nA knee hurts.\n") << 1;
        QTest::newRow("nothing but the marks of the details") << QByteArray("---\n---\n\nA knee hurts.\n") << 1;
    }

    void whatHasNoFieldIsShownAsText()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        Opened opened(text);
        QVERIFY(opened.isFolded());
        opened.window.view().jumpToLine(line);
        QVERIFY(!opened.isFolded());
        QCOMPARE(opened.editor().textCursor().blockNumber(), line);
        QVERIFY(opened.window.actions()[ActionId::DetailsAsText]->isChecked());
        QVERIFY(!opened.editor().detailsFold().isTextWanted());
    }

    void aProblemLeadsToItsField()
    {
        Opened opened;
        emit opened.window.findChild<ProblemsPanel *>()->jumpRequested(about(u"categories"_s, 0), opened.window.view().session().revision());
        QCOMPARE(opened.field(), u"Categories"_s);
        QVERIFY(opened.isFolded());
    }

    void aProblemThatItsPanelMendsStaysThere()
    {
        Opened opened;
        Finding finding = about(u"title"_s, 11);
        finding.fix = Fix{u"Mend"_s, {}};
        emit opened.window.findChild<ProblemsPanel *>()->jumpRequested(finding, opened.window.view().session().revision());
        QCOMPARE(opened.field(), QString());
        QVERIFY(opened.isFolded());
    }

    void theChipLeadsToTheForm()
    {
        Opened opened;
        auto *chip = opened.window.findChild<DetailsChip *>();
        QTest::mouseClick(chip, Qt::LeftButton, Qt::NoModifier, QPoint(30, chip->height() / 2));
        QVERIFY(!opened.field().isEmpty());
    }

    void theChoiceIsKept()
    {
        Opened opened;
        opened.trigger(ActionId::DetailsAsText);
        QVERIFY(!opened.isFolded());
        opened.window.parts().save();
        MainWindow other({opened.settings, opened.prompts, opened.clock, [&] { return std::make_unique<test::FakeAnalyzer>(opened.log); }, {}});
        QVERIFY(other.view().editor().detailsFold().isTextWanted());
        QVERIFY(other.actions()[ActionId::DetailsAsText]->isChecked());
    }

    void whatWasShownOnceIsFoldedInTheNextArticle()
    {
        Opened opened;
        opened.editor().jumpTo(6);
        QVERIFY(!opened.isFolded());
        opened.folder.write(u"b.md"_s, article);
        opened.window.openPath(opened.folder.path(u"b.md"_s));
        QVERIFY(opened.isFolded());
        QVERIFY(!opened.window.actions()[ActionId::DetailsAsText]->isChecked());
    }
};

ARTICULAR_TEST(tst_DetailsPlaces)
#include "tst_DetailsPlaces.moc"
