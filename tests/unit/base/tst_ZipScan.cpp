// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ZipScan.h"
#include "core/base/ZipArchive.h"
#include "support/HandmadeZip.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::handmadeZip;
using test::ZipPart;

namespace {

QList<ZipPart> manyParts(int count)
{
    QList<ZipPart> parts;
    for (int i = 0; i < count; ++i)
        parts.append({"r/" + QByteArray::number(i), {}});
    return parts;
}

QByteArray longName()
{
    return "r/" + QByteArray(5000, 'n');
}

} // namespace

class tst_ZipScan : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsWhatOurOwnWriterWrites()
    {
        const auto archive = zipArchive({{u"r/a.txt"_s, "one"}, {u"r/images/膝.jpg"_s, QByteArray(70'000, 'x')}}, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        const auto entries = scanZip(archive.value());
        QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().message));
        QCOMPARE(entries.value().size(), 2);
        QCOMPARE(entries.value()[1].name, u"r/images/膝.jpg"_s);
        QCOMPARE(entries.value()[1].size, 70'000);
        QCOMPARE(zipNameFault(entries.value()), QString());
    }

    void foldersOfOtherProgramsAreNoFiles()
    {
        const QByteArray archive = handmadeZip({{.name = "r/", .content = {}, .mode = 0040755}, {.name = "r/a.txt", .content = "one"}});
        const auto entries = scanZip(archive);
        QVERIFY(entries && entries.value()[0].isFolder);
        QCOMPARE(zipNameFault(entries.value()), QString());
        const auto files = readZipArchive(archive);
        QVERIFY(files);
        QCOMPARE(files.value().keys(), QStringList{u"r/a.txt"_s});
    }

    void refusesWhatCannotBeUnpackedSafely_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("words");
        const QByteArray sound = handmadeZip({{"r/a.txt", "one"}, {"r/b.txt", "two"}});
        QTest::newRow("an empty file") << QByteArray() << u"empty"_s;
        QTest::newRow("a text") << QByteArray("This is a letter, not an archive.") << u"no zip file"_s;
        QTest::newRow("a file of a few bytes") << QByteArray("PK") << u"no zip file"_s;
        QTest::newRow("the second half is missing") << sound.first(sound.size() / 2) << u"cut off"_s;
        QTest::newRow("the first half is missing") << sound.sliced(sound.size() / 2) << u"damaged"_s;
        QTest::newRow("a password") << handmadeZip({{.name = "r/a.txt", .content = "one", .flags = 0x0801}}) << u"password"_s;
        QTest::newRow("an unknown way of packing") << handmadeZip({{.name = "r/a.txt", .content = "one", .method = 99}}) << u"packed"_s;
        QTest::newRow("a file that would grow a thousandfold")
            << handmadeZip({{.name = "r/a", .content = QByteArray(4'000, '0'), .method = 8, .claimedSize = 4'000'000}}) << u"far more"_s;
        QTest::newRow("files that would fill the disk together")
            << handmadeZip({{.name = "r/a", .content = QByteArray(3'000'000, '0'), .method = 8, .claimedSize = 400'000'000},
                            {.name = "r/b", .content = QByteArray(3'000'000, '0'), .method = 8, .claimedSize = 400'000'000}})
            << u"megabytes"_s;
        QTest::newRow("entries over each other") << handmadeZip({{"r/a", "one"}, {.name = "r/b", .content = "two", .claimedPlace = 0, .nameAtPlace = "r/b"}})
                                                 << u"called otherwise"_s;
        QTest::newRow("entries over each other under one name")
            << handmadeZip({{"r/a", "one"}, {.name = "r/a", .content = "one", .claimedPlace = 0}}) << u"over each other"_s;
        QTest::newRow("an entry outside of the file") << handmadeZip({{.name = "r/a", .content = "one", .claimedPlace = 0x7FFFFFFF}}) << u"damaged"_s;
        QTest::newRow("a size that is not its own") << handmadeZip({{.name = "r/a", .content = "one", .claimedSize = 4}}) << u"damaged"_s;
        QTest::newRow("another name at its place") << handmadeZip({{.name = "r/a", .content = "one", .nameAtPlace = "r/b"}}) << u"called otherwise"_s;
        QTest::newRow("a hundred thousand entries") << handmadeZip(manyParts(2), 0xFFFF) << u"more than"_s;
        QTest::newRow("thirty thousand entries") << handmadeZip(manyParts(30'000)) << u"more than"_s;
        QTest::newRow("fewer entries than it says") << handmadeZip(manyParts(3), 4) << u"damaged"_s;
        QTest::newRow("more entries than it says") << handmadeZip(manyParts(3), 2) << u"damaged"_s;
        QTest::newRow("a name of five thousand letters") << handmadeZip({{longName(), "one"}}) << u"bytes. It was not"_s;
        QTest::newRow("no name") << handmadeZip({{"", "one"}}) << u"without a name"_s;
        QTest::newRow("a name that is no text") << handmadeZip({{"r/\xFF\xFE", "one"}}) << u"no text"_s;
    }

    void refusesWhatCannotBeUnpackedSafely()
    {
        QFETCH(const QByteArray, archive);
        QFETCH(const QString, words);
        const auto entries = scanZip(archive);
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, ErrorCode::InvalidSyntax);
        QVERIFY2(entries.error().message.contains(words), qPrintable(entries.error().message));
    }

    void namesWhatCannotLieSideBySide_data()
    {
        QTest::addColumn<QList<QByteArray>>("names");
        QTest::addColumn<QString>("words");
        const QString outside = u"outside"_s, one = u"one name"_s;
        QTest::newRow("a way up") << QList<QByteArray>{"r/../../evil"} << outside;
        QTest::newRow("only a way up") << QList<QByteArray>{".."} << outside;
        QTest::newRow("a way to the same place") << QList<QByteArray>{"r/./a"} << outside;
        QTest::newRow("a way from the root") << QList<QByteArray>{"/etc/passwd"} << outside;
        QTest::newRow("a drive") << QList<QByteArray>{"C:/evil"} << outside;
        QTest::newRow("backslashes") << QList<QByteArray>{"r\\..\\evil"} << outside;
        QTest::newRow("an empty part") << QList<QByteArray>{"r//a"} << outside;
        QTest::newRow("a line end") << QList<QByteArray>{"r/a\nb"} << outside;
        QTest::newRow("the same name twice") << QList<QByteArray>{"r/a", "r/a"} << u"twice"_s;
        QTest::newRow("another case") << QList<QByteArray>{"r/a", "r/A"} << one;
        QTest::newRow("other composed letters") << QList<QByteArray>{"r/\xC3\xA9", "r/e\xCC\x81"} << one;
        QTest::newRow("nothing") << QList<QByteArray>{"r/a", "r/b"} << QString();
    }

    void namesWhatCannotLieSideBySide()
    {
        QFETCH(const QList<QByteArray>, names);
        QFETCH(const QString, words);
        QList<ZipPart> parts;
        for (const QByteArray &name : names)
            parts.append({name, "one"});
        const auto entries = scanZip(handmadeZip(parts));
        QVERIFY(entries);
        const QString fault = zipNameFault(entries.value());
        QVERIFY2(words.isEmpty() ? fault.isEmpty() : fault.contains(words), qPrintable(fault));
    }

    void linksAndDevicesAreNoFiles()
    {
        for (const quint32 mode : {0120777U, 0060644U, 0010644U}) {
            const auto entries = scanZip(handmadeZip({{.name = "r/a", .content = "/etc/passwd", .mode = mode}}));
            QVERIFY(entries);
            QVERIFY(zipNameFault(entries.value()).contains(u"link"_s));
        }
    }
};

ARTICULAR_TEST(tst_ZipScan)
#include "tst_ZipScan.moc"
