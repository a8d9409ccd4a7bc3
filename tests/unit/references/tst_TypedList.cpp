// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/CslEntry.h"
#include "core/references/TypedList.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

TypedList listOf(const QByteArray &text)
{
    const MarkdownDocument document = MarkdownDocument::parse(text);
    return findTypedList(document, ProseRuns::of(document));
}

/// The text after turning a list whose sources get the keys k1, k2 …
QByteArray turned(const QByteArray &text, const QList<int> &without = {})
{
    const TypedList list = listOf(text);
    QHash<int, QString> keys;
    for (const TypedReference &reference : list.references) {
        if (!without.contains(reference.number))
            keys.insert(reference.number, u'k' + QString::number(reference.number));
    }
    return applyEdits(text, citationEdits(list, keys));
}

} // namespace

class tst_TypedList : public test::TestCase
{
    Q_OBJECT

private slots:
    void replacesMarksAndRemovesTheList_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("after");
        const QByteArray list("\n\n## References\n\n1. Doe J. A. J. 2020;1:2.\n2. Roe B. B. J. 2021;1:2.\n3. Poe C. C. J. 2022;1:2.\n");
        QTest::newRow("brackets") << QByteArray("One [1]. Two [1,2]. Three [1-3]; four [1, 3]." + list)
                                  << QByteArray("One [@k1]. Two [@k1; @k2]. Three [@k1; @k2; @k3]; four [@k1; @k3].\n");
        QTest::newRow("brackets side by side and repeated") << QByteArray("One [1][2]. Two [2,2]." + list) << QByteArray("One [@k1; @k2]. Two [@k2].\n");
        QTest::newRow("escaped brackets and emphasis") << QByteArray("One \\[1\\]. *Two [2]*." + list) << QByteArray("One [@k1]. *Two [@k2]*.\n");
        QTest::newRow("raised digits, with a range") << QByteArray("Knees hurt.¹ Hips²⁻³ too, as do toes¹,³." + list)
                                                     << QByteArray("Knees hurt.[@k1] Hips[@k2; @k3] too, as do toes[@k1; @k3].\n");
        QTest::newRow("powers stay") << QByteArray("A knee of 3 cm² and 10² steps [1]." + list) << QByteArray("A knee of 3 cm² and 10² steps [@k1].\n");
        QTest::newRow("tags and carets") << QByteArray("One<sup>1</sup>, two<sup>[2,3]</sup>, three^3^." + list)
                                         << QByteArray("One[@k1], two[@k2; @k3], three[@k3].\n");
        QTest::newRow("code and links stay") << QByteArray("Code `[1]`, a [link](x), [1](y) and [2]." + list) << QByteArray("Code `[1]`, a [link](x), [1](y) and [@k2].\n");
        QTest::newRow("marks in tables, quotes and CRLF") << QByteArray("> One [1]\r\n\r\n| a [2] |\r\n|-|\r\n| b [3] |\r\n\r\n**References**\r\n\r\n1. A\r\n2. B\r\n3. C\r\n")
                                                          << QByteArray("> One [@k1]\r\n\r\n| a [@k2] |\r\n|-|\r\n| b [@k3] |\r\n");
        QTest::newRow("text behind the list stays") << QByteArray("One [1].\n\n# Sources:\n\n1. A\n\n# About us\n\nWe walk.\n") << QByteArray("One [@k1].\n\n# About us\n\nWe walk.\n");
        QTest::newRow("words between heading and list keep the heading") << QByteArray("One [1].\n\n# Sources\n\nWe read:\n\n1. A\n\nThe end.\n")
                                                                         << QByteArray("One [@k1].\n\n# Sources\n\nWe read:\n\nThe end.\n");
        QTest::newRow("a list of paragraphs") << QByteArray("One [1], two [2].\n\nReferences\n\n[1] Doe J. A.\n[2] Roe B. B,\nwith more.\n") << QByteArray("One [@k1], two [@k2].\n");
        QTest::newRow("a number that the list does not have stays") << QByteArray("One [1]. Four [4]. In [1999]." + list) << QByteArray("One [@k1]. Four [4]. In [1999].\n");
        QTest::newRow("no heading, no list of sources") << QByteArray("One [1].\n\n1. A\n2. B\n") << QByteArray("One [1].\n\n1. A\n2. B\n");
        QTest::newRow("a heading without a list") << QByteArray("One [1].\n\n# References\n\nNone.\n") << QByteArray("One [1].\n\n# References\n\nNone.\n");
    }

    void replacesMarksAndRemovesTheList()
    {
        QFETCH(QByteArray, text);
        QTEST(turned(text), "after");
    }

    void aSourceThatIsNotTakenLeavesItsMarksAndTheList()
    {
        const QByteArray text("One [1]. Two [2]. Both [1,2].\n\n# References\n\n1. A\n2. B\n");
        QCOMPARE(turned(text, {2}), QByteArray("One [@k1]. Two [2]. Both [1,2].\n\n# References\n\n1. A\n2. B\n"));
    }

    void countsMentionsAndNamesWhatDoesNotMatch()
    {
        const TypedList list = listOf("One [1]. Again [1,2]. Four [4].\n\n# References\n\n1. Doe J. Knees. Sample J. 2020;1:2.\n2. B\n3. C\n");
        QCOMPARE(list.references.size(), 3);
        QCOMPARE(list.references[0].mentions, 2);
        QCOMPARE(list.references[2].mentions, 0);
        QCOMPARE(textField(list.references[0].citation.entry, u"container-title"), u"Sample J"_s);
        QCOMPARE(list.unmatched, QStringList{u"[4]"_s});
    }

    void hostileTextsAreReadInLinearTime()
    {
        const QByteArray list("\n\n# References\n\n1. A\n");
        for (const QByteArray &piece : {QByteArray("[1]"), QByteArray("[1 "), QByteArray("¹"), QByteArray("<sup>1</sup>"), QByteArray("^1"), QByteArray("x¹ ")})
            QCOMPARE(listOf(piece.repeated(1'000'000 / piece.size()) + list).references.size(), 1);
        QVERIFY(listOf("# References\n\n" + QByteArray("1. A\n").repeated(100'000)).references.size() > 1);
    }
};

ARTICULAR_TEST(tst_TypedList)
#include "tst_TypedList.moc"
