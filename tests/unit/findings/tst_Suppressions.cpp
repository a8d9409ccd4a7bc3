// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Suppressions.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

Suppressions suppressionsIn(const QByteArray &text)
{
    const MarkdownDocument body = MarkdownDocument::parse(text);
    return Suppressions::of(body, ProseRuns::of(body));
}

/// The words of `text` (separated by blanks) at which the rule is switched off.
QByteArrayList silentWords(const QByteArray &text, const QString &rule, const QByteArrayList &words)
{
    const Suppressions suppressions = suppressionsIn(text);
    QByteArrayList silent;
    for (const QByteArray &word : words) {
        if (suppressions.at(rule, text.indexOf(word)) >= 0)
            silent.append(word);
    }
    return silent;
}

} // namespace

class tst_Suppressions : public test::TestCase
{
    Q_OBJECT

private slots:
    void switchesOffWhereItSays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("silent");
        const auto row = [](const char *name, const QByteArray &text, const QByteArrayList &silent) { QTest::newRow(name) << text << silent; };
        row("from the comment to the one that switches on again", "one\n\n<!-- articular-disable r: why -->\n\ntwo\n\n<!-- articular-enable r -->\n\nthree\n", {"two"});
        row("to the end where nothing switches on again", "one\n\n<!-- articular-disable r: why -->\n\ntwo\n\nthree\n", {"two", "three"});
        row("in the next block alone", "<!-- articular-disable-next-line r: why -->\none\ntwo\n\nthree\n", {"one", "two"});
        row("in the next block behind blank lines", "<!-- articular-disable-next-line r: why -->\n\n\none\n\ntwo\n", {"one"});
        row("in a whole list", "<!-- articular-disable-next-line r: why -->\n- one\n- two\n\nthree\n", {"one", "two"});
        row("in the rest of a list's item", "- <!-- articular-disable-next-line r: why -->\n  one\n- two\n", {"one"});
        row("in the next item behind the last of an item", "- one\n\n  <!-- articular-disable-next-line r: why -->\n- two\n\nthree\n", {"two"});
        row("in a quote", "> one\n>\n> <!-- articular-disable-next-line r: why -->\n> two\n\nthree\n", {"two"});
        row("behind other comments", "<!-- articular-disable-next-line r: why -->\n<!-- articular-disable-next-line q: why -->\none\n\ntwo\n", {"one"});
        row("in the next line from within a paragraph", "one <!-- articular-disable-next-line r: why -->\ntwo\nthree\n", {"two"});
        row("inside a paragraph", "one <!-- articular-disable r: why --> two <!-- articular-enable r --> three\n", {"two"});
        row("in the block behind a note that is written between", "<!-- articular-disable-next-line r: why -->\none[^n]\n\n[^n]: two\n\nthree\n", {"one"});
        row("in a note that comes next", "one[^n]\n\n<!-- articular-disable-next-line r: why -->\n\n[^n]: two\n\nthree\n", {"two"});
        row("for one of several rules", "<!-- articular-disable q, r: why -->\n\none\n", {"one"});
        row("over several lines of a comment", "<!-- articular-disable\n  r:\n  why -->\n\none\n", {"one"});
        row("with carriage returns", "<!-- articular-disable-next-line r: why -->\r\none\r\n\r\ntwo\r\n", {"one"});
        row("nothing without a reason", "<!-- articular-disable r -->\n\n<!-- articular-disable-next-line r: -->\n\none\n", {});
        row("nothing for another rule", "<!-- articular-disable q: why -->\n\none\n", {});
        row("nothing in code", "```\n<!-- articular-disable r: why -->\n```\n\none `<!-- articular-disable r: why -->` two\n", {});
        row("nothing with another word", "<!-- articular-off r: why -->\n\none\n", {});
    }

    void switchesOffWhereItSays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, silent);
        QCOMPARE(silentWords(text, u"r"_s, {"one", "two", "three"}), silent);
    }

    void theInnermostCommentGivesTheReason()
    {
        const QByteArray text = "<!-- articular-disable r: outer -->\n\none\n\n<!-- articular-disable-next-line r: inner -->\ntwo\n\nthree\n";
        const Suppressions suppressions = suppressionsIn(text);
        const auto reasonAt = [&](const char *word) { return suppressions.all().at(suppressions.at(u"r"_s, text.indexOf(word))).reason; };
        QCOMPARE(reasonAt("one"), u"outer"_s);
        QCOMPARE(reasonAt("two"), u"inner"_s);
        QCOMPARE(reasonAt("three"), u"outer"_s);
    }

    void aCommentStandsWhereItIsWritten()
    {
        const QByteArray text = "\xEF\xBB\xBFWords é <!-- articular-disable a-b.C, d: it's 5:1, as said --> more\n\n> - x\n>\n>   <!-- articular-enable\n>   d -->\n";
        const QList<Suppression> all = suppressionsIn(text).all();
        QCOMPARE(all.size(), 3);
        for (const Suppression &one : all) {
            const QByteArray slice = text.mid(one.comment.start, one.comment.length);
            QVERIFY2(slice.startsWith("<!-- articular-") && slice.endsWith("-->"), slice);
        }
        QCOMPARE(all.at(0).rule, u"a-b.C"_s);
        QCOMPARE(all.at(1).rule, u"d"_s);
        QCOMPARE(all.at(1).reason, u"it's 5:1, as said"_s);
        QVERIFY(!all.at(1).isAlone && all.at(2).isAlone);
        QCOMPARE(all.at(2).partner, 1);
        QCOMPARE(all.at(1).partner, 2);
    }

    void tellsItsCommentsFromOthers()
    {
        QVERIFY(isSuppressionComment("<!-- articular-disable r: why -->"));
        QVERIFY(isSuppressionComment("<!--articular-anything--> <!-- articular-enable r -->\n"));
        QVERIFY(!isSuppressionComment("<!-- articular-enable r --> <!-- to do -->"));
        QVERIFY(!isSuppressionComment("<!-- articular -->"));
        QVERIFY(!isSuppressionComment("<!---->"));
    }

    void theCommentGoesAboveTheBlock_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("edited");
        const QByteArray comment = "<!-- articular-disable-next-line r: as they say it -->";
        QTest::newRow("a paragraph") << QByteArray("one\n\ntwo\nword\n\nthree\n") << "one\n\n" + comment + "\ntwo\nword\n\nthree\n";
        QTest::newRow("a heading below a paragraph") << QByteArray("one\n# word\nthree\n") << "one\n" + comment + "\n# word\nthree\n";
        QTest::newRow("a list") << QByteArray("one\n- two\n- word\n") << "one\n" + comment + "\n- two\n- word\n";
        QTest::newRow("a table below a paragraph") << QByteArray("one\n| two |\n|---|\n| word |\n") << "one\n" + comment + "\n| two |\n|---|\n| word |\n";
        QTest::newRow("a note") << QByteArray("one[^n]\n\n[^n]: a word\n") << "one[^n]\n\n" + comment + "\n[^n]: a word\n";
        QTest::newRow("with carriage returns") << QByteArray("one\r\n\r\nword\r\n") << "one\r\n\r\n" + comment + "\r\nword\r\n";
        QTest::newRow("behind a byte order mark") << QByteArray("\xEF\xBB\xBFword") << "\xEF\xBB\xBF" + comment + "\nword";
        QTest::newRow("above another comment's block") << QByteArray("<!-- articular-disable-next-line q: so -->\nword\n")
                                                       << "<!-- articular-disable-next-line q: so -->\n" + comment + "\nword\n";
    }

    void theCommentGoesAboveTheBlock()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, edited);
        const auto edit = switchOffEdit(text, 0, u"r"_s, text.indexOf("word"), u" as they\nsay it "_s);
        QVERIFY(edit);
        QCOMPARE(applyEdits(text, {*edit}), edited);
        QCOMPARE(silentWords(edited, u"r"_s, {"word"}), QByteArrayList{"word"});
        QVERIFY(silentWords(edited, u"r"_s, {"one", "three"}).isEmpty());
    }

    void aReasonCannotEndTheComment()
    {
        const QByteArray text = "word\n";
        for (const QString &reason : {u"so --> <script>"_s, u"a -- b --"_s, u"--->"_s, u"-x-"_s}) {
            const auto edit = switchOffEdit(text, 0, u"r"_s, 0, reason);
            QVERIFY2(edit, qPrintable(reason));
            const MarkdownDocument after = MarkdownDocument::parse(applyEdits(text, {*edit}));
            QCOMPARE(after.blocks().size(), 2);
            QCOMPARE(after.ast()[after.blocks().first().node].kind, NodeKind::Comment);
        }
        QVERIFY(!switchOffEdit(text, 0, u"r"_s, 0, u" \n"_s));
        QVERIFY(!switchOffEdit(text, 0, u"r"_s, 0, u" - "_s));
        QVERIFY(!switchOffEdit(text, 0, u"r"_s, 999, u"beyond the text"_s));
    }

    void manyCommentsCostLittle()
    {
        const QByteArray stacked = QByteArray("<!-- articular-disable-next-line r: why -->\n").repeated(20'000) + "word\n\nlast\n";
        const Suppressions suppressions = suppressionsIn(stacked);
        QCOMPARE(suppressions.all().size(), 20'000);
        const qsizetype word = stacked.indexOf("word");
        for (int i = 0; i < 20'000; ++i) {
            QVERIFY(suppressions.at(u"r"_s, word) >= 0);
            QVERIFY(suppressions.at(u"r"_s, stacked.size() - 2) < 0);
        }
    }
};

ARTICULAR_TEST(tst_Suppressions)
#include "tst_Suppressions.moc"
