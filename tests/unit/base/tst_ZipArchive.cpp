// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"

#include <QLocale>
#include <QTimeZone>

#include <ctime>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 34, 56), Qt::UTC);

} // namespace

class tst_ZipArchive : public test::TestCase
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        qunsetenv("TZ");
        tzset();
        QLocale::setDefault(QLocale::system());
    }

    void givesBackWhatWasPutIn()
    {
        const QMap<QString, QByteArray> files{{u"index.html"_s, "<p>"}, {u"images/膝.jpg"_s, QByteArray(70000, 'x')}, {u"empty.txt"_s, ""}};
        const Result<QByteArray> archive = zipArchive(files, noon);
        QVERIFY(archive);
        const auto read = readZipArchive(archive.value());
        QVERIFY(read);
        QCOMPARE(read.value(), files);
    }

    void holdsAnEmptyPackage()
    {
        const Result<QByteArray> archive = zipArchive({}, noon);
        QVERIFY(archive);
        const auto read = readZipArchive(archive.value());
        QVERIFY(read);
        QVERIFY(read.value().isEmpty());
    }

    void writesTheSameBytesEverywhere()
    {
        const QMap<QString, QByteArray> files{{u"b.txt"_s, "two"}, {u"a.txt"_s, "one"}, {u"é/ü.txt"_s, "three"}};
        const Result<QByteArray> here = zipArchive(files, noon);
        qputenv("TZ", "Pacific/Kiritimati");
        tzset();
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const Result<QByteArray> there = zipArchive(files, noon.toTimeZone(QTimeZone(-7 * 3600)));
        QVERIFY(here && there);
        QCOMPARE(here.value(), there.value());
    }

    void writesAsDocumented()
    {
        const Result<QByteArray> archive = zipArchive({{u"b"_s, "2"}, {u"a"_s, "1"}}, noon);
        QVERIFY(archive);
        const QByteArray bytes = archive.value();
        const auto number = [&bytes](qsizetype at, int size) {
            quint32 value = 0;
            for (int i = size - 1; i >= 0; --i)
                value = (value << 8) | uchar(bytes.at(at + i));
            return value;
        };
        QCOMPARE(bytes.first(4), QByteArray("PK\3\4"));
        QCOMPARE(number(8, 2), 0U);                                        // stored
        QCOMPARE(number(10, 2), quint32((12 << 11) | (34 << 5) | 28));     // 12:34:56
        QCOMPARE(number(12, 2), quint32((46 << 9) | (11 << 5) | 22));      // 2026-11-22
        QCOMPARE(number(28, 2), 0U);                                       // no extra field
        QCOMPARE(bytes.mid(30, 1), QByteArray("a"));                       // sorted
        const qsizetype central = bytes.indexOf("PK\1\2");
        QCOMPARE(number(central + 5, 1), 3U);                              // unix
        QCOMPARE(number(central + 30, 2), 0U);
        QCOMPARE(number(central + 38, 4) >> 16, 0100644U);
    }

    void datesBeforeMsDosBecomeItsFirstDay()
    {
        const QMap<QString, QByteArray> files{{u"a"_s, "1"}};
        const QDateTime first(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(zipArchive(files, QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)).value(), zipArchive(files, first).value());
        QCOMPARE(zipArchive(files, {}).value(), zipArchive(files, first).value());
    }

    void refusesUnsafeNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("absolute") << QStringList{u"/etc/passwd"_s};
        QTest::newRow("a drive") << QStringList{u"C:/a"_s};
        QTest::newRow("upwards") << QStringList{u"a/../../b"_s};
        QTest::newRow("a dot") << QStringList{u"./a"_s};
        QTest::newRow("a backslash") << QStringList{u"a\\b"_s};
        QTest::newRow("empty") << QStringList{QString()};
        QTest::newRow("an empty part") << QStringList{u"a//b"_s};
        QTest::newRow("a folder") << QStringList{u"a/"_s};
        QTest::newRow("the same but for case") << QStringList{u"Knee.jpg"_s, u"knee.JPG"_s};
        QTest::newRow("the same but for composed letters") << QStringList{u"caf\u00e9"_s, u"cafe\u0301"_s};
    }

    void refusesUnsafeNames()
    {
        QFETCH(QStringList, names);
        QMap<QString, QByteArray> files;
        for (const QString &name : names)
            files.insert(name, "x");
        const Result<QByteArray> archive = zipArchive(files, noon);
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, ErrorCode::InvalidInput);
    }

    void refusesDamagedArchives()
    {
        const QByteArray whole = zipArchive({{u"a"_s, "some knees"}}, noon).value();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!readZipArchive(whole.first(size)));
        QByteArray changed = whole;
        changed.replace("some knees", "some kneeZ");
        const auto read = readZipArchive(changed);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidSyntax);
    }
};

ARTICULAR_TEST(tst_ZipArchive)
#include "tst_ZipArchive.moc"
