// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FakeAnalyzer.h"
#include "gui/session/DocumentSession.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextCursor>

using namespace articular;

namespace {

/// A random piece of text with everything that upsets positions: line ends, several planes, combining and bidi marks.
QString randomText(QRandomGenerator &random, int atMost)
{
    static const QStringList pieces{QStringLiteral("a"), QStringLiteral("knee "), QStringLiteral("\n"), QStringLiteral("\n\n"),
                                    QStringLiteral("é"), QStringLiteral("膝"), QStringLiteral("🦵"), QStringLiteral("\u00a0"),
                                    QStringLiteral("\t"), QStringLiteral("\u2028"), QStringLiteral("ركبة"), QStringLiteral("# "),
                                    QStringLiteral("e\u0301"), QStringLiteral("```\n")};
    QString text;
    const int count = random.bounded(atMost + 1);
    for (int i = 0; i < count; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

void editAtRandom(QTextDocument *document, QRandomGenerator &random)
{
    QTextCursor cursor(document);
    const int length = document->characterCount();
    switch (random.bounded(8)) {
    case 0: document->undo(); break;
    case 1: document->redo(); break;
    case 2: {
        cursor.beginEditBlock();
        for (int i = 0; i < 3; ++i) {
            cursor.setPosition(random.bounded(document->characterCount()));
            cursor.insertText(randomText(random, 3));
            cursor.setPosition(random.bounded(document->characterCount()));
            cursor.deletePreviousChar();
        }
        cursor.endEditBlock();
        break;
    }
    case 3:
        cursor.setPosition(random.bounded(length));
        cursor.setPosition(std::min(length - 1, cursor.position() + random.bounded(30)), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        break;
    case 4:
        cursor.select(QTextCursor::Document);
        if (random.bounded(20) == 0)
            cursor.insertText(randomText(random, 40));
        break;
    case 5:
        cursor.setPosition(random.bounded(length));
        cursor.setPosition(random.bounded(length), QTextCursor::KeepAnchor);
        if (random.bounded(4) == 0)
            cursor.insertText(randomText(random, 20));
        break;
    default:
        cursor.setPosition(random.bounded(length));
        cursor.insertText(randomText(random, 4));
        break;
    }
}

} // namespace

namespace {

bool saved(DocumentSession &session, SaveKind kind = SaveKind::Asked)
{
    bool isSaved = false;
    session.save(kind, [&](const Status &status) { isSaved = bool(status); });
    session.settle(-1);
    return isSaved;
}

} // namespace

class tst_DocumentSession : public test::TestCase
{
    Q_OBJECT

private slots:
    void theWorkersTextFollowsThousandsOfEdits_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("first seed") << quint32(20261122);
        QTest::newRow("second seed") << quint32(7);
        QTest::newRow("third seed") << quint32(4711);
    }
    void theWorkersTextFollowsThousandsOfEdits()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QPlainTextEdit editor;
        editor.setDocument(session.document());
        for (int i = 0; i < 3000; ++i) {
            editAtRandom(session.document(), random);
            if (i % 50 == 0)
                QTRY_COMPARE(log.previewed().isEmpty() ? QByteArray() : log.previewed().last(), session.text().toUtf8());
        }
        QTRY_COMPARE(log.previewed().last(), session.text().toUtf8());
        editor.setDocument(nullptr);
    }

    void savesWhatItOpenedByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("Unix line ends") << QByteArray("---\ntitle: A\n---\n\nText\n");
        QTest::newRow("Windows line ends") << QByteArray("One\r\nTwo\r\n");
        QTest::newRow("line ends of all kinds, and none at the end") << QByteArray("One\r\nTwo\nThree\rFour");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFOne\nTwo\n");
        QTest::newRow("spaces at line ends and no-break spaces") << QByteArray("One  \nTwo\xC2\xA0three \n\n\n");
        QTest::newRow("a paragraph separator, which the editor would take for a line end") << QByteArray("One\xE2\x80\xA9two\xE2\x80\xA8three");
        QTest::newRow("characters that QTextDocument keeps for itself") << QByteArray("A\xEF\xB7\x90" "B\xEF\xB7\x91" "C");
        QTest::newRow("an object replacement character") << QByteArray("A\xEF\xBF\xBC" "B");
        QTest::newRow("form feeds and other control characters") << QByteArray("A\x0c\x0b\x01" "B\n");
    }
    void savesWhatItOpenedByteForByte()
    {
        QFETCH(QByteArray, bytes);
        const test::Folder folder;
        const QString path = folder.write(QStringLiteral("article.md"), bytes);
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QVERIFY(session.open(path));
        QVERIFY(!session.isModified());
        QVERIFY(::saved(session));
        QCOMPARE(folder.read(QStringLiteral("article.md")), bytes);
        // An edit that is taken back leaves no trace either.
        QTextCursor cursor(session.document());
        cursor.insertText(QStringLiteral("x"));
        QVERIFY(session.isModified());
        session.document()->undo();
        QVERIFY(::saved(session));
        QCOMPARE(folder.read(QStringLiteral("article.md")), bytes);
    }

