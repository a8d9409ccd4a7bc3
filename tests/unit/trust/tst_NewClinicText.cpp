// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/NewClinicText.h"
#include "core/workspace/ClaimsLibrary.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_NewClinicText : public test::TestCase
{
    Q_OBJECT

private slots:
    void onlyWordsAndVersionChange_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a text with details") << QByteArray("---\nid: a # ours\nversion: 1\nplacement: end\n---\n\nOld words.\nMore.\n")
                                             << QByteArray("---\nid: a # ours\nversion: 2\nplacement: end\n---\n\nNew words.\n");
        QTest::newRow("no version until now") << QByteArray("---\nid: a\n---\nOld.\n") << QByteArray("---\nid: a\nversion: \"2\"\n---\nNew words.\n");
        QTest::newRow("lines of Windows") << QByteArray("---\r\nversion: 1\r\n---\r\nOld.\r\n") << QByteArray("---\r\nversion: 2\r\n---\r\nNew words.\r\n");
    }

    void onlyWordsAndVersionChange()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto changed = withNewWords(before, u"2"_s, u"  New words.\n"_s);
        QVERIFY(changed);
        QCOMPARE(changed.value(), after);
        const auto again = withNewWords(changed.value(), {}, u"New words."_s);
        QVERIFY(again);
        QCOMPARE(again.value(), after);
    }

    void emptyWordsAndUnreadableDetailsAreRefused()
    {
        QVERIFY(!withNewWords("---\nid: a\n---\nOld.\n", {}, u" \n"_s));
        QVERIFY(!withNewWords("---\nid: \"a\n---\nOld.\n", {}, u"New."_s));
    }

    void aClaimIsWithdrawnAndNothingElseChanges()
    {
        const QByteArray library = "# ours\nknee-care: {text: Our care helps., status: approved}\nhips:\n  text: Hips are joints.  # yes\n";
        const auto one = withWithdrawnClaim(library, u"knee-care"_s);
        QVERIFY(one);
        QCOMPARE(one.value(), QByteArray(library).replace("approved", "withdrawn"));
        const auto two = withWithdrawnClaim(library, u"hips"_s);
        QVERIFY(two);
        QList<WorkspaceProblem> problems;
        const QList<LibraryClaim> claims = readClaimsLibrary({}, two.value(), problems);
        QVERIFY(problems.isEmpty());
        QVERIFY(!claims.at(0).isWithdrawn && claims.at(1).isWithdrawn);
        QVERIFY(two.value().startsWith(library.first(library.indexOf("hips"))) && two.value().contains("# yes"));
        QVERIFY(!withWithdrawnClaim(library, u"elbows"_s));
        QVERIFY(!withWithdrawnClaim("a: {b", u"a"_s));
    }
};

ARTICULAR_TEST(tst_NewClinicText)
#include "tst_NewClinicText.moc"
