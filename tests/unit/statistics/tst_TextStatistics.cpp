// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/Sentences.h"
#include "core/language/Syllables.h"
#include "core/statistics/TextStatistics.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_TextStatistics : public test::TestCase
{
    Q_OBJECT

private slots:
    void formulasGiveTheGoldenValues_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("sentences");
        QTest::addColumn<int>("syllables");
        QTest::addColumn<double>("ease");
        QTest::addColumn<double>("grade");
        QTest::addColumn<double>("margin");
        QTest::newRow("a sentence of short words") << 6 << 1 << 6 << 116.145 << -1.45 << 0.0005;
        QTest::newRow("a sentence with two clauses") << 16 << 1 << 23 << 68.98 << 7.61 << 0.01;
        QTest::newRow("a sentence of long words") << 13 << 1 << 24 << 37.46 << 11.26 << 0.01;
        QTest::newRow("the easiest text there can be") << 1 << 1 << 1 << 121.22 << -3.40 << 0.0005;
        QTest::newRow("a page") << 372 << 17 << 549 << 59.771 << 10.359 << 0.001;
        QTest::newRow("no words") << 0 << 0 << 0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("words without a sentence") << 3 << 0 << 3 << 0.0 << 0.0 << 0.0;
    }
    void formulasGiveTheGoldenValues()
    {
        QFETCH(int, words);
        QFETCH(int, sentences);
        QFETCH(int, syllables);
        QFETCH(double, ease);
        QFETCH(double, grade);
        QFETCH(double, margin);
        const TextCounts counts{words, sentences, syllables, 0};
        QVERIFY2(std::abs(fleschReadingEase(counts) - ease) <= margin, QByteArray::number(fleschReadingEase(counts)));
        QVERIFY2(std::abs(fleschKincaidGrade(counts) - grade) <= margin, QByteArray::number(fleschKincaidGrade(counts)));
    }

    void smogGivesTheGoldenValue()
    {
        QVERIFY(std::abs(smogGrade({372, 17, 549, 38}) - 11.670) <= 0.001);
        QCOMPARE(smogGrade({}), 0.0);
    }

    void syllables_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("margin");
        const auto row = [](const char *word, int expected, int margin = 0) {
            QTest::newRow(word) << QString::fromUtf8(word) << expected << margin;
        };
        row("faeries", 2, 1);
        row("every", 3);
        row("creative", 3);
        row("interpersonal", 5);
        row("day's", 1);
        row("cupboards", 2);
        row("monopoly", 4);
        row("knee", 1);
        row("the", 1);
        row("cartilage", 3);
        row("osteoarthritis", 6);
        row("patient", 2);
        row("injection", 3);
        row("table", 2);
        row("needed", 2);
        row("treated", 2);
        row("walked", 1);
        row("houses", 2);
        row("science", 2);
        row("physician", 3);
        row("area", 3);
        row("fluid", 2);
        row("people", 2);
        row("being", 2);
        row("rheumatism", 4);
        row("long-term", 2);
        row("Sjögren", 2);
        row("5.2", 1);
        row("", 1);
        row("—", 1);
    }
    void syllables()
    {
        QFETCH(QString, word);
        QFETCH(int, expected);
        QFETCH(int, margin);
        const int counted = syllablesOf(word);
        QVERIFY2(std::abs(counted - expected) <= margin, QByteArray::number(counted));
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const QString &text, int expected) {
            QTest::newRow(name) << text << expected;
        };
        row("two sentences", u"Knees hurt. They can feel better."_s, 2);
        row("a title's point ends nothing", u"Dr. Doe sees Mrs. Roe."_s, 1);
        row("for example ends nothing", u"Use ice, e.g. A cold pack."_s, 1);
        row("versus ends nothing", u"Rest vs. Exercise is the question."_s, 1);
        row("No. before a figure is number", u"It is No. 5 on the list."_s, 1);
        row("no at the end is a word", u"He said no. She said yes."_s, 2);
        row("a decimal holds together", u"Take 5.2 mg a day. Then stop."_s, 2);
        row("initials hold together", u"J. R. Doe wrote it."_s, 1);
        row("I is a word, not an initial", u"So did I. They left."_s, 2);
        row("a point before a closing quote ends", u"“It hurts.” She left."_s, 2);
        row("question and exclamation marks end", u"Does it hurt? Yes! Rest."_s, 3);
        row("an ellipsis inside does not end", u"It hurts … and then stops."_s, 1);
        row("no full stop at the end", u"Knees hurt. Rest helps"_s, 2);
        row("marks alone are no sentence", u"… ?!"_s, 0);
        row("nothing", u""_s, 0);
    }
    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        QCOMPARE(int(sentencesOf(text).size()), expected);
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain words") << u"The cat sat on the mat."_s << u"The|cat|sat|on|the|mat"_s;
        QTest::newRow("apostrophes and hyphens stay inside") << u"The patient’s long-term 'care'"_s
                                                             << u"The|patient’s|long-term|care"_s;
        QTest::newRow("a decimal and an abbreviation are one word") << u"5.2 mg, e.g. 1,000"_s << u"5.2|mg|e.g|1,000"_s;
        QTest::newRow("addresses are left out") << u"See https://example.org/a-b, www.example.org or a@example.org now"_s
                                                << u"See|or|now"_s;
        QTest::newRow("a dash alone is no word") << u"knees — and hips"_s << u"knees|and|hips"_s;
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const QStringView word : wordsOf(text))
            found += word.toString();
        QCOMPARE(found.join(u'|'), expected);
    }

    void readabilityIsForEnglishOnly()
    {
        QVERIFY(hasReadability(u"en"));
        QVERIFY(hasReadability(u"en-US"));
        QVERIFY(hasReadability(u"EN-gb"));
        QVERIFY(!hasReadability(u"es-US"));
        QVERIFY(!hasReadability(u"enm"));
        QVERIFY(!hasReadability(u""));
    }
};

ARTICULAR_TEST(tst_TextStatistics)
#include "tst_TextStatistics.moc"
