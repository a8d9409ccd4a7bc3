// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/ImagePipeline.h"
#include "core/media/PictureBytes.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QImage gradient(int width, int height, bool isTransparent = false)
{
    QImage image(width, height, isTransparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, QColor(x % 256, y % 256, 90, isTransparent && x < width / 2 ? 40 : 255));
    }
    return image;
}

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A JPEG with segments right behind its start.
QByteArray withSegments(const QByteArray &jpeg, const QList<QPair<char, QByteArray>> &segments)
{
    QByteArray result = jpeg.first(2);
    for (const auto &[marker, content] : segments) {
        char length[2];
        qToBigEndian(quint16(content.size() + 2), length);
        result += '\xFF';
        result += marker;
        result += QByteArray(length, 2) + content;
    }
    return result + jpeg.sliced(2);
}

/// EXIF that says "turn by 90 degrees" and holds a name.
QByteArray exif()
{
    return QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32) + "GPSSecretPlace";
}

/// Changes the size in a PNG's header without touching its check sum.
QByteArray withPngSize(QByteArray png, quint32 width, quint32 height)
{
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    return png;
}

QList<int> widthsOf(const QList<ImageDerivative> &derivatives)
{
    QList<int> widths;
    for (const ImageDerivative &derivative : derivatives)
        widths.append(derivative.width);
    return widths;
}

} // namespace

