// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ErasedText.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ErasedText : public test::TestCase
{
    Q_OBJECT

private slots:
    void aPassageIsFoundHoweverItStandsThere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("as it is") << QByteArray("Ask Rosa Tamm of Elm Street, she knows.") << QByteArray("Ask (erased), she knows.");
        QTest::newRow("twice") << QByteArray("Rosa Tamm of Elm Street and Rosa Tamm of Elm Street") << QByteArray("(erased) and (erased)");
        QTest::newRow("over two lines") << QByteArray("Ask Rosa\nTamm of Elm Street.\r\n") << QByteArray("Ask (erased).\r\n");
        QTest::newRow("in a quotation") << QByteArray("> Ask Rosa Tamm of\n> Elm Street.\n") << QByteArray("> Ask (erased).\n");
        QTest::newRow("emphasised") << QByteArray("Ask Rosa **Tamm** of Elm Street.") << QByteArray("Ask (erased).");
        QTest::newRow("in other letters") << QByteArray("ROSA TAMM OF ELM STREET") << QByteArray("(erased)");
        QTest::newRow("after a byte order mark") << QByteArray("\xEF\xBB\xBFRosa Tamm of Elm Street\n") << QByteArray("\xEF\xBB\xBF(erased)\n");
    }

    void aPassageIsFoundHoweverItStandsThere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, after);
        QCOMPARE(words().inText(text).value_or("not found"), after);
    }

    void otherTextsStayAsTheyAre()
    {
        QVERIFY(!words().inText("Rosa Tamm lives in Elm Street."));
        QVERIFY(!words().inText(QByteArray("Rosa Tamm of Elm Street \xff\xfe")));
        QVERIFY(!words().inRecord("{\"a\":\"Rosa Tamm lives in Elm Street.\"}\n"));
        QVERIFY(!words().inText({}));
    }

    void accentsAreFoundInBothWaysOfWritingThem()
    {
        const QString name = u"Zoë Ågren"_s;
        const ErasedText composed(name.normalized(QString::NormalizationForm_C));
        QCOMPARE(composed.inText(name.normalized(QString::NormalizationForm_D).toUtf8()).value_or(QByteArray()), QByteArray("(erased)"));
        const ErasedText decomposed(name.normalized(QString::NormalizationForm_D));
        QCOMPARE(decomposed.inText(name.normalized(QString::NormalizationForm_C).toUtf8()).value_or(QByteArray()), QByteArray("(erased)"));
    }

    void recordsAreErasedWithTheirNamesAndEscapes()
    {
        const ErasedText quoted(u"Rosa \"Rosie\" Tamm"_s);
        const auto after = quoted.inRecord("{\"b\":[\"Ask Rosa \\\"Rosie\\\" Tamm.\"],\"Rosa \\\"Rosie\\\" Tamm\":1}\n");
        QVERIFY(after);
        QCOMPARE(*after, QByteArray("{\"(erased)\":1,\"b\":[\"Ask (erased).\"]}\n"));
    }

    void partsInWhatARecordQuotesGoToo_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a quotation that ends in the passage") << QByteArray("\"suffix\":\" so we asked Rosa Tam\"") << QByteArray("\"suffix\":\" so we asked (erased)\"");
        QTest::newRow("a quotation that begins in the passage") << QByteArray("\"prefix\":\"m of Elm Street, and then\"") << QByteArray("\"prefix\":\"(erased), and then\"");
        QTest::newRow("what comes after words out of it") << QByteArray("\"suffix\":\" of Elm Street, and then\"") << QByteArray("\"suffix\":\"(erased), and then\"");
        QTest::newRow("what comes before words out of it") << QByteArray("\"prefix\":\"we asked Rosa \"") << QByteArray("\"prefix\":\"we asked (erased)\"");
        QTest::newRow("both ends") << QByteArray("\"exact\":\"Street is where Rosa Tamm\"") << QByteArray("\"exact\":\"(erased) is where (erased)\"");
        QTest::newRow("words out of the middle") << QByteArray("\"exact\":\"Tamm of Elm\"") << QByteArray("\"exact\":\"(erased)\"");
        QTest::newRow("words that begin before it") << QByteArray("\"exact\":\"asked Rosa Tamm\"") << QByteArray("\"exact\":\"asked (erased)\"");
    }

    void partsInWhatARecordQuotesGoToo()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, after);
        const QByteArray record = "{\"target\":{" + field + "}}\n";
        QCOMPARE(words().inRecord(record).value_or("not found"), "{\"target\":{" + after + "}}\n");
    }

    void whatErasesTooMuchOrNothingIsRefused_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"   \n"_s;
        QTest::newRow("a letter") << u"a"_s;
        QTest::newRow("a book") << QString(u"word "_s).repeated(10'000);
        QTest::newRow("the mark itself") << u"erased"_s;
    }

    void whatErasesTooMuchOrNothingIsRefused()
    {
        QFETCH(QString, passage);
        QCOMPARE(test::plainWordsProblem(ErasedText::passageProblem(passage)), QString());
    }

    void signsOfPatternsAreOnlyThemselves()
    {
        const ErasedText dots(u"a.*b (c"_s);
        QVERIFY(!dots.inText("axxb (c"));
        QCOMPARE(dots.inText("so a.*b (c!").value_or(QByteArray()), QByteArray("so (erased)!"));
    }

    void aHugeTextIsLookedThroughSoon()
    {
        QByteArray text;
        while (text.size() < 4'000'000)
            text += "Rosa Tamm of Elm * _ > Rosa Tamm of \n";
        QVERIFY(!words().inText(text));
    }

private:
    static ErasedText words() { return ErasedText(u"Rosa Tamm of\nElm Street\n"_s); }
};

ARTICULAR_TEST(tst_ErasedText)
#include "tst_ErasedText.moc"
