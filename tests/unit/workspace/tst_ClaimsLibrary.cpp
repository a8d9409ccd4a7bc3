// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClaimsLibrary.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ClaimsLibrary : public test::TestCase
{
    Q_OBJECT

private slots:
    void anEntryHasTextScopeAndStatus()
    {
        QList<WorkspaceProblem> problems;
        const auto claims = readClaimsLibrary(u"l"_s,
            "relief:\n  text: Walking eases knee pain.\n  variations: [\"Walking can ease knee pain.\"]\n  types: [efficacy]\n"
            "  scope: {categories: [Knee], jurisdictions: [US-CO], language: en}\n  qualifier: Ask your doctor first.\n"
            "  references: [smith2020]\n  status: approved\n  expires: 2027-06-30\nold:\n  text: It never fails.\n  status: withdrawn\n", problems);
        QCOMPARE(problems.size(), 0);
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims.first().variations.size(), 1);
        QCOMPARE(claims.first().categories, QStringList{u"Knee"_s});
        QCOMPARE(claims.first().jurisdictions, QStringList{u"US-CO"_s});
        QCOMPARE(claims.first().language, u"en"_s);
        QCOMPARE(claims.first().expires, QDate(2027, 6, 30));
        QVERIFY(!claims.first().isWithdrawn && claims.last().isWithdrawn);
    }

    void whatIsWrongIsSaidAndTheRestIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("claims");
        QTest::addColumn<int>("problems");
        QTest::newRow("no text") << QByteArray("a:\n  status: approved\nb:\n  text: Good.\n") << 1 << 1;
        QTest::newRow("a status that there is not") << QByteArray("a:\n  text: Good.\n  status: pending\n") << 1 << 1;
        QTest::newRow("a list at the top") << QByteArray("- text: Good.\n") << 0 << 1;
        QTest::newRow("a text that is no map") << QByteArray("a: Good.\n") << 0 << 1;
        QTest::newRow("the same id twice") << QByteArray("a:\n  text: One.\na:\n  text: Two.\n") << 0 << 1;
        QTest::newRow("an alias") << QByteArray("a: &x\n  text: One.\nb: *x\n") << 0 << 1;
    }

    void whatIsWrongIsSaidAndTheRestIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, claims);
        QFETCH(int, problems);
        QList<WorkspaceProblem> found;
        QCOMPARE(readClaimsLibrary(u"l"_s, text, found).size(), claims);
        QCOMPARE(found.size(), problems);
    }

    void anUnclearStatusCountsAsWithdrawn()
    {
        QList<WorkspaceProblem> problems;
        QVERIFY(readClaimsLibrary(u"l"_s, "a:\n  text: Good.\n  status: pending\n", problems).first().isWithdrawn);
    }

    void aNewEntryLeavesTheFileAsItIs_data()
    {
        QTest::addColumn<QByteArray>("library");
        QTest::newRow("no file yet") << QByteArray();
        QTest::newRow("entries and comments") << QByteArray("# Ours\na:   # first\n    text:  'Good.'\n    unknown: 1\n");
        QTest::newRow("no line end at the end") << QByteArray("a: {text: Good.}");
        QTest::newRow("lines of Windows") << QByteArray("a:\r\n  text: Good.\r\n");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" "a:\n  text: Good.\n");
        QTest::newRow("a blank line at the end") << QByteArray("a:\n  text: Good.\n\n");
    }

    void aNewEntryLeavesTheFileAsItIs()
    {
        QFETCH(QByteArray, library);
        LibraryClaim claim;
        claim.text = u"Walking: \"eases\" pain, #1 of 5's [tips] {really} – 75 %"_s;
        claim.types = {u"efficacy"_s, u"statistic"_s};
        claim.categories = {u"Latest News, old"_s, u"No"_s};
        claim.jurisdictions = {u"US-CO"_s};
        claim.language = u"en-US"_s;
        claim.references = {u"smith2020"_s};
        claim.expires = {2027, 6, 30};
        const auto with = withLibraryClaim(library, claim);
        QVERIFY2(with, qPrintable(with ? QString() : with.error().message));
        QVERIFY(with.value().startsWith(library));
        QVERIFY(!library.contains('\r') || with.value().count('\n') == with.value().count("\r\n"));
        QList<WorkspaceProblem> problems;
        LibraryClaim read = readClaimsLibrary({}, with.value(), problems).last();
        QCOMPARE(problems.size(), 0);
        QVERIFY(!read.id.isEmpty());
        claim.id = read.id;
        claim.range = read.range;
        QCOMPARE(read, claim);
    }

    void theSameTextIsNotAddedTwice()
    {
        LibraryClaim claim;
        claim.text = u"  walking eases pain "_s;
        const auto with = withLibraryClaim("a:\n  text: Walking eases pain.\n", claim);
        QVERIFY(!with);
        QCOMPARE(with.error().code, ErrorCode::AlreadyExists);
        claim.text = u"?!"_s;
        QCOMPARE(withLibraryClaim({}, claim).error().code, ErrorCode::InvalidInput);
        claim.text = u"New."_s;
        QCOMPARE(withLibraryClaim("a: [\n", claim).error().code, ErrorCode::InvalidSyntax);
        QCOMPARE(withLibraryClaim("{a: {text: Good.}}\n", claim).error().code, ErrorCode::Refused);
    }

    void idsAreFreeAndShort()
    {
        LibraryClaim claim;
        claim.text = u"Walking eases pain"_s;
        const auto once = withLibraryClaim("walking-eases-pain:\n  text: Something else.\n", claim);
        QVERIFY(once);
        QVERIFY(once.value().contains("\nwalking-eases-pain-2:\n"));
        claim.text = u"pain "_s.repeated(400);
        const auto longOne = withLibraryClaim({}, claim);
        QVERIFY(longOne);
        QVERIFY(longOne.value().indexOf(':') <= 48);
    }

    void theFileIsWrittenAtOnce()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        LibraryClaim claim;
        claim.text = u"Walking eases pain."_s;
        QVERIFY(addToClaimsLibrary(m_folder.path(), claim));
        QVERIFY(!addToClaimsLibrary(m_folder.path(), claim));
        QCOMPARE(Workspace::load(m_folder.path()).claimsLibrary().size(), 1);
    }

    void aReferenceThatTheClinicDoesNotHaveIsAProblem()
    {
        m_folder.write(u"r/clinic/clinic.yaml"_s, "name: C\n");
        m_folder.write(u"r/clinic/claims-library.yaml"_s, "a:\n  text: Good.\n  references: [nobody1999]\n");
        const Workspace workspace = Workspace::load(m_folder.path(u"r"_s));
        QCOMPARE(workspace.problems().size(), 1);
        QVERIFY(workspace.problems().first().message.contains(u"nobody1999"_s));
    }

    void wordsAreTheSameWhateverTheMarks_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("case, spaces, marks") << u"Walking  eases, “mostly”, pain."_s << u"walking eases mostly pain"_s << true;
        QTest::newRow("apostrophes") << u"It’s good"_s << u"It's good"_s << true;
        QTest::newRow("a number's point") << u"2.5 mg"_s << u"25 mg"_s << false;
        QTest::newRow("a percent sign") << u"75 % of knees"_s << u"75 of knees"_s << false;
        QTest::newRow("less than") << u"p < 5"_s << u"p > 5"_s << false;
        QTest::newRow("another word") << u"eases pain"_s << u"eased pain"_s << false;
    }

    void wordsAreTheSameWhateverTheMarks()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(claimWords(a) == claimWords(b), same);
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ClaimsLibrary)
#include "tst_ClaimsLibrary.moc"