class tst_ImagePipeline : public test::TestCase
{
    Q_OBJECT

private slots:
    void widths_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("a small picture stays as it is") << 300 << QList{300};
        QTest::newRow("a picture as wide as a derivative has it once") << 768 << QList{480, 768};
        QTest::newRow("a picture between two derivatives keeps its own width") << 900 << QList{480, 768, 900};
        QTest::newRow("the largest width") << 1600 << QList{480, 768, 1080, 1600};
        QTest::newRow("a large picture is not written in its own width") << 2000 << QList{480, 768, 1080, 1600};
    }
    void widths()
    {
        QFETCH(int, width);
        QFETCH(QList<int>, expected);
        const test::Folder folder;
        const QString path = folder.write(u"a.jpg"_s, fileOf(gradient(width, 40), "jpeg"));
        const auto derivatives = imageDerivatives(path);
        QVERIFY(bool(derivatives));
        QCOMPARE(widthsOf(derivatives.value()), expected);
        for (const ImageDerivative &derivative : derivatives.value()) {
            const QImage image = QImage::fromData(derivative.bytes);
            QCOMPARE(image.size(), QSize(derivative.width, derivative.height));
            QCOMPARE(derivative.suffix, u"jpg"_s);
        }
    }

    void nothingButPixelsRemains()
    {
        const test::Folder folder;
        const QByteArray jpeg = withSegments(fileOf(gradient(700, 500), "jpeg"),
                                             {{'\xE1', exif()},
                                              {'\xE1', QByteArray("http://ns.adobe.com/xap/1.0/\0SecretXmp", 38)},
                                              {'\xED', QByteArray("Photoshop 3.0\0SecretIptc", 24)},
                                              {'\xFE', "patient: SecretComment"}})
                                + "SecretTrailer";
        QImage commented = gradient(700, 500);
        commented.setText(u"Description"_s, u"SecretText"_s);
        const QByteArray png = fileOf(commented, "png");
        QVERIFY(png.contains("SecretText") || png.contains("Description"));
        QVERIFY(!holdsOnlyPixels(jpeg));
        QVERIFY(!holdsOnlyPixels(png));
        for (const QString &path : {folder.write(u"a.jpg"_s, jpeg), folder.write(u"b.png"_s, png)}) {
            const auto derivatives = imageDerivatives(path);
            QVERIFY2(derivatives, qPrintable(path));
            for (const ImageDerivative &derivative : derivatives.value()) {
                QVERIFY(holdsOnlyPixels(derivative.bytes));
                for (const char *trace : {"Secret", "Exif", "GPS", "http://ns.adobe.com", "Photoshop", "tEXt", "iTXt", "zTXt",
                                          "eXIf", "Description"})
                    QVERIFY2(!derivative.bytes.contains(trace), trace);
                QVERIFY(QImage::fromData(derivative.bytes).textKeys().isEmpty());
            }
        }
    }

    void orientationIsApplied()
    {
        const test::Folder folder;
        const QString path = folder.write(u"a.jpg"_s, withSegments(fileOf(gradient(600, 300), "jpeg"), {{'\xE1', exif()}}));
        QCOMPARE(imageSize(path), QSize(300, 600));
        const auto derivatives = imageDerivatives(path);
        QVERIFY(bool(derivatives));
        QCOMPARE(widthsOf(derivatives.value()), QList{300});
        QCOMPARE(derivatives.value().first().height, 600);
    }

    void aLargePhotographIsMadeSmallerTheRightWayUp()
    {
        const test::Folder folder;
        QImage photograph(900, 2001, QImage::Format_RGB32);
        photograph.fill(Qt::white);
        for (int y = 0; y < 200; ++y)
            std::fill_n(reinterpret_cast<QRgb *>(photograph.scanLine(y)), 900, qRgb(200, 0, 0));
        const QString path = folder.write(u"a.jpg"_s, withSegments(fileOf(photograph, "jpeg"), {{'\xE1', exif()}}));
        const auto derivatives = imageDerivatives(path);
        QVERIFY(bool(derivatives));
        QCOMPARE(widthsOf(derivatives.value()), (QList{480, 768, 1080, 1600}));
        for (const ImageDerivative &derivative : derivatives.value()) {
            QCOMPARE(derivative.height, (900 * derivative.width + 1000) / 2001);
            const QImage image = QImage::fromData(derivative.bytes);
            QCOMPARE(image.size(), QSize(derivative.width, derivative.height));
            // Turned by 90 degrees, what was at the top is at the right.
            QVERIFY(qRed(image.pixel(image.width() - 10, 100)) > 180 && qBlue(image.pixel(image.width() - 10, 100)) < 40);
            QVERIFY(qBlue(image.pixel(10, 100)) > 240);
        }
    }

    void transparencyAndPngStayPng()
    {
        const test::Folder folder;
        for (const bool isTransparent : {false, true}) {
            const auto derivatives =
                imageDerivatives(folder.write(u"a.png"_s, fileOf(gradient(500, 20, isTransparent), "png")));
            QVERIFY(bool(derivatives));
            QCOMPARE(derivatives.value().size(), 2);
            for (const ImageDerivative &derivative : derivatives.value()) {
                QCOMPARE(derivative.suffix, u"png"_s);
                const QImage image = QImage::fromData(derivative.bytes);
                QCOMPARE(image.pixelColor(2, 2).alpha() < 255, isTransparent);
            }
        }
    }

    void sameBytesEachTime()
    {
        const test::Folder folder;
        const QString path = folder.write(u"a.jpg"_s, fileOf(gradient(800, 600), "jpeg"));
        const auto first = imageDerivatives(path), second = imageDerivatives(path);
        QVERIFY(first && second);
        for (qsizetype i = 0; i < first.value().size(); ++i)
            QCOMPARE(first.value()[i].bytes, second.value()[i].bytes);
    }

    void theContentDecidesNotTheName()
    {
        const test::Folder folder;
        const QString path = folder.write(u"really-a-jpeg.png"_s, fileOf(gradient(500, 20), "jpeg"));
        QCOMPARE(imageSize(path), QSize(500, 20));
        const auto derivatives = imageDerivatives(path);
        QVERIFY(bool(derivatives));
        QCOMPARE(derivatives.value().first().suffix, u"jpg"_s);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray jpeg = fileOf(gradient(600, 400), "jpeg"), png = fileOf(gradient(60, 40), "png");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("text with a picture's name") << QByteArray("This is no picture.");
        QTest::newRow("a JPEG cut off in the middle") << jpeg.first(jpeg.size() / 2);
        QTest::newRow("a JPEG without its end mark") << jpeg.chopped(2);
        QTest::newRow("only a JPEG's first bytes") << jpeg.first(3);
        QTest::newRow("a PNG cut off in the middle") << png.first(png.size() / 2);
        QTest::newRow("a drawing with script") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
        QByteArray chunk = png;
        qToBigEndian(quint32(0xFFFFFFF0), chunk.data() + 33);
        QTest::newRow("a PNG whose chunk is longer than the file") << chunk;
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, content);
        const test::Folder folder;
        const auto derivatives = imageDerivatives(folder.write(u"a.jpg"_s, content));
        QVERIFY(!derivatives);
        QCOMPARE(derivatives.error().code, ErrorCode::InvalidInput);
        QVERIFY(derivatives.error().message.contains(u"a.jpg"_s));
    }

    void hugeHeadersAreRefusedUndecoded()
    {
        const test::Folder folder;
        // 32 768 × 32 768 pixels and a check sum that fits, so that the reader believes it.
        QByteArray huge = withPngSize(fileOf(gradient(8, 8), "png"), 32768, 32768);
        quint32 sum = 0xFFFFFFFF;
        for (const char byte : huge.sliced(12, 17)) {
            sum ^= uchar(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xEDB88320 : 0);
        }
        qToBigEndian(~sum, huge.data() + 29);
        const auto derivatives = imageDerivatives(folder.write(u"huge.png"_s, huge));
        QVERIFY(!derivatives);
        QCOMPARE(derivatives.error().code, ErrorCode::InvalidInput);
        QVERIFY2(derivatives.error().message.contains(u"32768"_s), qPrintable(derivatives.error().message));
    }

    void missingFilesAndFoldersAreErrors()
    {
        const test::Folder folder;
        QVERIFY(!imageDerivatives(folder.path(u"none.jpg"_s)));
        QVERIFY(!imageDerivatives(folder.path()));
        QVERIFY(!imageSize(folder.path(u"none.jpg"_s)).isValid());
        QVERIFY(!imageSize(folder.write(u"a.jpg"_s, "no picture")).isValid());
    }
};

ARTICULAR_TEST(tst_ImagePipeline)
#include "tst_ImagePipeline.moc"
