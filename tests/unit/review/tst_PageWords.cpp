// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PageWords.h"
#include "core/review/PageReading.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_PageWords : public test::TestCase
{
    Q_OBJECT

private slots:
    void aBlockIsReadAsWords_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("words");
        const QString hash(64, u'a');
        QTest::newRow("plain words") << u"Knees bend."_s << u"Knees bend."_s;
        QTest::newRow("signs that the page shows") << u"1 \\{or 2\\} \\[of 3\\] \\| 4 \\\\ 5"_s << u"1 {or 2} [of 3] | 4 \\ 5"_s;
        QTest::newRow("a link") << u"See [our page](https://example.com/a\\(b\\))."_s << u"See our page (link to https://example.com/a(b))."_s;
        QTest::newRow("a link within the page") << u"It helps.[1](#fn1)"_s << u"It helps.1"_s;
        QTest::newRow("a link without words") << u"[](#top)"_s << u"(link to #top)"_s;
        QTest::newRow("a picture") << u"[A knee][sha256:%1]"_s.arg(hash) << u"[Picture: A knee]"_s;
        QTest::newRow("a picture without description") << u"[][]"_s << u"[Picture without description]"_s;
        QTest::newRow("a picture that is a link") << u"[[A knee][sha256:%1]](https://example.com/)"_s.arg(hash) << u"[Picture: A knee] (link to https://example.com/)"_s;
        QTest::newRow("the title") << u"{title: Sore \\(knees\\): how}"_s << u"Title in search results: Sore (knees): how"_s;
        QTest::newRow("the description") << u"{description: Why.}"_s << u"Description in search results: Why."_s;
        QTest::newRow("words of the style") << u"{style: content: \"Free\"}"_s << u"Added by the look of the page: content: \"Free\""_s;
        QTest::newRow("the style") << u"{style sheet: %1}"_s.arg(hash) << u"Look of the page: the clinic's file with the number aaaaaaaaaaaa…"_s;
        QTest::newRow("what is told besides") << u"ROM{title: range of motion}"_s << u"ROM (hint: range of motion)"_s;
        QTest::newRow("what is read aloud") << u"{aria-label: Newsletter}"_s << u"(read aloud: Newsletter)"_s;
        QTest::newRow("a field") << u"{placeholder: Mail}"_s << u"(in the field: Mail)"_s;
        QTest::newRow("struck out") << u"two{struck out} three"_s << u"two (struck out) three"_s;
        QTest::newRow("cells") << u"| Day | Minutes"_s << u"| Day | Minutes"_s;
        QTest::newRow("nothing closes") << u"[a {b: c"_s << u"[a (b: c)]"_s;
        QTest::newRow("nothing opened") << u"a] b) c}"_s << u"a] b) c}"_s;
        QTest::newRow("a backslash at the end") << u"a\\"_s << u"a"_s;
    }

    void aBlockIsReadAsWords()
    {
        QFETCH(QString, block);
        QFETCH(QString, words);
        QCOMPARE(blockInWords(block), words);
    }

    void noSignOfAnyPageIsLeft()
    {
        const QString text = textOfPage("<p>See <a href='https://example.com/'>x</a> <abbr title='y'>z</abbr> and <img src='sha256:0' alt='p'>.</p>"
                                        "<ol start=3><li>a</ol><form action='https://example.com/f'><input placeholder=m></form>");
        for (const QString &block : text.split(u'\n')) {
            const QString words = blockInWords(block);
            QVERIFY2(!words.isEmpty() && !words.contains(u'{') && !words.contains("]("_L1) && !words.contains("sha256"_L1), qPrintable(words));
        }
    }

    void ofASelectedPictureOnlyItsDescriptionIsQuoted()
    {
        QCOMPARE(selectedInBlock(u"[Picture: A knee]"_s), u"A knee"_s);
        QCOMPARE(selectedInBlock(u"[Picture: A knee bends."_s), u"A knee bends."_s);
        QCOMPARE(selectedInBlock(u"A knee"_s), u"A knee"_s);
        QCOMPARE(selectedInBlock(u"Knees [sic] bend"_s), u"Knees [sic] bend"_s);
    }
};

ARTICULAR_TEST(tst_PageWords)
#include "tst_PageWords.moc"
