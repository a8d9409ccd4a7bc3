// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/Sentences.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Sentences : public test::TestCase
{
    Q_OBJECT

private slots:
    /// Bars in `text` mark where one sentence ends and the next begins.
    void medicalProseIsSplit_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
        row("a doctor's title", "Ask Dr. Ames or Drs. Roe and Poe.|They know.");
        row("for example and that is", "Use cold, e.g. Ice packs, i.e. Frozen peas.|Rest.");
        row("versus", "Surgery vs. Exercise was compared.|Both helped.");
        row("a dose with a decimal", "Take 5.2 mg daily.|Stop after 10 days.");
        row("a unit before a new sentence", "Take 20 mg.|Then rest.");
        row("authors and others", "Poe et al. Found no change.|That was new.");
        row("al at the end of a name", "We met Al.|He ran.");
        row("a figure", "See Fig. 2 for the knee.|It is swollen.");
        row("a figure at the end", "The knee is in Fig. 2.|It is swollen.");
        row("a country in points within", "The U.S. Public Health Service wrote it.");
        row("a country in points at the end", "It is sold in the U.S.|The price varies.");
        row("a degree within", "Jane Doe, M.D. Anderson fellow, wrote it.");
        row("a degree at the end", "It was written by Jane Doe, Ph.D.|She works here.");
        row("the time of day at the end", "We open at 9 a.m.|Please call first.");
        row("initials of a name", "Mary K. Jones and J. R. Doe came.");
        row("a germ's first name", "E. coli grows fast.|Wash your hands.");
        row("a vitamin's letter at the end", "Oranges have vitamin C.|Carrots have more vitamin A.");
        row("a hepatitis at the end", "You may have hepatitis B.|Tests show it.");
        row("I at the end", "So did I.|Others left.");
        row("erectile dysfunction in capitals", "He has ED.|Many men do.");
        row("a quotation that ends", "She said, “It hurts.”|Then she left.");
        row("straight quotation marks", "\"It works.\"|We asked again.");
        row("brackets", "It hurts (a lot.)|Rest it.");
        row("dots that leave words out", "It hurts … and then it stops.|Rest.");
        row("three points before a new sentence", "It hurts...|Then it stops.");
        row("a numbered item", "1. Rest the knee.|2. Cool it.");
        row("a mark of a note", "Pain is common.3|It often goes away.");
        row("marks in brackets", "Pain is common.[3, 4]|It often goes away.");
        row("a decimal at the end", "The score was 5.2.|It rose.");
        row("an address", "Write to a.b@example.com or see www.example.com today.|We answer.");
        row("a question and an answer", "Does it hurt?|No!|Rest.");
        row("no full stop at the end", "It hurts.|Rest");
    }

    void medicalProseIsSplit()
    {
        QFETCH(QString, text);
        const QStringList expected = text.split(u'|');
        const QString paragraph = expected.join(u' ');
        QStringList found;
        for (const QStringView sentence : sentencesOf(paragraph))
            found.append(sentence.toString());
        QCOMPARE(found, expected);
    }

    void sentencesAreSlicesOfTheParagraph()
    {
        const QString paragraph = u"  One.  Two! "_s;
        const QList<QStringView> sentences = sentencesOf(paragraph);
        QCOMPARE(sentences.size(), 2);
        QCOMPARE(sentences.at(0).begin() - QStringView(paragraph).begin(), 2);
        QCOMPARE(sentences.at(1).begin() - QStringView(paragraph).begin(), 8);
    }

    void aMegabyteWithoutAnEndIsOneSentence()
    {
        QCOMPARE(sentencesOf(u"word, e.g. Fig. 2 of Dr. "_s.repeated(40'000)).size(), 1);
        QCOMPARE(sentencesOf(u"a.b"_s.repeated(300'000)).size(), 1);
    }
};

ARTICULAR_TEST(tst_Sentences)
#include "tst_Sentences.moc"