    void openingChangesNothing()
    {
        const test::Folder folder;
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QSignalSpy modified(&session, &DocumentSession::modifiedChanged);
        for (const QByteArray &text : {QByteArray("One\n"), QByteArray("Two\n")}) {
            QVERIFY(session.open(folder.write(QStringLiteral("a.md"), text)));
            for (const QList<QVariant> &change : modified)
                QCOMPARE(change.first().toBool(), false);
        }
    }

    void refusesBadFilesAndKeepsWhatWasOpen_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a missing file") << QStringLiteral("missing") << ErrorCode::NotFound;
        QTest::newRow("a folder") << QStringLiteral("folder") << ErrorCode::NotAFile;
        QTest::newRow("bytes that are not UTF-8") << QStringLiteral("latin1") << ErrorCode::NotUtf8;
        QTest::newRow("NUL bytes") << QStringLiteral("nul") << ErrorCode::BinaryContent;
        QTest::newRow("200 MB") << QStringLiteral("large") << ErrorCode::TooLarge;
        QTest::newRow("noncharacters that the editor cannot show") << QStringLiteral("noncharacter") << ErrorCode::BinaryContent;
    }
    void refusesBadFilesAndKeepsWhatWasOpen()
    {
        QFETCH(QString, kind);
        QFETCH(ErrorCode, code);
        const test::Folder folder;
        const QString good = folder.write(QStringLiteral("good.md"), "Good\n");
        QString bad = folder.path(kind);
        if (kind == QLatin1String("folder"))
            folder.write(QStringLiteral("folder/x"), "x");
        else if (kind == QLatin1String("latin1"))
            folder.write(kind, "Kn\xE9" "e\n");
        else if (kind == QLatin1String("nul"))
            folder.write(kind, QByteArray("a\0b", 3));
        else if (kind == QLatin1String("noncharacter"))
            folder.write(kind, "a\xEF\xB7\x92" "b");
        else if (kind == QLatin1String("large"))
            QVERIFY(QFile(folder.write(kind, "x")).resize(200LL * 1024 * 1024));
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QVERIFY(session.open(good));
        QTextCursor(session.document()).insertText(QStringLiteral("Unsaved "));
        const Status opened = session.open(bad);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(session.text(), QStringLiteral("Unsaved Good\n"));
        QCOMPARE(session.path(), good);
        QVERIFY(session.isModified());
    }

    void aFailedSaveKeepsTheTextModified()
    {
        const test::Folder folder;
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QVERIFY(session.open(folder.write(QStringLiteral("a.md"), "A\n")));
        QTextCursor(session.document()).insertText(QStringLiteral("B"));
        QSignalSpy saved(&session, &DocumentSession::saved);
        bool isSaved = true;
        session.saveAs(folder.path(QStringLiteral("no/such/folder/b.md")), [&](const Status &status) { isSaved = bool(status); });
        session.settle(-1);
        QVERIFY(!isSaved);
        QVERIFY(session.isModified());
        QCOMPARE(session.path(), folder.path(QStringLiteral("a.md")));
        QCOMPARE(saved.size(), 0);
        QVERIFY(::saved(session));
        QVERIFY(!session.isModified());
        QCOMPARE(folder.read(QStringLiteral("a.md")), QByteArray("BA\n"));
    }

    void whatIsTypedWhileItIsSavedStaysUnsaved()
    {
        const test::Folder folder;
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QVERIFY(session.open(folder.write(QStringLiteral("a.md"), "A\n")));
        QTextCursor cursor(session.document());
        cursor.insertText(QStringLiteral("B"));
        int done = 0;
        session.save(SaveKind::Asked, [&](const Status &status) { done += status ? 1 : 0; });
        QVERIFY(session.isSaving());
        cursor.insertText(QStringLiteral("C"));
        session.settle(-1);
        QVERIFY(session.isModified());
        QCOMPARE(folder.read(QStringLiteral("a.md")), QByteArray("BA\n"));
        session.save(SaveKind::Asked, [&](const Status &status) { done += status ? 1 : 0; });
        // A second one waits for the first, and does not take its text for another program's.
        session.save(SaveKind::ByItself, [&](const Status &status) { done += status ? 1 : 0; });
        cursor.insertText(QStringLiteral("D"));
        session.settle(-1);
        QCOMPARE(done, 3);
        QCOMPARE(session.text(), QStringLiteral("BCDA\n"));
        QCOMPARE(folder.read(QStringLiteral("a.md")), QByteArray("BCDA\n"));
    }

    void whatASaveRefusesIsLeftAlone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isSaved");
        const int asked = int(SaveKind::Asked), byItself = int(SaveKind::ByItself), over = int(SaveKind::Over);
        QTest::newRow("another program's text, asked for") << asked << QByteArray("Theirs\n") << QStringLiteral("B") << false;
        QTest::newRow("another program's text, by itself") << byItself << QByteArray("Theirs\n") << QStringLiteral("B") << false;
        QTest::newRow("another program's text, and ours is to stay") << over << QByteArray("Theirs\n") << QStringLiteral("B") << true;
        QTest::newRow("a file that is gone, by itself") << byItself << QByteArray() << QStringLiteral("B") << false;
        QTest::newRow("a file that is gone, asked for") << asked << QByteArray() << QStringLiteral("B") << true;
        QTest::newRow("a text that was emptied, by itself") << byItself << QByteArray("A\n") << QString() << false;
        QTest::newRow("a text that was emptied, asked for") << asked << QByteArray("A\n") << QString() << true;
        QTest::newRow("a text of its own, by itself") << byItself << QByteArray("A\n") << QStringLiteral("B") << true;
    }
    void whatASaveRefusesIsLeftAlone()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, onDisk);
        QFETCH(QString, typed);
        QFETCH(bool, isSaved);
        const test::Folder folder;
        const QString path = folder.write(QStringLiteral("a.md"), "A\n");
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QVERIFY(session.open(path));
        QTextCursor cursor(session.document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(typed);
        if (onDisk.isEmpty())
            QVERIFY(QFile::remove(path));
        else
            folder.write(QStringLiteral("a.md"), onDisk);
        QCOMPARE(::saved(session, SaveKind(kind)), isSaved);
        QCOMPARE(session.isModified(), !isSaved);
        QCOMPARE(QFile::exists(path), isSaved || !onDisk.isEmpty());
        if (QFile::exists(path))
            QCOMPARE(folder.read(QStringLiteral("a.md")), isSaved ? typed.toUtf8() : onDisk);
    }

    void editsFromPanelsAreOneUndoStepAndFollowTheText()
    {
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QTextCursor typing(session.document());
        typing.insertText(QStringLiteral("Die 膝 is 🦵 a knee"));
        QTRY_COMPARE(session.analysis().revision, session.revision());
        const quint64 revision = session.analysis().revision;
        const QByteArray text = session.analysis().text;
        typing.setPosition(0);
        typing.insertText(QStringLiteral("Now: "));
        QCOMPARE(session.editorPosition(text.indexOf("a knee"), revision), int(session.text().indexOf(QStringLiteral("a knee"))));
        QVERIFY(session.applyEdits({{{text.indexOf("knee"), 4}, "leg"}, {{text.indexOf("is"), 2}, "was"}}, revision));
        QCOMPARE(session.text(), QStringLiteral("Now: Die 膝 was 🦵 a leg"));
        session.document()->undo();
        QCOMPARE(session.text(), QStringLiteral("Now: Die 膝 is 🦵 a knee"));
    }

    void undoingEditsFromPanelsGoesToTheirPlaceNotToTheTextsBeginning()
    {
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QTextCursor cursor(session.document());
        cursor.insertText(QStringLiteral("Rest, cool, press, raise"));
        session.applyEditsNow({{{19, 5}, "lift"}, {{6, 4}, "ice"}});
        QCOMPARE(session.text(), QStringLiteral("Rest, ice, press, lift"));
        session.document()->undo(&cursor);
        QCOMPARE(session.text(), QStringLiteral("Rest, cool, press, raise"));
        QCOMPARE(cursor.position(), 6);
    }

    void editsToTextThatChangedAreRefusedWhole()
    {
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QTextCursor typing(session.document());
        typing.insertText(QStringLiteral("one two"));
        QTRY_COMPARE(session.analysis().revision, session.revision());
        const quint64 revision = session.analysis().revision;
        typing.setPosition(5);
        typing.insertText(QStringLiteral("x"));
        QVERIFY(!session.applyEdits({{{0, 3}, "1"}, {{4, 3}, "2"}}, revision));
        QCOMPARE(session.text(), QStringLiteral("one txwo"));
        QVERIFY(!session.applyEdits({{{0, 3}, "1"}}, revision + 1000));
    }

    void resultsOfTheArticleBeforeAreDropped()
    {
        const test::Folder folder;
        test::AnalyzerLog log;
        DocumentSession session(std::make_unique<test::FakeAnalyzer>(log));
        QTextCursor(session.document()).insertText(QStringLiteral("old"));
        QList<QByteArray> analysed;
        connect(&session, &DocumentSession::analysisUpdated, this, [&](const AnalysisResult &result) { analysed.append(result.text); });
        QVERIFY(session.open(folder.write(QStringLiteral("new.md"), "new")));
        QTRY_VERIFY(!analysed.isEmpty());
        QVERIFY(!analysed.contains("old"));
        QCOMPARE(analysed.last(), QByteArray("new"));
    }
};

ARTICULAR_TEST(tst_DocumentSession)
#include "tst_DocumentSession.moc"
