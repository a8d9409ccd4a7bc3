// SPDX-License-Identifier: GPL-3.0-or-later
// Long and strange texts in a whole window: opened, typed in, pasted into, undone and saved, with every byte that nobody
// touched as it was.
#include "gui/WindowTest.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/WindowFixture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pasted = "膝 🦵 ركبة\nתודה\n";

QByteArray manyLines()
{
    QByteArray text;
    for (int line = 0; line < 100'000; ++line)
        text += "line " + QByteArray::number(line) + (line % 7 == 0 ? "\r\n" : "\n");
    return text;
}

} // namespace

class tst_StrangeFiles : public test::WindowTest
{
    Q_OBJECT

private slots:
    void whatNobodyTouchedStaysByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("end"); // of new lines: as most lines have it
        QTest::newRow("1 MB in one line") << QByteArray("All in *one* line. ").repeated(55'000) << QByteArray("\n");
        QTest::newRow("100,000 lines, some with Windows ends") << manyLines() << QByteArray("\n");
        QTest::newRow("5,000 tabs of indentation") << QByteArray("- one\n" + QByteArray(5'000, '\t') + "- two\n") << QByteArray("\n");
        QTest::newRow("5,000 quote marks") << QByteArray(QByteArray(5'000, '>') + " deep\n") << QByteArray("\n");
        QTest::newRow("line ends of all kinds") << QByteArray("One\r\nTwo\rThree\nFour\r\n\r\nFive\rSix") << QByteArray("\r\n");
        QTest::newRow("old Macintosh line ends") << QByteArray("One\rTwo\r") << QByteArray("\r");
        QTest::newRow("emoji of several characters") << QByteArray("👩🏽‍⚕️ and 🏳️‍🌈\n🦵🏿\n") << QByteArray("\n");
        QTest::newRow("right-to-left text with its marks") << QByteArray("\xE2\x80\x8Fركبة\xE2\x80\x8E (knee) תודה\n\xE2\x81\xA7" "a\xE2\x81\xA9\n") << QByteArray("\n");
        QTest::newRow("letters and marks apart and together") << QByteArray("e\xCC\x81 é ſ Å Å\n") << QByteArray("\n");
        QTest::newRow("a byte order mark and Windows ends") << QByteArray("\xEF\xBB\xBFOne\r\nTwo\r\n") << QByteArray("\r\n");
        QTest::newRow("no line end at the end") << QByteArray("---\ntitle: A\n---\nOne") << QByteArray("\n");
    }
    void whatNobodyTouchedStaysByteForByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, end);
        test::Fixture f;
        const QString path = f.folder.write(u"article.md"_s, bytes);
        f.window.openPath(path);
        QCOMPARE(f.window.view().session().path(), path);
        MarkdownEdit &editor = f.window.view().editor();
        const QString before = f.text();

        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u"end"_s);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(pasted));
        editor.paste();
        f.window.files().save();
        QVERIFY(!f.window.view().session().isModified());
        const QByteArray expected = bytes + "end" + QByteArray(pasted).replace("\n", end);
        QVERIFY(f.folder.read(u"article.md"_s) == expected);

        while (editor.document()->isUndoAvailable())
            editor.undo();
        QVERIFY(f.text() == before);
        f.window.files().save();
        QVERIFY(f.folder.read(u"article.md"_s) == bytes);
    }

    void whatIsNoArticleIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("NUL bytes") << QByteArray("One\0Two\n", 8) << u"not a text file"_s;
        QTest::newRow("Latin-1") << QByteArray("Kn\xE9" "e\n") << u"UTF-8"_s;
        QTest::newRow("more than the editor takes") << QByteArray(3 * 1024 * 1024, 'x') << u"Divide it"_s;
    }
    void whatIsNoArticleIsLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        test::Fixture f;
        f.window.openPath(f.folder.write(u"article.md"_s, bytes));
        QCOMPARE(f.window.view().session().path(), QString());
        QVERIFY(f.window.notices().isVisibleTo(&f.window));
        QVERIFY2(f.window.notices().text().contains(words), qPrintable(f.window.notices().text()));
        QVERIFY(f.folder.read(u"article.md"_s) == bytes);
    }
};

ARTICULAR_TEST(tst_StrangeFiles)
#include "tst_StrangeFiles.moc"
