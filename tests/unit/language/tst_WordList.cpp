// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/WordList.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_WordList : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsEveryKindOfFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a plain list") << QByteArray("synovium\nDoe\nknee-cap\n");
        QTest::newRow("with the number of words above") << QByteArray("3\nsynovium\nDoe\nknee-cap\n");
        QTest::newRow("with Windows line ends and a byte order mark") << QByteArray("\xEF\xBB\xBF" "3\r\nsynovium\r\nDoe\r\nknee-cap\r\n");
        QTest::newRow("without a last line end") << QByteArray("synovium\nDoe\nknee-cap");
        QTest::newRow("with notes and empty lines") << QByteArray("# ours\n\nsynovium\n\tnote\nDoe\n   a longer note\nknee-cap\n");
        QTest::newRow("LibreOffice's own dictionary")
            << QByteArray("OOoUserDict1\nlang: <none>\ntype: positive\n---\nsynovium\nDoe\nknee-cap\n");
        QTest::newRow("with fields behind the words") << QByteArray("3\nsynovium\tpo:noun\nDoe st:Doe\nknee-cap po:noun\n");
    }
    void readsEveryKindOfFile()
    {
        QFETCH(QByteArray, text);
        const WordList list(text);
        QVERIFY(!list.problem());
        QCOMPARE(list.size(), 3);
        QVERIFY(list.contains(u"synovium"));
        QVERIFY(list.contains(u"Doe"));
        QVERIFY(list.contains(u"knee-cap"));
        QVERIFY(!list.contains(u"synovia"));
        QVERIFY(!list.contains(u"po:noun"));
    }

    void capitalsCount_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("known");
        QTest::newRow("as listed") << u"synovium"_s << true;
        QTest::newRow("a capital at the start of a sentence") << u"Synovium"_s << true;
        QTest::newRow("a shouted word") << u"SYNOVIUM"_s << true;
        QTest::newRow("a capital inside") << u"synOvium"_s << false;
        QTest::newRow("a name as listed") << u"Doe"_s << true;
        QTest::newRow("a name in small letters") << u"doe"_s << false;
        QTest::newRow("a shouted name") << u"DOE"_s << true;
        QTest::newRow("an accent") << u"Sjögren"_s << true;
        QTest::newRow("without its accent") << u"Sjogren"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("two lines") << u"synovium\nDoe"_s << false;
    }
    void capitalsCount()
    {
        QFETCH(QString, word);
        QFETCH(bool, known);
        QCOMPARE(WordList("synovium\nDoe\nSj\xC3\xB6gren\n").contains(word), known);
    }

    void keepsEntriesWithEndingsApart()
    {
        const WordList list("2\nbrace/S\nand\\/or\nplain/\n");
        QCOMPARE(list.affixed(), QByteArrayList{"brace/S"});
        QVERIFY(!list.contains(u"brace"));
        QVERIFY(list.contains(u"and/or"));
        QVERIFY(list.contains(u"plain"));
    }

    void saysWhichLineIsNoWord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("marks only") << QByteArray("synovium\n<<<>>>\n") << 2;
        QTest::newRow("a line without end") << QByteArray("synovium\n" + QByteArray(100'000, 'x') + "\n") << 2;
        QTest::newRow("control characters") << QByteArray("synovium\nab\x01\x02\n") << 2;
        QTest::newRow("the first of several") << QByteArray("synovium\nok\n{}\n[]\n") << 3;
    }
    void saysWhichLineIsNoWord()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const WordList list(text);
        QVERIFY(list.problem());
        QCOMPARE(list.problem()->line, line);
        QVERIFY(list.problem()->start + list.problem()->length <= text.size());
        QVERIFY(list.contains(u"synovium"));
    }

    void anEmptyListKnowsNothing()
    {
        QVERIFY(WordList().isEmpty());
        QVERIFY(!WordList().contains(u"knee"));
        QVERIFY(WordList("").isEmpty());
        QVERIFY(WordList("0\n").near(u"knee", 2, 5).isEmpty());
    }

    void findsEveryWordOfALongList()
    {
        QByteArray text;
        for (int i = 0; i < 50'000; ++i)
            text += "w" + QByteArray::number(i, 36) + "x\n";
        const WordList list(text);
        for (int i = 0; i < 50'000; ++i)
            QVERIFY(list.contains(QString::fromLatin1("w" + QByteArray::number(i, 36) + "x")));
        QVERIFY(!list.contains(u"wx"));
    }

    void theNearestComesFirst()
    {
        const WordList list("telomerase\ntelomere\neleometer\nTaltz\n");
        QCOMPARE(list.near(u"teleomere", 2, 5), QStringList{u"telomere"_s});
        QCOMPARE(list.near(u"talz", 2, 5), QStringList{u"Taltz"_s});
        QVERIFY(list.near(u"knee", 2, 5).isEmpty());
        QVERIFY(list.near(QString(100'000, u'x'), 2, 5).isEmpty());
    }

    void countsSlipsOfThePen_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("slips");
        QTest::newRow("the same") << u"knee"_s << u"knee"_s << 0;
        QTest::newRow("a letter too few") << u"kne"_s << u"knee"_s << 1;
        QTest::newRow("another letter") << u"knie"_s << u"knee"_s << 1;
        QTest::newRow("swapped letters") << u"recieve"_s << u"receive"_s << 1;
        QTest::newRow("two slips") << u"teleomeres"_s << u"telomere"_s << 2;
        QTest::newRow("too many") << u"knee"_s << u"shoulder"_s << 3;
        QTest::newRow("nothing and one letter") << u""_s << u"a"_s << 1;
    }
    void countsSlipsOfThePen()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, slips);
        QCOMPARE(slipsBetween(a, b, 2), slips);
        QCOMPARE(slipsBetween(b, a, 2), slips);
    }
};

ARTICULAR_TEST(tst_WordList)
#include "tst_WordList.moc"
