// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Notes.h"
#include "unit/checks/CheckedText.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text =
    "---\nid: 01JD0000000000000000000000\ntitle: Sore knees\n---\n# Why\n\nKnees wear with age. They often bend less in the morning than later in the day.\n\n"
    "# What helps\n\nWalking helps most people with sore knees. Rest helps for a day.\n";

const QByteArray pictured =
    "---\nid: 01JD0000000000000000000000\ntitle: Sore knees\nimage: {src: images/main.png, alt: A physician}\n---\n# Why\n\n"
    "![A knee that bends](images/a.png)\n\nHere knees x wear.\n\n![A stair](images/b.png)\n";

} // namespace

class tst_Notes : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_now = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC);
        m_path = m_folder->write(u"a/article.md"_s, text);
    }

    void aNoteIsOpenUntilItIsDone()
    {
        const Event note = add(NoteKind::MustFix, u"Walking helps"_s, u"Which people?"_s);
        QCOMPARE(notes().size(), 1);
        QCOMPARE(notes().first().kind, NoteKind::MustFix);
        QCOMPARE(notes().first().text, u"Which people?"_s);
        QVERIFY(notes().first().isOpen && notes().first().isOwnOfRound);
        QVERIFY(recordReply(m_checked->context(), log(), note.file, u"mreyes"_s, u"Those in the study."_s, clock()));
        QVERIFY(recordResolved(m_checked->context(), log(), note.file.first(26), u"mreyes"_s, true, clock()));
        QVERIFY(!notes().first().isOpen);
        QCOMPARE(notes().first().replies.first().text, u"Those in the study."_s);
        QVERIFY(recordResolved(m_checked->context(), log(), note.file, u"jdoe"_s, false, clock()));
        QVERIFY(notes().first().isOpen);
    }

    void aNoteThatCannotStandIsRefused_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("words");
        QTest::newRow("no text") << u"Walking helps"_s << u" "_s;
        QTest::newRow("words that stand nowhere") << u"Elbows bend"_s << u"x"_s;
        QTest::newRow("no words") << QString() << u"x"_s;
        QTest::newRow("words that stand in several places") << u"knees"_s << u"x"_s;
        QTest::newRow("far too long a text") << u"Walking helps"_s << QString(70000, u'x');
    }

    void aNoteThatCannotStandIsRefused()
    {
        QFETCH(QString, quote);
        QFETCH(QString, words);
        load(QByteArray(text).replace("Knees wear", "Sore knees wear"));
        QVERIFY(!recordNote(m_checked->context(), {u"jdoe"_s, NoteKind::Note, quote, words}, clock()));
        QCOMPARE(log().events.size(), 0);
        QVERIFY(!recordResolved(m_checked->context(), log(), u"01JD00000000000000000000AA-note.json"_s, u"jdoe"_s, true, clock()));
    }

    void aNoteIsFoundAgainAfterEdits_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<NotePlace>("place");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing changed") << QByteArray("age") << QByteArray("age") << NotePlace::Found << QByteArray("bend less in the morning");
        QTest::newRow("a sentence before it") << QByteArray("Knees wear") << QByteArray("It is so. Knees wear") << NotePlace::Found << QByteArray("bend less in the morning");
        QTest::newRow("line ends") << QByteArray("\n") << QByteArray("\r\n") << NotePlace::Found << QByteArray("bend less in the morning");
        QTest::newRow("emphasis in it") << QByteArray("less in the") << QByteArray("less in **the**") << NotePlace::Found << QByteArray("bend less in **the** morning");
        QTest::newRow("the words around it") << QByteArray("They often bend less in the morning than later in the day.")
            << QByteArray("They always bend less in the morning, for an hour.") << NotePlace::Moved << QByteArray("bend less in the morning");
        QTest::newRow("a word in it") << QByteArray("in the morning") << QByteArray("in the evening") << NotePlace::Found << QByteArray("bend less in the evening");
        QTest::newRow("its sentence is gone") << QByteArray(" They often bend less in the morning than later in the day.") << QByteArray() << NotePlace::Lost << QByteArray();
    }

    void aNoteIsFoundAgainAfterEdits()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(NotePlace, place);
        QFETCH(QByteArray, words);
        add(NoteKind::Note, u"bend less in the morning"_s, u"Really?"_s);
        const QByteArray edited = QByteArray(text).replace(before, after);
        load(edited);
        const QList<PlacedNote> placed = placedNotes(notes(), m_checked->context());
        QCOMPARE(placed.size(), 1);
        QCOMPARE(edited.mid(placed.first().range.start, placed.first().range.length), words);
        QCOMPARE(placed.first().place, place);
    }

    void aNoteAboutTheTitleStandsThere()
    {
        add(NoteKind::Note, u"Sore knees"_s, u"Shorter."_s, QByteArray(text).replace("with sore knees", "with them"));
        const PlacedNote placed = placedNotes(notes(), m_checked->context()).first();
        QCOMPARE(placed.note.key, u"title"_s);
        QCOMPARE(placed.place, NotePlace::Found);
        QCOMPARE(m_checked->context().article.text().mid(placed.range.start, placed.range.length), QByteArray("Sore knees"));
    }

    void aNoteIsAboutAPicturesDescription_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<NotePlace>("place");
        QTest::addColumn<QByteArray>("words");
        const QString whole = u"A knee that bends"_s, part = u"that bends"_s;
        const QByteArray picture = "![A knee that bends](images/a.png)";
        QTest::newRow("nothing changed") << whole << QByteArray("x") << QByteArray("x") << NotePlace::Found << QByteArray("A knee that bends");
        QTest::newRow("about some of its words") << part << QByteArray("x") << QByteArray("x") << NotePlace::Found << QByteArray("that bends");
        QTest::newRow("a paragraph before it") << whole << QByteArray("![A knee") << QByteArray("It is so.\n\n![A knee") << NotePlace::Found << QByteArray("A knee that bends");
        QTest::newRow("moved to the end") << whole << picture << QByteArray("Here.\n\n# End\n\n") + picture << NotePlace::Found << QByteArray("A knee that bends");
        QTest::newRow("described in other words") << whole << QByteArray("A knee that bends") << QByteArray("A sore joint") << NotePlace::Moved << QByteArray("A sore joint");
        QTest::newRow("another file with the same words") << whole << QByteArray("a.png") << QByteArray("c.png") << NotePlace::Moved << QByteArray("A knee that bends");
        QTest::newRow("both are other") << whole << picture << QByteArray("![Stairs](images/c.png)") << NotePlace::Lost << QByteArray();
        QTest::newRow("its picture is gone") << whole << picture << QByteArray() << NotePlace::Lost << QByteArray();
        QTest::newRow("the main picture") << u"A physician"_s << QByteArray("x") << QByteArray("x") << NotePlace::Found << QByteArray("A physician");
    }

    void aNoteIsAboutAPicturesDescription()
    {
        QFETCH(QString, quote);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(NotePlace, place);
        QFETCH(QByteArray, words);
        QVERIFY(!add(NoteKind::Note, quote, u"Which knee?"_s, pictured).file.isEmpty());
        const QByteArray edited = QByteArray(pictured).replace(before, after);
        load(edited);
        const PlacedNote placed = placedNotes(notes(), m_checked->context()).first();
        QCOMPARE(placed.place, place);
        QCOMPARE(edited.mid(placed.range.start, placed.range.length), words);
    }

    void aSuggestionForAPicturesDescriptionIsAnEdit()
    {
        add(NoteKind::Suggestion, u"that bends"_s, u"that hurts"_s, pictured);
        const auto edit = editOf(placedNotes(notes(), m_checked->context()).first());
        QVERIFY(edit);
        QVERIFY(applyEdits(pictured, {edit.value()}).contains("![A knee that hurts](images/a.png)"));
        // Emphasis in it: the words have no place of their own.
        load(QByteArray(pictured).replace("that bends", "*that* bends"));
        QVERIFY(!editOf(placedNotes(notes(), m_checked->context()).first()));
    }

    void wordsOfTwoPicturesNameNeither()
    {
        QVERIFY(add(NoteKind::Note, u"A"_s, u"Which?"_s, QByteArray(pictured).replace("alt: A physician", "alt: Somebody")).file.isEmpty());
    }

    void aSuggestionIsOneEditOfTheWriters()
    {
        add(NoteKind::Suggestion, u"Rest helps"_s, u"Rest can help"_s);
        const auto edit = editOf(placedNotes(notes(), m_checked->context()).first());
        QVERIFY(edit);
        QVERIFY(applyEdits(text, {edit.value()}).contains("Rest can help for a day."));
        load(QByteArray(text).replace(" Rest helps for a day.", ""));
        QVERIFY(!editOf(placedNotes(notes(), m_checked->context()).first()));
    }

    void aNoteOfAnEarlierRoundIsCarriedForward()
    {
        add(NoteKind::MustFix, u"Walking helps"_s, u"Which people?"_s);
        Event sent;
        sent.kind = u"submit"_s;
        sent.by = u"mreyes"_s;
        QVERIFY(writeEvent(m_path, sent, clock()));
        QVERIFY(notes().first().isOpen && !notes().first().isOwnOfRound);
    }

    void aQuestionAboutAClaimIsAnsweredByItsDecision()
    {
        Event asked;
        asked.kind = u"note"_s;
        asked.by = u"mreyes"_s;
        asked.fields = {{u"note"_s, u"question"_s}, {u"fingerprint"_s, u"abc"_s}, {u"target"_s, QJsonObject{{u"exact"_s, u"Walking helps"_s}}}};
        QVERIFY(writeEvent(m_path, asked, clock()));
        QVERIFY(notes().first().isOpen);
        Event decided = asked;
        decided.kind = u"decide"_s;
        QVERIFY(writeEvent(m_path, decided, clock()));
        QVERIFY(!notes().first().isOpen);
    }

private:
    void load(const QByteArray &article)
    {
        m_folder->write(u"a/article.md"_s, article);
        m_checked = std::make_unique<test::CheckedText>(m_path, article, Workspace());
    }

    Event add(NoteKind kind, const QString &quote, const QString &words, const QByteArray &article = text)
    {
        load(article);
        const auto written = recordNote(m_checked->context(), {u"jdoe"_s, kind, quote, words}, clock());
        return written ? written.value() : Event();
    }

    test::FixedClock clock()
    {
        m_now = m_now.addSecs(60);
        return test::FixedClock(m_now);
    }

    EventLog log() const { return readEvents(m_path, {}); }
    QList<Note> notes() const { return notesOf(log()); }

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<test::CheckedText> m_checked;
    QString m_path;
    QDateTime m_now;
};

ARTICULAR_TEST(tst_Notes)
#include "tst_Notes.moc"
