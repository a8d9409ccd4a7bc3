// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ArticleFile.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QRandomGenerator>
#include <QTextCursor>
#include <QTextDocument>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Pieces whose mixture reaches every case of line ends, marks and letters; all valid UTF-8 in any order.
const QByteArrayList &pieces()
{
    static const QByteArrayList list{"\n", "\r\n", "\r", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91",
                                     "\xEF\xBB\xBF", "knee", " ", "\t", "\xC3\xA9", "\xE8\x86\x9D", "\xF0\x9F\xA6\xB5", "\xC2\xA0", "\xC2\x85",
                                     "\xE2\x80\xA7", "\xEF\xB7\x8F"};
    return list;
}

QByteArray randomText(QRandomGenerator &random, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += pieces().at(random.bounded(int(pieces().size())));
    return text;
}

} // namespace

class tst_ArticleFile : public test::TestCase
{
    Q_OBJECT

private slots:
    void givesUntouchedBytesBack()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 2000; ++round) {
            const QByteArray bytes = randomText(random, random.bounded(40));
            const ArticleFile file = ArticleFile::fromBytes(bytes);
            QCOMPARE(file.bytesFor(file.editorText()).toHex(' '), bytes.toHex(' '));
        }
    }

    void givesUntouchedBytesBackThroughATextDocument()
    {
        QRandomGenerator random(7);
        QTextDocument document;
        for (int round = 0; round < 500; ++round) {
            const QByteArray bytes = randomText(random, random.bounded(40));
            const ArticleFile file = ArticleFile::fromBytes(bytes);
            QTextCursor(&document).select(QTextCursor::Document);
            document.setPlainText(QString::fromUtf8(file.editorText()));
            const QString raw = document.toRawText().replace(QChar::ParagraphSeparator, u'\n');
            QCOMPARE(file.bytesFor(raw.toUtf8()).toHex(' '), bytes.toHex(' '));
        }
    }

    void keepsTheEndsOfOtherLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("edited");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *bytes, const char *edited, const char *expected) {
            QTest::newRow(name) << QByteArray(bytes) << QByteArray(edited) << QByteArray(expected);
        };
        row("a changed CRLF line among LF lines", "a\nb\r\nc\n", "a\nbb\nc\n", "a\nbb\r\nc\n");
        row("a new line takes the usual end", "a\r\nb\r\nc\n", "a\nb\nnew\nc\n", "a\r\nb\r\nnew\r\nc\n");
        row("a removed line takes its end along", "a\nb\r\nc\rd", "a\nc\nd", "a\nc\rd");
        row("a missing last line end stays missing", "a\r\nb", "a\nbc", "a\r\nbc");
        row("a line added after a last line without end", "a\r\nb", "a\nb\nc", "a\r\nb\r\nc");
        row("a byte order mark stays", "\xEF\xBB\xBF" "a\r\n", "b\n", "\xEF\xBB\xBF" "b\r\n");
        row("an emptied file keeps its mark", "\xEF\xBB\xBF" "a\r\n", "", "\xEF\xBB\xBF");
        row("text in an empty file", "", "a\nb\n", "a\nb\n");
        row("two edits far apart", "a\r\nb\nc\r\nd\ne\r\n", "a1\nb\nc\nd\ne1\n", "a1\r\nb\nc\r\nd\ne1\r\n");
        row("a split line among mixed ends", "a\r\nbb\nc\r\nd\n", "a\nb\nb\nc\nd\n", "a\r\nb\nb\r\nc\r\nd\n");
        row("paragraph separators stay", "a\xE2\x80\xA9" "b\nc\n", "a\nb\ncc\n", "a\xE2\x80\xA9" "b\ncc\n");
    }

    void keepsTheEndsOfOtherLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, edited);
        QFETCH(QByteArray, expected);
        QCOMPARE(ArticleFile::fromBytes(bytes).bytesFor(edited).toHex(' '), expected.toHex(' '));
    }

    void keepsMostEndsWhateverTheEdit()
    {
        // The edited text must come back whatever was done to it, and lines that occur once keep their ends.
        QRandomGenerator random(99);
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes;
            const QByteArrayList ends{"\n", "\r\n", "\r"};
            for (int line = 0; line < 30; ++line)
                bytes += "line " + QByteArray::number(line) + ends.at(random.bounded(3));
            const ArticleFile file = ArticleFile::fromBytes(bytes);
            QByteArrayList lines = file.editorText().split('\n');
            lines.insert(random.bounded(int(lines.size())), "new");
            lines.removeAt(random.bounded(int(lines.size())));
            const QByteArray edited = lines.join('\n');
            const QByteArray written = file.bytesFor(edited);
            QCOMPARE(ArticleFile::fromBytes(written).editorText(), edited);
            for (int line = 0; line < 30; ++line) {
                const QByteArray name = "line " + QByteArray::number(line);
                const qsizetype before = bytes.indexOf(name + '\r');
                const bool isLast = edited.endsWith(name);
                if (lines.contains(name) && !isLast)
                    QCOMPARE(written.contains(name + '\r'), before >= 0);
            }
        }
    }

    void takesLargeTextsOfRepeatedLines()
    {
        QByteArray bytes;
        for (int i = 0; i < 200000; ++i)
            bytes += i % 2 ? "a\r\n" : "b\n";
        const ArticleFile file = ArticleFile::fromBytes(bytes);
        QByteArray edited = file.editorText();
        edited.insert(edited.size() / 2, "x\ny\n");
        edited.prepend("start\n");
        QCOMPARE(ArticleFile::fromBytes(file.bytesFor(edited)).editorText(), edited);
    }

    void refusesWhatIsNoText()
    {
        const test::Folder folder;
        const auto nul = ArticleFile::read(folder.write(u"a.md"_s, QByteArray("one\ntwo\0", 8)));
        QVERIFY(!nul);
        QCOMPARE(nul.error().code, ErrorCode::BinaryContent);
        QCOMPARE(nul.error().line, 2);
    }
};

ARTICULAR_TEST(tst_ArticleFile)
#include "tst_ArticleFile.moc"
