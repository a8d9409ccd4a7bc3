// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ApprovalRecord.h"
#include "unit/review/HandmadeReview.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ApprovalRecord : public test::TestCase
{
    Q_OBJECT

private slots:
    void whatIsSignedIsReadBack()
    {
        ApprovalRecord record = test::handmadeApproval();
        QCOMPARE(parseApproval(approvalBytes(record)).value(), record);
        record.signer.license.reset();
        record.meaning = Meaning::ChangesOnly;
        record.since = 2;
        record.restsOn.clear();
        QCOMPARE(parseApproval(approvalBytes(record)).value(), record);
        record.meaning = Meaning::WithMyChanges;
        record.since = 0;
        record.sawWholePage = true;
        QCOMPARE(parseApproval(approvalBytes(record)).value(), record);
    }

    void theBytesAreThoseOfTheFormat()
    {
        const QByteArray digest(64, 'a');
        QCOMPARE(approvalBytes(test::handmadeApproval()), QByteArray(
            "{\"article\":\"01JD0000000000000000000000\",\"at\":\"2026-11-22T21:03:11Z\",\"content_digest\":\"sha256:" + QByteArray(64, 'c')
            + "\",\"format\":1,\"kind\":\"approve\",\"meaning\":\"whole-article\",\"page_digest\":\"sha256:" + QByteArray(64, 'd')
            + "\",\"page_text\":1,\"program\":\"1.0.0\",\"rests_on\":[{\"event\":\"01JD00000000000000000000AA-submit.json\",\"sha256\":\"" + digest
            + "\"}],\"review_until\":\"2027-11-22\",\"rules\":\"2026.11\",\"signer\":{\"credentials\":\"MD\",\"id\":\"jdoe\",\"key\":\"SHA256:abc\","
              "\"license\":{\"expires\":\"2027-06-30\",\"id\":\"CO-12345\",\"region\":\"US-CO\"},\"name\":\"Jane Doe\",\"role\":\"medical-reviewer\"},"
              "\"statement\":\"I read the whole article and approve it for publication as medically accurate.\",\"trust\":\"sha256:"
            + QByteArray(64, 'e') + "\",\"version\":3}\n"));
    }

    void whatWasNotWrittenThatWayDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = approvalBytes(test::handmadeApproval());
        const auto with = [&good](const char *before, const QByteArray &after) { return QByteArray(good).replace(before, after); };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of it") << good.first(200);
        QTest::newRow("a field twice") << with("\"version\":3", "\"version\":3,\"version\":3");
        QTest::newRow("a field more") << with("\"version\":3", "\"version\":3,\"x\":1");
        QTest::newRow("a space more") << with("\"version\":3", "\"version\": 3");
        QTest::newRow("no line end") << good.chopped(1);
        QTest::newRow("a newer format") << with("\"format\":1", "\"format\":2");
        QTest::newRow("another kind") << with("\"approve\"", "\"publish\"");
        QTest::newRow("no version") << with("\"version\":3", "\"version\":0");
        QTest::newRow("half a version") << with("\"version\":3", "\"version\":3.5");
        QTest::newRow("a meaning that there is not") << with("whole-article", "looks-fine");
        QTest::newRow("a role that does not approve") << with("\"medical-reviewer\"", "\"writer\"");
        QTest::newRow("a digest that is none") << with(QByteArray(64, 'c').constData(), QByteArray(63, 'c'));
        QTest::newRow("an article without an id") << with("01JD0000000000000000000000\",\"at", "../x\",\"at");
        QTest::newRow("a path instead of an event's name") << with("01JD00000000000000000000AA-submit.json", "../../x.json");
        QTest::newRow("a time in another zone") << with("21:03:11Z", "21:03:11+02:00");
        QTest::newRow("no next review") << with("2027-11-22", "never");
        QTest::newRow("changes since nothing") << with("whole-article", "changes-only");
    }

    void whatWasNotWrittenThatWayDoesNotCount()
    {
        QFETCH(QByteArray, bytes);
        const auto read = parseApproval(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
    }

    void theStatementSaysWhatWasDone()
    {
        QVERIFY(statementFor(Meaning::ChangesOnly, u"medical-reviewer"_s, 2).contains(u"version 2"_s));
        QVERIFY(!statementFor(Meaning::ChangesOnly, u"medical-reviewer"_s, 2).contains(u"whole"_s));
        QVERIFY(statementFor(Meaning::WholeArticle, u"compliance-reviewer"_s, 0).contains(u"advertising"_s));
        for (const Meaning meaning : {Meaning::WholeArticle, Meaning::ChangesOnly, Meaning::StillCorrect, Meaning::WithMyChanges, Meaning::NoMedicalClaims})
            QCOMPARE(meaningFromId(meaningId(meaning)), std::optional(meaning));
    }

    void anApprovalIsKeptWithItsSignatureAndReadAsAnEvent()
    {
        const test::Folder folder;
        const QString article = folder.path(u"a/article.md"_s);
        const ApprovalRecord record = test::handmadeApproval();
        const auto name = writeApproval(article, record, "signature", test::FixedClock(record.at.addMSecs(400)));
        QVERIFY(name);
        QCOMPARE(timeOfEvent(name.value()), record.at.addMSecs(400));
        QCOMPARE(folder.read(u"a/review/events/"_s + name.value()), approvalBytes(record));
        const EventLog log = readEvents(article, record.article);
        QCOMPARE(log.problems.size(), 0);
        QCOMPARE(log.events.size(), 1);
        QCOMPARE(log.events.first().by, u"jdoe"_s);
        QCOMPARE(parseApproval(log.events.first().bytes).value(), record);
        QCOMPARE(readSignature(log.events.first()).value(), "signature");
    }

    void aSignatureThatCannotBeOneIsNotRead()
    {
        const test::Folder folder;
        const QString article = folder.path(u"a/article.md"_s);
        const ApprovalRecord record = test::handmadeApproval();
        const auto name = writeApproval(article, record, "signature", test::FixedClock(record.at));
        QVERIFY(name);
        const Event event = readEvents(article, record.article).events.first();
        const QString path = event.path + u".sig"_s;
        QFile huge(path);
        QVERIFY(huge.open(QIODevice::ReadWrite));
        QVERIFY(huge.resize(qint64(1) << 30));
        QCOMPARE(readSignature(event).error().code, ErrorCode::TooLarge);
        QVERIFY(QFile::remove(path));
        QCOMPARE(readSignature(event).error().code, ErrorCode::NotFound);
        QVERIFY(QFile::link(folder.write(u"elsewhere.sig"_s, "signature"), path));
        QCOMPARE(readSignature(event).error().code, ErrorCode::Refused);
    }
};

ARTICULAR_TEST(tst_ApprovalRecord)
#include "tst_ApprovalRecord.moc"
