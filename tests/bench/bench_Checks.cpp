// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SampleText.h"
#include "core/checks/CheckRunner.h"
#include "core/checks/CheckSubject.h"
#include "core/checks/prose/RulePack.h"
#include "support/TestRunner.h"

namespace articular::test {

class bench_Checks : public TestCase
{
    Q_OBJECT

private slots:
    void proseRules_data() { sizes(); }
    void proseRules()
    {
        QFETCH(QByteArray, text);
        const CheckSubject subject(Article({}, text), m_workspace, m_today);
        const std::vector<ProseText> texts = proseTextsOf(subject.context());
        const RulePack &rules = builtInRules();
        QBENCHMARK {
            std::vector<Finding> findings;
            QList<RuleProblem> slow;
            rules.run(texts, subject.context(), findings, slow);
        }
    }

    // time(100×) ≤ 130 × time(1×).
    void wholeCheck_data() { sizes(); }
    void wholeCheck()
    {
        QFETCH(QByteArray, text);
        QBENCHMARK {
            const CheckSubject subject(Article({}, text), m_workspace, m_today);
            m_runner.check(subject.context());
        }
    }

    void tenThousandFindings()
    {
        const QByteArray text = QByteArray("The the knee rests.\n\n").repeated(10'000);
        const CheckSubject subject(Article({}, text), m_workspace, m_today);
        QVERIFY(m_runner.check(subject.context()).findings.size() >= 10'000);
        QBENCHMARK { m_runner.check(subject.context()); }
    }

private:
    static void sizes()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("3.8 KB") << sampleBody(3'800);
        QTest::newRow("380 KB") << sampleBody(380'000);
    }

    const Workspace m_workspace;
    const QDate m_today{2026, 11, 22};
    const CheckRunner m_runner{builtInChecks()};
};

} // namespace articular::test

using articular::test::bench_Checks;
ARTICULAR_TEST(bench_Checks)
#include "bench_Checks.moc"
