// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readability/ReadabilityPanel.h"
#include "gui/readability/SentenceRow.h"
#include "support/TestRunner.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

AnalysisResult resultFor(const QByteArray &text, quint64 revision = 7, const QString &language = u"en-US"_s)
{
    AnalysisResult result;
    result.revision = revision;
    result.text = text;
    result.language = language;
    const MarkdownDocument body = MarkdownDocument::parse(text);
    result.statistics = TextStatistics::of(body, ProseRuns::of(body), UnavoidableTerms(), result.gradeLimit);
    return result;
}

const QByteArray mixed = "Cats sit. Cats run.\n\n"
                         "Extraordinarily complicated particularities of individuals intimidate inexperienced community "
                         "participants.\n";

bool shows(const QWidget &panel, const QString &text)
{
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&panel) && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class tst_ReadabilityPanel : public test::TestCase
{
    Q_OBJECT

private slots:
    void showsOneGradeWithItsTarget()
    {
        ReadabilityPanel panel;
        panel.setAnalysis(resultFor(mixed));
        QVERIFY(shows(panel, u"The target is grade 6"_s));
        QVERIFY(shows(panel, u"Without the words that nobody can avoid"_s));
        QVERIFY(!shows(panel, u"SMOG"_s));
        panel.findChild<QToolButton *>()->setChecked(true);
        QVERIFY(shows(panel, u"a guess from fewer than 30 sentences"_s));
    }

    void praisesAnEasyText()
    {
        ReadabilityPanel panel;
        panel.setAnalysis(resultFor("Cats sit. Cats run.\n"));
        QVERIFY(shows(panel, u"within the target"_s));
        QVERIFY(shows(panel, u"No sentence is hard to read."_s));
    }

    void aSentenceAndAParagraphAreAKeyAway()
    {
        ReadabilityPanel panel;
        panel.setAnalysis(resultFor(mixed));
        QSignalSpy jumps(&panel, &ReadabilityPanel::jumpRequested);
        const QList<SentenceRow *> rows = panel.findChildren<SentenceRow *>();
        QCOMPARE(rows.size(), 1);
        rows.constFirst()->findChild<QPushButton *>()->click();
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.at(0).at(0).value<qsizetype>(), mixed.indexOf("Extraordinarily"));
        QCOMPARE(jumps.at(0).at(1).toULongLong(), 7U);
        auto *list = panel.findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Cats sit."));
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(jumps.size(), 2);
        QCOMPARE(jumps.at(1).at(0).value<qsizetype>(), mixed.indexOf("Extraordinarily"));
    }

    void theChosenParagraphStaysWhileTheTextChanges()
    {
        ReadabilityPanel panel;
        panel.setAnalysis(resultFor(mixed, 1));
        auto *list = panel.findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        panel.setAnalysis(resultFor("Dogs sit too. " + mixed + "\nMore cats run.\n", 2));
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->currentIndex().row(), 1);
    }

    void aParagraphIsTheWarmerTheHarderItIs()
    {
        ReadabilityPanel panel;
        panel.setAnalysis(resultFor(mixed + "\nPeople who walk with sore knees every morning often talk about their exercises with other people who have arthritis.\n"));
        const QAbstractItemModel &list = *panel.findChild<QListView *>()->model();
        QCOMPARE(list.rowCount(), 3);
        const auto heat = [&list](int row) { return list.index(row, 0).data(Qt::BackgroundRole).value<QBrush>(); };
        QCOMPARE(heat(0).style(), Qt::NoBrush);
        QVERIFY(heat(1).color().alphaF() > heat(2).color().alphaF() && heat(2).color().alphaF() > 0);
        QVERIFY(heat(2).style() != Qt::NoBrush);
    }

    void saysThatOtherLanguagesHaveNoGrade()
    {
        ReadabilityPanel panel;
        panel.setAnalysis(resultFor("El gato duerme.\n", 1, u"es-US"_s));
        QVERIFY(shows(panel, u"There are none for Spanish."_s));
        QVERIFY(!panel.findChild<QListView *>()->isVisibleTo(&panel));
        panel.setAnalysis(resultFor("", 2));
        QVERIFY(shows(panel, u"as you write"_s));
    }

    void everyControlHasAName()
    {
        ReadabilityPanel panel;
        panel.setAnalysis(resultFor(mixed));
        for (const QPushButton *button : panel.findChildren<QPushButton *>())
            QVERIFY(button->accessibleName().size() > 10);
        QVERIFY(!panel.findChild<QListView *>()->accessibleName().isEmpty());
    }
};

ARTICULAR_TEST(tst_ReadabilityPanel)
#include "tst_ReadabilityPanel.moc"
