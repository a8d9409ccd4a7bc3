// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FakeAnalyzer.h"
#include "gui/session/AnalysisWorker.h"
#include "support/TestRunner.h"

#include <QSignalSpy>

using namespace articular;

class tst_AnalysisWorker : public test::TestCase
{
    Q_OBJECT

private slots:
    void sendsEachStageInOrder()
    {
        test::AnalyzerLog log;
        AnalysisWorker worker(std::make_unique<test::FakeAnalyzer>(log));
        QList<quint64> previews;
        connect(&worker, &AnalysisWorker::previewReady, this, [&](const PreviewUpdate &update) { previews.append(update.revision); });
        QSignalSpy analyses(&worker, &AnalysisWorker::analysisReady);
        worker.open(QStringLiteral("/a.md"), QStringLiteral("Knee"), 1);
        worker.apply({2, 4, 0, QStringLiteral("s")});
        QTRY_VERIFY(!previews.isEmpty() && previews.last() == 2);
        QTRY_COMPARE(analyses.last().first().value<AnalysisResult>().revision, 2);
        QCOMPARE(log.previewed().last(), QByteArray("Knees"));
        QVERIFY(std::is_sorted(previews.cbegin(), previews.cend()));
        QCOMPARE(log.opened(), QStringList{QStringLiteral("/a.md")});
    }

    void editsThatArriveDuringAJobWaitTogether()
    {
        test::AnalyzerLog log;
        AnalysisWorker worker(std::make_unique<test::FakeAnalyzer>(log));
        QSignalSpy previews(&worker, &AnalysisWorker::previewReady);
        log.hold();
        worker.open({}, {}, 1);
        for (quint64 i = 0; i < 100; ++i)
            worker.apply({i + 2, qsizetype(i), 0, QStringLiteral("x")});
        log.release(200);
        QTRY_VERIFY(!previews.isEmpty() && previews.last().first().value<PreviewUpdate>().revision == 101);
        // At most: the one that was running when the edits came, and the one that was pending.
        QVERIFY(log.previewed().size() <= 3);
        QCOMPARE(log.previewed().last(), QByteArray(100, 'x'));
    }

    void checksWaitForAPauseButStagesOfThePreviewDoNot()
    {
        test::AnalyzerLog log;
        AnalysisWorker worker(std::make_unique<test::FakeAnalyzer>(log));
        QSignalSpy previews(&worker, &AnalysisWorker::previewReady);
        QSignalSpy analyses(&worker, &AnalysisWorker::analysisReady);
        worker.apply({2, 0, 0, QStringLiteral("a")});
        QTRY_COMPARE(previews.size(), 1);
        QCOMPARE(analyses.size(), 0);
        worker.apply({3, 0, 0, QStringLiteral("b")});
        QTRY_COMPARE(analyses.size(), 1);
        QCOMPARE(log.analysed(), QList<quint64>{3});
    }

    void whatTakesLongWaitsForALongerPause_data()
    {
        QTest::addColumn<qint64>("took");
        QTest::addColumn<int>("pause");
        QTest::newRow("nothing was checked yet") << qint64(0) << 150;
        QTest::newRow("an article of usual length") << qint64(15) << 150;
        QTest::newRow("a book") << qint64(300) << 900;
        QTest::newRow("never so long that nobody would wait for it") << qint64(60'000) << 1500;
    }

    void whatTakesLongWaitsForALongerPause()
    {
        QFETCH(const qint64, took);
        QTEST(pauseBeforeChecks(took), "pause");
    }

    void anotherArticleDropsWhatWasPending()
    {
        test::AnalyzerLog log;
        AnalysisWorker worker(std::make_unique<test::FakeAnalyzer>(log));
        log.hold();
        worker.apply({2, 0, 0, QStringLiteral("old")});
        worker.open(QStringLiteral("/b.md"), QStringLiteral("new"), 3);
        log.release(10);
        QTRY_VERIFY(!log.previewed().isEmpty() && log.previewed().last() == "new");
        QCOMPARE(log.resets(), 1);
    }

    void aDecisionIsReadBeforeTheNextChecks()
    {
        test::AnalyzerLog log;
        AnalysisWorker worker(std::make_unique<test::FakeAnalyzer>(log));
        QSignalSpy analyses(&worker, &AnalysisWorker::analysisReady);
        worker.open(QStringLiteral("/a.md"), QStringLiteral("Knee"), 1);
        QTRY_COMPARE(analyses.size(), 1);
        QCOMPARE(log.decisionReloads(), 0);
        worker.reloadDecisions();
        QTRY_COMPARE(analyses.size(), 2);
        QCOMPARE(log.decisionReloads(), 1);
        QCOMPARE(analyses.last().first().value<AnalysisResult>().revision, 1);
    }

    void endsWhileEditsArePending()
    {
        test::AnalyzerLog log;
        {
            AnalysisWorker worker(std::make_unique<test::FakeAnalyzer>(log));
            for (quint64 i = 0; i < 1000; ++i)
                worker.apply({i + 1, 0, 0, QStringLiteral("x")});
        }
        QVERIFY(log.previewed().size() <= 1000);
    }
};

ARTICULAR_TEST(tst_AnalysisWorker)
#include "tst_AnalysisWorker.moc"
