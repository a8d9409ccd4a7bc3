// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Suggestions.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

PlacedNote suggestion(TextRange range, const QString &words, bool isOpen = true, NotePlace place = NotePlace::Found)
{
    Note note;
    note.kind = NoteKind::Suggestion;
    note.replacement = words;
    note.isOpen = isOpen;
    return {note, place, range};
}

} // namespace

class tst_Suggestions : public test::TestCase
{
    Q_OBJECT

private slots:
    void onlyWhatCanBeAppliedIsShown()
    {
        PlacedNote question = suggestion({0, 4}, {});
        question.note.kind = NoteKind::Question;
        const QList<TextEdit> edits = suggestedEdits({suggestion({0, 4}, u"Rest"_s), suggestion({2, 4}, u"on the same words"_s), suggestion({10, 3}, u"done"_s, false),
                                                      suggestion({20, 3}, u"moved"_s, true, NotePlace::Moved), suggestion({30, 3}, u"two\nlines"_s),
                                                      suggestion({4, 1}, u"beside it"_s), question});
        QCOMPARE(edits, (QList<TextEdit>{{{0, 4}, "Rest"}, {{4, 1}, "beside it"}}));
    }

    void editsMoveWithTheText_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing changed") << QByteArray("one two three") << QByteArray("two");
        QTest::newRow("typed before it") << QByteArray("one and two three") << QByteArray("two");
        QTest::newRow("removed before it") << QByteArray("o two three") << QByteArray("two");
        QTest::newRow("typed behind it") << QByteArray("one two threes") << QByteArray("two");
        QTest::newRow("everything before it is gone") << QByteArray("two three") << QByteArray("two");
        QTest::newRow("typed within it") << QByteArray("one twoo three") << QByteArray("two");
        QTest::newRow("its words are others") << QByteArray("one six three") << QByteArray();
        QTest::newRow("an empty text") << QByteArray() << QByteArray();
    }

    void editsMoveWithTheText()
    {
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, words);
        const QList<TextEdit> moved = movedEdits({{{4, 3}, "2"}}, "one two three", after);
        QCOMPARE(moved.size(), words.isEmpty() ? 0 : 1);
        for (const TextEdit &edit : moved)
            QCOMPARE(after.sliced(edit.range.start, edit.range.length), words);
    }

    void aSuggestionIsMarkedByWord()
    {
        PageBlocks page{"<main></main>", {"<p>Rest helps for a day.</p>", "<p>Walk.</p>"}};
        QCOMPARE(markSuggestions({"<main></main>", {"<p>Rest can help for a day.</p>", "<p>Walk.</p>"}}, page), 1);
        QVERIFY2(page.blocks.first().contains("<del data-articular-mark>helps </del>"), page.blocks.first().constData());
        QVERIFY(page.blocks.first().contains("<ins data-articular-mark>can help </ins>"));
        QCOMPARE(page.blocks.last(), QByteArray("<p>Walk.</p>"));
    }

    void aPageWithOtherBlocksIsLeftAlone()
    {
        const PageBlocks before{"<main></main>", {"<p>Rest.</p>"}};
        PageBlocks page = before;
        QCOMPARE(markSuggestions({"<main></main>", {}}, page), 0);
        QCOMPARE(page, before);
    }
};

ARTICULAR_TEST(tst_Suggestions)
#include "tst_Suggestions.moc"
