// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CanonicalJson.h"
#include "support/TestRunner.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_CanonicalJson : public test::TestCase
{
    Q_OBJECT

private slots:
    void writesInOneWayOnly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("spaces go") << QByteArray("{ \"a\" : [ 1 , true , null ] }") << QByteArray("{\"a\":[1,true,null]}");
        QTest::newRow("keys in order") << QByteArray("{\"b\":1,\"B\":2,\"a\":3,\"\":4}") << QByteArray("{\"\":4,\"B\":2,\"a\":3,\"b\":1}");
        QTest::newRow("keys by UTF-16 units, not by code points")
            << QByteArray("{\"\xEF\xAC\xB3\":1,\"\xF0\x9F\x98\x82\":2}") << QByteArray("{\"\xF0\x9F\x98\x82\":2,\"\xEF\xAC\xB3\":1}");
        QTest::newRow("only what must be is escaped")
            << QByteArray("{\"a\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}")
            << QByteArray("{\"a\":\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        QTest::newRow("whole numbers") << QByteArray("{\"a\":[0,-0,1e3,123456789012]}") << QByteArray("{\"a\":[0,0,1000,123456789012]}");
        QTest::newRow("other numbers") << QByteArray("{\"a\":[4.50,2e-3,0.000001,1e-7,-1.5]}") << QByteArray("{\"a\":[4.5,0.002,0.000001,1e-7,-1.5]}");
        QTest::newRow("large numbers") << QByteArray("{\"a\":[1E30,333333333.33333329,1e20,1e21,1.25e25]}")
            << QByteArray("{\"a\":[1e+30,333333333.3333333,100000000000000000000,1e+21,1.25e+25]}");
    }

    void writesInOneWayOnly()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, written);
        const auto object = parseStrictJson(json);
        QVERIFY(object);
        QCOMPARE(canonicalJson(object.value()), written);
        QCOMPARE(canonicalJson(QJsonDocument::fromJson(written).object()), written);
    }

    void refusesWhatReadersTakeInDifferentWays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("a key twice") << QByteArray("{\"a\":1,\n\"a\":2}") << 2;
        QTest::newRow("a key twice, once with an escape") << QByteArray("{\"a\":1,\"\\u0061\":2}") << 1;
        QTest::newRow("a key twice, far inside") << QByteArray("{\"x\":[{\"b\":{\"a\":\"}\\\"{\",\"c\":[],\"a\":2}}]}") << 1;
        QTest::newRow("an array") << QByteArray("[1]") << 1;
        QTest::newRow("text after the end") << QByteArray("{}\n{}") << 2;
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("half a file") << QByteArray("{\"a\": \"b") << 1;
        QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xff\"}") << 1;
        QTest::newRow("very deep") << QByteArray("{\"a\":") + QByteArray(100000, '[') + QByteArray(100000, ']') + '}' << 1;
    }

    void refusesWhatReadersTakeInDifferentWays()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        const auto object = parseStrictJson(json);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::InvalidSyntax);
        QCOMPARE(object.error().line, line);
    }

    void aKeyMayStandInSeveralObjects()
    {
        const auto object = parseStrictJson("{\"a\":{\"a\":\"a\"},\"b\":[{\"a\":1},{\"a\":\"a,{\"}]}");
        QVERIFY(object);
        QCOMPARE(object.value().value(u"b"_s).toArray().size(), 2);
    }
};

ARTICULAR_TEST(tst_CanonicalJson)
#include "tst_CanonicalJson.moc"
