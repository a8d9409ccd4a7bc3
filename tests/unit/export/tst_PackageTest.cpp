// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PackageTest.h"
#include "core/media/PictureBytes.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QBuffer>
#include <QImage>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goodData = "{\"@context\":\"https://schema.org\",\"@graph\":["
    "{\"@type\":\"MedicalWebPage\",\"@id\":\"#page\",\"name\":\"Knees\",\"inLanguage\":\"en\",\"mainEntity\":{\"@id\":\"#article\"},"
    "\"publisher\":{\"@id\":\"#clinic\"}},"
    "{\"@type\":\"BlogPosting\",\"@id\":\"#article\",\"headline\":\"Knees\",\"inLanguage\":\"en\",\"mainEntityOfPage\":{\"@id\":\"#page\"},"
    "\"datePublished\":\"2026-11-22\",\"author\":[{\"@id\":\"#person\"}],\"publisher\":{\"@id\":\"#clinic\"}},"
    "{\"@type\":\"Person\",\"@id\":\"#person\",\"name\":\"M. Reyes\"},"
    "{\"@type\":\"MedicalOrganization\",\"@id\":\"#clinic\",\"name\":\"Larkfield\"}]}";

QByteArray png()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return withoutExtraChunks(bytes);
}

QByteArray pngWithText()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::gray);
    image.setText(u"Author"_s, u"Nobody"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class tst_PackageTest : public test::TestCase
{
    Q_OBJECT

private slots:
    void htmlHasFaults_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing wrong") << QByteArray("<p id=\"a\"><a href=\"#a\">up</a> <a href=\"#%61\">up</a> <a href=\"#\">top</a></p>") << QString();
        QTest::newRow("an element left open") << QByteArray("<div><p>one</div>") << u"p"_s;
        QTest::newRow("a doubled id") << QByteArray("<p id=\"a\">1</p><p id=\"a\">2</p>") << u"“a”"_s;
        QTest::newRow("a link to nothing") << QByteArray("<p id=\"a\"><a href=\"#b\">up</a></p>") << u"“#b”"_s;
    }

    void htmlHasFaults()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, part);
        const QStringList faults = htmlFaults(HtmlTree::parse(html));
        QCOMPARE(faults.isEmpty(), part.isEmpty());
        QVERIFY2(faults.join(u' ').contains(part), qPrintable(faults.join(u' ')));
    }

    void foreignElementsAreFound_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("count");
        QTest::newRow("what articles have") << QByteArray("<div><h2 id=\"x\">T</h2><p><em>a</em> <img src=\"a.png\" alt=\"\"></p></div>") << 0;
        QTest::newRow("a script") << QByteArray("<p>a</p><script>1</script>") << 1;
        QTest::newRow("a frame and a handler") << QByteArray("<iframe src=\"x\"></iframe><p onclick=\"x()\">a</p>") << 2;
        QTest::newRow("an element of nobody's") << QByteArray("<marquee>a</marquee>") << 1;
    }

    void foreignElementsAreFound()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, count);
        QCOMPARE(foreignElements(HtmlTree::parse(html)).size(), count);
    }

    void structuredDataAreTested_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("part");
        QTest::newRow("whole") << QByteArray() << QByteArray() << QString();
        QTest::newRow("a missing date") << QByteArray("\"datePublished\":\"2026-11-22\",") << QByteArray() << u"datePublished"_s;
        QTest::newRow("no author") << QByteArray("[{\"@id\":\"#person\"}]") << QByteArray("[]") << u"author"_s;
        QTest::newRow("an empty headline") << QByteArray("\"headline\":\"Knees\"") << QByteArray("\"headline\":\" \"") << u"headline"_s;
        QTest::newRow("an American date") << QByteArray("2026-11-22") << QByteArray("11/22/2026") << u"11/22/2026"_s;
        QTest::newRow("a day that is none") << QByteArray("2026-11-22") << QByteArray("2026-02-30") << u"2026-02-30"_s;
        QTest::newRow("a person who is not there") << QByteArray("\"@id\":\"#person\",\"name\"") << QByteArray("\"@id\":\"#other\",\"name\"") << u"#person"_s;
        QTest::newRow("no article") << QByteArray("BlogPosting") << QByteArray("Recipe") << u"BlogPosting"_s;
        QTest::newRow("broken") << QByteArray("]}") << QByteArray("]") << u"read"_s;
        QTest::newRow("another vocabulary") << QByteArray("https://schema.org") << QByteArray("https://example.org") << u"read"_s;
    }

    void structuredDataAreTested()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, part);
        QByteArray data = goodData;
        if (!before.isEmpty()) {
            const qsizetype at = data.lastIndexOf(before);
            QVERIFY(at >= 0);
            data.replace(at, before.size(), after);
        }
        const QStringList faults = structuredDataFaults(data);
        QCOMPARE(faults.isEmpty(), part.isEmpty());
        QVERIFY2(faults.join(u' ').contains(part), qPrintable(faults.join(u' ')));
    }

    void foldersOfThisComputerAreFound()
    {
        const QStringList folders{u"/home/mara/articles"_s, QString()};
        QVERIFY(localPathFaults({{u"index.html"_s, "<p>/home/other</p>"}}, folders).isEmpty());
        QCOMPARE(localPathFaults({{u"index.html"_s, "<p>/home/mara/articles/knee</p>"}}, folders).size(), 1);
        QCOMPARE(localPathFaults({{u"index.html"_s, "<a href=\"file:///etc\">a</a>"}}, folders).size(), 1);
        QVERIFY(localPathFaults({{u"images/a.png"_s, "/home/mara/articles"}}, folders).isEmpty());
    }

    void picturesHoldPixelsOnly()
    {
        QVERIFY(pictureFaults({{u"images/a.png"_s, png()}, {u"article.css"_s, "p {}"}}).isEmpty());
        QCOMPARE(pictureFaults({{u"images/a.png"_s, pngWithText()}}).size(), 1);
        QCOMPARE(pictureFaults({{u"assets/LOGO.PNG"_s, png() + "behind the end"}}).size(), 1);
    }
};

ARTICULAR_TEST(tst_PackageTest)
#include "tst_PackageTest.moc"
