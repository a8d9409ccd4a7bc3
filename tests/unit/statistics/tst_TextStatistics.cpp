// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/Sentences.h"
#include "core/language/Syllables.h"
#include "core/document/Article.h"
#include "core/statistics/TextStatistics.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

TextStatistics statisticsOf(const QByteArray &text, const UnavoidableTerms &terms = UnavoidableTerms())
{
    const Article article(QString(), text);
    const MarkdownDocument body = MarkdownDocument::parse(text, article.bodyStart());
    return TextStatistics::of(body, ProseRuns::of(body), terms);
}

} // namespace

class tst_TextStatistics : public test::TestCase
{
    Q_OBJECT

private slots:
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

    void golden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextCounts>("counts");
        QTest::newRow("a sentence of short words") << u"The cat sat on the mat."_s << TextCounts{6, 1, 6, 0};
        QTest::newRow("a sentence with two clauses")
            << u"This sentence, taken as a reading passage unto itself, is being used to prove a point."_s
            << TextCounts{16, 1, 23, 0};
        QTest::newRow("a sentence of long words")
            << u"The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."_s
            << TextCounts{13, 1, 24, 4};
        QTest::newRow("nothing") << u""_s << TextCounts();
    }
    void golden()
    {
        QFETCH(QString, text);
        QFETCH(TextCounts, counts);
        const TextCounts counted = statisticsOf(text.toUtf8()).counts;
        QCOMPARE(counted.words, counts.words);
        QCOMPARE(counted.sentences, counts.sentences);
        QCOMPARE(counted.syllables, counts.syllables);
    }

    void countsSentencesThatTheWriterCanMend_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("sentences");
        QTest::addColumn<int>("words");
        const auto row = [](const char *name, const QByteArray &text, int sentences, int words) {
            QTest::newRow(name) << text << sentences << words;
        };
        row("paragraphs, quotes and callouts", "One two.\n\n> Three four.\n\n> [!NOTE]\n> Five six.\n", 3, 6);
        row("list items that are sentences", "* One two.\n* Three four.\n", 2, 4);
        row("not a list of fragments", "* one two\n* three\n", 0, 3);
        row("not headings and tables", "# One two.\n\n| One two. |\n|---|\n| Three. |\n", 0, 5);
        row("not code", "One two `three. Four` five.\n\n```\nSix. Seven.\n```\n", 1, 3);
        row("not addresses", "See https://clinic.example/a.b now.\n", 1, 2);
        row("not the references", "One two.\n\n## References\n\nDoe J. Knees. 2020.\n\n## More\n\nThree four.\n", 2, 10);
        row("not a disclaimer", "One two.\n\n## Medical disclaimer\n\nThree four.\n\nDisclaimer: five.\n", 1, 8);
        row("not footnotes", "One two[^1].\n\n[^1]: Three four.\n", 1, 4);
    }
    void countsSentencesThatTheWriterCanMend()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, sentences);
        QFETCH(int, words);
        const TextStatistics statistics = statisticsOf(text);
        QCOMPARE(statistics.counts.sentences, sentences);
        QCOMPARE(statistics.words, words);
    }

    void setsUnavoidableTermsAside()
    {
        const QByteArray text = "Osteoarthritis wears the cartilage of thaumatology clinics’ knees away.\n";
        const TextStatistics plain = statisticsOf(text);
        // Osteoarthritis (6) and cartilage (3) count as one syllable each.
        QCOMPARE(plain.counts.syllables - plain.mendableCounts.syllables, 7);
        QCOMPARE(plain.mendableCounts.words, plain.counts.words);
        const TextStatistics own = statisticsOf(text, UnavoidableTerms({u"Thaumatology clinic"_s}));
        QVERIFY(own.mendableCounts.syllables < plain.mendableCounts.syllables - 3);
    }

    void termsOfSeveralWordsNeedAllOfThem()
    {
        const UnavoidableTerms terms({u"stem cell"_s, u"stem"_s, u"platelet-rich plasma injection"_s});
        const QString text = u"Stem cells, a cell, platelet-rich plasma and platelet-rich plasma injections"_s;
        QString marks;
        for (const bool mark : terms.marked(wordsOf(text)))
            marks += mark ? u'x' : u'.';
        QCOMPARE(marks, u"xx..." u"x." u"xxx"_s);
    }

    void theHardestSentencesComeWithTheirPlaces()
    {
        QByteArray text = "---\ntitle: T\n---\nA cat sat there.\n\n";
        for (int i = 1; i <= 7; ++i) {
            text += "Sentence number " + QByteArray::number(i) + " tells readers";
            text += QByteArray(" extraordinarily").repeated(i) + " complicated particularities. Short.\n\n";
        }
        const TextStatistics statistics = statisticsOf(text);
        QCOMPARE(statistics.hardest.size(), 5);
        QCOMPARE(statistics.hardSentences, 7);
        QVERIFY(statistics.hardest[0].text.startsWith(u"Sentence number 7"));
        for (qsizetype i = 0; i < 5; ++i) {
            const SentenceGrade &sentence = statistics.hardest[i];
            QCOMPARE(QString::fromUtf8(text.mid(sentence.range.start, sentence.range.length)), sentence.text);
            QVERIFY(i == 0 || sentence.grade <= statistics.hardest[i - 1].grade);
            QCOMPARE(sentence.words, int(wordsOf(sentence.text).size()));
        }
        QCOMPARE(statistics.longest, statistics.hardest[0].range);
    }

    void everyPassageHasItsGradeAndPlace()
    {
        const QByteArray text = "Cats sit. Cats run.\n\n## Heading\n\n> Extraordinarily *complicated* particularities intimidate.\n";
        const TextStatistics statistics = statisticsOf(text);
        QCOMPARE(statistics.passages.size(), 2);
        QCOMPARE(text.mid(statistics.passages[0].range.start, statistics.passages[0].range.length), "Cats sit. Cats run.");
        QVERIFY(text.mid(statistics.passages[1].range.start, statistics.passages[1].range.length).startsWith("Extraordinarily"));
        QVERIFY(statistics.passages[1].grade > statistics.passages[0].grade);
        QCOMPARE(statistics.passages[0].words, 4);
        QCOMPARE(statistics.passages[1].opening, u"Extraordinarily complicated particularities intimidate."_s);
    }

    void aSentenceIsLongAboveTwentyWords()
    {
        QCOMPARE(statisticsOf(QByteArray("word ").repeated(20).trimmed() + ".\n").longSentences, 0);
        QCOMPARE(statisticsOf(QByteArray("word ").repeated(21).trimmed() + ".\n").longSentences, 1);
    }

    void aMegabyteWithoutFullStopIsOneSentence()
    {
        const TextStatistics statistics = statisticsOf(QByteArray("complicated ").repeated(90'000));
        QCOMPARE(statistics.counts.sentences, 1);
        QCOMPARE(statistics.counts.words, 90'000);
        QCOMPARE(statisticsOf(QByteArray(1024 * 1024, 'a') + '\n').counts.words, 1);
    }
};

ARTICULAR_TEST(tst_TextStatistics)
#include "tst_TextStatistics.moc"
