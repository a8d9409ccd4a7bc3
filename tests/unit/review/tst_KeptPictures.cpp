// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"
#include "core/review/KeptPictures.h"
#include "core/review/Snapshots.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// An article whose text was sent with one picture.
struct Sent
{
    Sent()
    {
        article = folder.write(u"knee/article.md"_s, "![A knee](images/a b.jpg)\n");
        picture = folder.write(u"knee/images/a b.jpg"_s, "as it was sent");
        PageBasis basis;
        basis.content = ContentList({{"article.md", "![A knee](images/a%20b.jpg)\n"}, {"images/a b.jpg", "as it was sent"}});
        basis.contentDigest = basis.content.digest();
        basis.pageText = "A knee\n";
        basis.pageDigest = "sha256:" + sha256Hex(basis.pageText);
        digest = basis.contentDigest;
        isKept = bool(writeSnapshot(article, basis));
    }

    QString kept() const { return u"review/snapshots/"_s + QString::fromLatin1(digest.sliced(7)) + u"/content/images/a%20b.jpg"_s; }

    test::Folder folder;
    QString article, picture;
    QByteArray digest;
    bool isKept = false;
};

const QString address = u"images/a%20b.jpg"_s;

} // namespace

class tst_KeptPictures : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPictureThatStayedHasItsAddress()
    {
        const Sent sent;
        QVERIFY(sent.isKept);
        QCOMPARE(KeptPictures(sent.article, sent.digest, {}).addressOf(address), address);
    }

    void aReplacedPictureIsShownFromTheCopy()
    {
        Sent sent;
        KeptPictures pictures(sent.article, sent.digest, {});
        QCOMPARE(pictures.addressOf(address), address);
        sent.folder.write(u"knee/images/a b.jpg"_s, "another one, of another length");
        QCOMPARE(pictures.addressOf(address), sent.kept());
        QCOMPARE(pictures.hashOf(address), sha256Hex("as it was sent"));
    }

    void aRemovedPictureIsShownFromTheCopy()
    {
        const Sent sent;
        QVERIFY(QFile::remove(sent.picture));
        QCOMPARE(KeptPictures(sent.article, sent.digest, {}).addressOf(address), sent.kept());
    }

    void whatIsNotWhatWasSentIsNotShown()
    {
        Sent sent;
        QVERIFY(QFile::remove(sent.picture));
        sent.folder.write(u"knee/review/snapshots/"_s + QString::fromLatin1(sent.digest.sliced(7)) + u"/content/images/a b.jpg"_s, "tampered with");
        QCOMPARE(KeptPictures(sent.article, sent.digest, {}).addressOf(address), QString());
        QVERIFY(QDir(sent.folder.path(u"knee/review/snapshots"_s)).removeRecursively());
        QCOMPARE(KeptPictures(sent.article, sent.digest, {}).addressOf(address), QString());
    }

    void ofATextWithoutACopyOnlyThePlaceIsKnown()
    {
        Sent sent;
        sent.folder.write(u"knee/images/a b.jpg"_s, "another one");
        KeptPictures pictures(sent.article, {}, {});
        QCOMPARE(pictures.addressOf(address), address);
        QCOMPARE(pictures.hashOf(address), sha256Hex("another one"));
        QCOMPARE(pictures.addressOf(u"images/gone.jpg"_s), QString());
    }

    void nothingOutsideTheArticlesFolderIsNamed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("the folder above") << u"../secret.jpg"_s;
        QTest::newRow("the folder above, written otherwise") << u"images/%2e%2e/%2e%2e/secret.jpg"_s;
        QTest::newRow("an absolute path") << u"/etc/passwd"_s;
        QTest::newRow("the network") << u"https://example.org/a.jpg"_s;
        QTest::newRow("nothing") << QString();
    }

    void nothingOutsideTheArticlesFolderIsNamed()
    {
        QFETCH(QString, address);
        Sent sent;
        sent.folder.write(u"secret.jpg"_s, "as it was sent");
        for (const QByteArray &digest : {sent.digest, QByteArray()})
            QCOMPARE(KeptPictures(sent.article, digest, {}).addressOf(address), QString());
    }
};

ARTICULAR_TEST(tst_KeptPictures)
#include "tst_KeptPictures.moc"
