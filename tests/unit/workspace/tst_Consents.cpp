// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClinicFiles.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Consents : public test::TestCase
{
    Q_OBJECT

private slots:
    void aConsentSaysForWhatAndUntilWhen()
    {
        QList<WorkspaceProblem> problems;
        const auto consents = readConsents(u"c"_s, "c-0142:\n  kind: photo\n  scope: [web, print]\n  expires: 2027-01-31\n  kept: binder 4\n", problems);
        QCOMPARE(problems.size(), 0);
        QCOMPARE(consents.size(), 1);
        const Consent &consent = consents.first();
        QCOMPARE(consent.id, u"c-0142"_s);
        QCOMPARE(consent.kind, u"photo"_s);
        QCOMPARE(consent.kept, u"binder 4"_s);
        QVERIFY(consent.isFor(u"web"_s) && !consent.isFor(u"film"_s));
        QVERIFY(!consent.isPast({2027, 1, 31}));
        QVERIFY(consent.isPast({2027, 2, 1}));
        QVERIFY(!consent.isWithdrawn);
    }

    void inDoubtAConsentDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("isWithdrawn");
        QTest::addColumn<bool>("isForTheWeb");
        QTest::addColumn<int>("problems");
        QTest::newRow("withdrawn: yes") << QByteArray("scope: web\n  withdrawn: yes") << true << true << 0;
        QTest::newRow("withdrawn: a day") << QByteArray("scope: web\n  withdrawn: 2026-05-01") << true << true << 0;
        QTest::newRow("withdrawn: a word") << QByteArray("scope: web\n  withdrawn: maybe") << true << true << 0;
        QTest::newRow("withdrawn: no") << QByteArray("scope: web\n  withdrawn: no") << false << true << 0;
        QTest::newRow("no withdrawal said") << QByteArray("scope: web\n  withdrawn:") << false << true << 0;
        QTest::newRow("a last day that is no date") << QByteArray("scope: web\n  expires: soon") << false << false << 1;
        QTest::newRow("a use that there is not") << QByteArray("scope: [web, television]") << false << true << 1;
        QTest::newRow("no use at all") << QByteArray("kind: photo") << false << false << 0;
        QTest::newRow("a patient's name") << QByteArray("scope: web\n  patient: somebody") << false << true << 1;
        QTest::newRow("a misspelt key") << QByteArray("scope: web\n  expire: 2027-01-01") << false << true << 1;
    }

    void inDoubtAConsentDoesNotCount()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, isWithdrawn);
        QFETCH(bool, isForTheWeb);
        QFETCH(int, problems);
        QList<WorkspaceProblem> found;
        const auto consents = readConsents(u"c"_s, "c-1:\n  " + lines + '\n', found);
        QCOMPARE(consents.size(), 1);
        QCOMPARE(consents.first().isWithdrawn, isWithdrawn);
        QCOMPARE(consents.first().isFor(u"web"_s), isForTheWeb);
        QCOMPARE(found.size(), problems);
        if (problems > 0)
            QVERIFY(found.first().line >= 2);
    }

    void theWorkspaceHasThem()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        m_folder.write(u"clinic/consents.yaml"_s, "c-1:\n  scope: [web]\n");
        const Workspace workspace = Workspace::load(m_folder.path());
        QVERIFY(workspace.consent(u"c-1"_s));
        QVERIFY(!workspace.consent(u"c-2"_s));
        m_folder.write(u"clinic/consents.yaml"_s, "c-1: \"\n  scope: [web]\n");
        const Workspace broken = Workspace::load(m_folder.path());
        QCOMPARE(broken.problems().size(), 1);
        QVERIFY(broken.consents().isEmpty());
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_Consents)
#include "tst_Consents.moc"
