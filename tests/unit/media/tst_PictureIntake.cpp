// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/PictureBytes.h"
#include "core/media/PictureIntake.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray pictureFile(const char *format, const QString &comment = {})
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (!comment.isEmpty())
        image.setText(u"Comment"_s, comment);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class tst_PictureIntake : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPictureGetsANeutralNameAndHoldsOnlyPixels()
    {
        const test::Folder folder;
        const QByteArray original = pictureFile("png", u"Patient Smith"_s);
        QVERIFY(!holdsOnlyPixels(original));
        const QString source = folder.write(u"camera/Mrs Smith.PNG"_s, original);
        const auto address = takeInPicture(source, folder.path(u"knee"_s), u"knee-pain"_s);
        QVERIFY(bool(address));
        QCOMPARE(address.value(), u"images/knee-pain-1.png"_s);
        const QByteArray stored = folder.read(u"knee/images/knee-pain-1.png"_s);
        QVERIFY(holdsOnlyPixels(stored));
        QVERIFY(!stored.contains("Smith"));
        QCOMPARE(QImage::fromData(stored).size(), QSize(60, 40));
        QCOMPARE(folder.read(u"camera/Mrs Smith.PNG"_s), original);
    }

    void noFileIsReplaced()
    {
        const test::Folder folder;
        folder.write(u"images/knee-1.png"_s, "not ours");
        folder.write(u"images/knee-2.webp"_s, "not ours either");
        const QString source = folder.write(u"a.jpg"_s, pictureFile("jpeg"));
        QCOMPARE(takeInPicture(source, folder.path(), u"knee"_s).value(), u"images/knee-3.jpg"_s);
        QCOMPARE(takeInPicture(source, folder.path(), u"knee"_s).value(), u"images/knee-4.jpg"_s);
        QCOMPARE(folder.read(u"images/knee-1.png"_s), QByteArray("not ours"));
    }

    void aPlainPictureStaysByteForByte()
    {
        const test::Folder folder;
        const QByteArray plain = withoutExtraChunks(pictureFile("png"));
        const QString source = folder.write(u"a.png"_s, plain);
        QVERIFY(bool(takeInPicture(source, folder.path(), u"knee"_s)));
        QCOMPARE(folder.read(u"images/knee-1.png"_s), plain);
    }

    void aPictureThatIsThereIsNotCopiedAgain()
    {
        const test::Folder folder;
        const QString source = folder.write(u"images/knee-1.png"_s, withoutExtraChunks(pictureFile("png")));
        QCOMPARE(takeInPicture(source, folder.path(), u"knee"_s).value(), u"images/knee-1.png"_s);
        QCOMPARE(QDir(folder.path(u"images"_s)).entryList(QDir::Files).size(), 1);
        const QString other = folder.write(u"images/smith-1.png"_s, withoutExtraChunks(pictureFile("png")));
        QCOMPARE(takeInPicture(other, folder.path(), u"knee"_s).value(), u"images/knee-2.png"_s);
    }

    void whatIsNoPictureLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Not a picture.");
        QTest::newRow("cut off") << pictureFile("png").chopped(20);
        QTest::newRow("a drawing with a script") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    }
    void whatIsNoPictureLeavesNothing()
    {
        QFETCH(QByteArray, content);
        const test::Folder folder;
        const auto address = takeInPicture(folder.write(u"a.png"_s, content), folder.path(u"knee"_s), u"knee"_s);
        QVERIFY(!address);
        QVERIFY(address.error().message.contains(u"a.png"_s));
        QVERIFY(!QDir(folder.path(u"knee"_s)).exists());
    }

    void aMissingFileIsAnError()
    {
        const test::Folder folder;
        QCOMPARE(takeInPicture(folder.path(u"none.png"_s), folder.path(), u"knee"_s).error().code, ErrorCode::NotFound);
    }

    void names_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the short name") << u"knee-pain"_s << u"/a/knee"_s << u"knee-pain"_s;
        QTest::newRow("the folder's, for lack of a short name") << QString() << u"/a/knee"_s << u"knee"_s;
        QTest::newRow("a short name cannot lead elsewhere") << u"../../knee"_s << u"/a/knee"_s << u"knee"_s;
        QTest::newRow("neither is a name") << u"Knee Pain"_s << u"/a/Mrs Smith"_s << u"picture"_s;
    }
    void names()
    {
        QFETCH(QString, slug);
        QFETCH(QString, folder);
        QTEST(pictureName(slug, folder), "expected");
    }
};

ARTICULAR_TEST(tst_PictureIntake)
#include "tst_PictureIntake.moc"
