// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ArticleAnalyzer.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

constexpr int paragraphs = 400;

} // namespace

class tst_AnalysisGivesWay : public test::TestCase
{
    Q_OBJECT

private slots:
    void endsSoonWhereverItIs_data()
    {
        QTest::addColumn<int>("answeredNo");
        QTest::newRow("at once") << 0;
        QTest::newRow("while claims are looked for") << paragraphs / 4;
        QTest::newRow("near their end") << paragraphs - 10;
        QTest::newRow("between checks") << paragraphs + 10;
    }
    void endsSoonWhereverItIs()
    {
        QFETCH(int, answeredNo);
        constexpr int more = 5;
        int asked = 0;
        const AnalysisResult stopped = analysed([&] { return ++asked > answeredNo; });
        QVERIFY(stopped.findings.isEmpty() && stopped.statistics.words == 0);
        QVERIFY2(asked > answeredNo && asked <= answeredNo + more, qPrintable(QString::number(asked)));
    }

    void isWholeWhileNothingWaits()
    {
        int asked = 0;
        const AnalysisResult whole = analysed([&] { return ++asked < 0; });
        QVERIFY(!whole.findings.isEmpty() && whole.statistics.words > paragraphs);
        QVERIFY2(asked >= paragraphs, qPrintable(QString::number(asked)));
    }

private:
    static AnalysisResult analysed(const std::function<bool()> &giveWay)
    {
        const QDate today(2026, 11, 22);
        ArticleAnalyzer analyzer({}, {}, builtInChecks());
        analyzer.preview("---\ntitle: Knees\nlanguage: en-US\n---\n\n" + QByteArray("The injection cures knees.\n\n").repeated(paragraphs),
                         1, today);
        analyzer.setGiveWay(giveWay);
        return analyzer.analyse(1, today);
    }
};

ARTICULAR_TEST(tst_AnalysisGivesWay)
#include "tst_AnalysisGivesWay.moc"
