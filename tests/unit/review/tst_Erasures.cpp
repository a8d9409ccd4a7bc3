// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Erasures.h"
#include "core/base/Digest.h"
#include "core/review/Snapshots.h"
#include "unit/review/HandmadeReview.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

EraseRecord erased(const QList<ErasedFile> &files)
{
    return {test::handmadeArticle, u"adm"_s, u"Ada Min"_s, u"SHA256:abc"_s, QDateTime({2026, 11, 23}, {9, 0}, Qt::UTC), u"A patient asked."_s,
            test::digestOf('e'), files};
}

QByteArray hash(char letter)
{
    return QByteArray(64, letter);
}

} // namespace

class tst_Erasures : public test::TestCase
{
    Q_OBJECT

private slots:
    void aRecordIsReadAsItWasWritten()
    {
        const EraseRecord record = erased({{u"review/events/a.json"_s, hash('a'), hash('b')}, {u"article.md"_s, hash('c'), hash('d')}});
        const Result<EraseRecord> read = parseErase(eraseBytes(record));
        QVERIFY(read);
        QCOMPARE(read.value(), record);
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = eraseBytes(erased({{u"article.md"_s, hash('a'), hash('b')}}));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another order") << QByteArray(whole).replace("{\"article\"", "{ \"article\"");
        QTest::newRow("a field more") << QByteArray(whole).replace("{\"article\"", "{\"all\":true,\"article\"");
        QTest::newRow("a newer format") << QByteArray(whole).replace("\"format\":1", "\"format\":2");
        QTest::newRow("another kind") << QByteArray(whole).replace("\"erase\"", "\"approve\"");
        QTest::newRow("a hash that is none") << QByteArray(whole).replace(hash('a'), "*");
        QTest::newRow("a file that is as it was") << eraseBytes(erased({{u"article.md"_s, hash('a'), hash('a')}}));
        QTest::newRow("no file") << eraseBytes(erased({}));
    }

    void anythingElseIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!parseErase(bytes));
    }

    void onlyWhatWasErasedIsExplained()
    {
        Erasures erasures;
        QVERIFY(!erasures.explains(hash('a'), hash('b')));
        erasures.add(erased({{u"x"_s, hash('a'), hash('b')}}));
        erasures.add(erased({{u"x"_s, hash('b'), hash('c')}, {u"x"_s, hash('a'), hash('d')}}));
        QVERIFY(erasures.explains(hash('a'), hash('b')));
        QVERIFY(erasures.explains(hash('a'), hash('c')));
        QVERIFY(erasures.explains(hash('a'), hash('d')));
        QVERIFY(!erasures.explains(hash('c'), hash('a')));
        QVERIFY(!erasures.explains(hash('d'), hash('b')));
        QVERIFY(!erasures.explains(hash('e'), hash('a')));
        QVERIFY(erasures.wasErased(hash('a')) && !erasures.wasErased(hash('c')));
    }

    void whatWasErasedFromAKeptTextIsNoDamage()
    {
        const test::Folder folder;
        const QString article = folder.write(u"articles/a/article.md"_s, "Knees.");
        PageBasis kept;
        kept.content = ContentList(QMap<QByteArray, QByteArray>{{"article.md", "Knees."}, {"disclaimers/general.md", "Ask Jane."}});
        kept.contentDigest = "sha256:" + sha256Hex(kept.content.text());
        kept.pageText = "Ask Jane.\n";
        kept.pageDigest = "sha256:" + sha256Hex(kept.pageText);
        QVERIFY(writeSnapshot(article, kept));
        QVERIFY(readSnapshot(article, kept.contentDigest, kept.pageDigest));
        const QString snapshot = QDir(folder.path()).relativeFilePath(snapshotFolder(article, kept.contentDigest));
        Erasures erasures;
        const auto erase = [&](const QString &file, const QByteArray &before) {
            folder.write(snapshot + u'/' + file, "erased");
            erasures.add(erased({{file, sha256Hex(before), sha256Hex(QByteArray("erased"))}}));
        };
        erase(u"content/disclaimers/general.md"_s, "Ask Jane.");
        QVERIFY(!readSnapshotFiles(article, kept.contentDigest, {"disclaimers/"}));
        const auto some = readSnapshotFiles(article, kept.contentDigest, {"disclaimers/"}, erasures);
        QVERIFY(some);
        QCOMPARE(some.value().value("disclaimers/general.md"), QByteArray("erased"));
        erase(u"page.txt"_s, kept.pageText);
        QVERIFY(!readSnapshot(article, kept.contentDigest, kept.pageDigest));
        QVERIFY(readSnapshot(article, kept.contentDigest, kept.pageDigest, erasures));
        folder.write(snapshot + u"/page.txt"_s, "altered");
        QVERIFY(!readSnapshot(article, kept.contentDigest, kept.pageDigest, erasures));
    }

    void ringsOfRecordsEnd()
    {
        Erasures erasures;
        erasures.add(erased({{u"x"_s, hash('a'), hash('b')}, {u"x"_s, hash('b'), hash('a')}}));
        QVERIFY(!erasures.explains(hash('a'), hash('c')));
    }

    void anApprovalRestsOnWhatIsLeftOfAnErasedEvent()
    {
        test::HandmadeReview review;
        review.submit('c', 'd');
        review.approve(1, 'c', 'd');
        QVERIFY(review.state().holds);
        const QByteArray before = sha256Hex(review.history.log.events.first().bytes);
        review.history.log.events.first().bytes += " (erased)";
        const QByteArray after = sha256Hex(review.history.log.events.first().bytes);
        QVERIFY(!review.state().holds);
        review.history.erasures.add(erased({{u"x"_s, before, hash('b')}}));
        QVERIFY(!review.state().holds);
        review.history.erasures.add(erased({{u"x"_s, before, after}}));
        QVERIFY(review.state().holds);
    }
};

ARTICULAR_TEST(tst_Erasures)
#include "tst_Erasures.moc"
