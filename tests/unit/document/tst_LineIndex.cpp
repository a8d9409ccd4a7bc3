// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/LineIndex.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomText(QRandomGenerator &random, const QByteArrayList &pieces)
{
    QByteArray text;
    for (int i = random.bounded(30); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

/// The obvious way: count line ends before the offset, then characters after the last one.
LineColumn naiveLineColumn(const QByteArray &text, qsizetype offset)
{
    LineColumn place;
    qsizetype start = 0;
    for (qsizetype at = 0; at < offset; ++at) {
        const bool isPair = text.at(at) == '\r' && at + 1 < text.size() && text.at(at + 1) == '\n';
        if (text.at(at) == '\n' || (text.at(at) == '\r' && !isPair)) {
            ++place.line;
            start = at + 1;
        }
    }
    const QString before = QString::fromUtf8(QByteArrayView(text).sliced(start, offset - start));
    place.column = int(before.toUcs4().size()) + 1;
    return place;
}

bool isCharacterStart(const QByteArray &text, qsizetype offset)
{
    return offset == text.size() || (uchar(text.at(offset)) & 0xC0) != 0x80;
}

} // namespace

class tst_LineIndex : public test::TestCase
{
    Q_OBJECT

private slots:
    void agreesWithCounting()
    {
        QRandomGenerator random(3);
        const QByteArrayList pieces{"\n", "\r\n", "\r", "a", "é", "膝", "🦵", "\t"};
        for (int round = 0; round < 1000; ++round) {
            const QByteArray text = randomText(random, pieces);
            const LineIndex index(text);
            for (qsizetype offset = 0; offset <= text.size(); ++offset) {
                if (!isCharacterStart(text, offset))
                    continue;
                QCOMPARE(index.lineColumn(offset), naiveLineColumn(text, offset));
                QCOMPARE(index.lineOf(offset), naiveLineColumn(text, offset).line - 1);
            }
        }
    }

    void agreesWithUtf16()
    {
        QRandomGenerator random(5);
        const QByteArrayList pieces{"\n", "a", "é", "膝", "🦵"};
        for (int round = 0; round < 1000; ++round) {
            const QByteArray text = randomText(random, pieces);
            const LineIndex index(text);
            for (qsizetype offset = 0; offset <= text.size(); ++offset) {
                if (!isCharacterStart(text, offset))
                    continue;
                const qsizetype units = QString::fromUtf8(text.first(offset)).size();
                QCOMPARE(index.utf16Offset(offset), units);
                QCOMPARE(index.byteOffset(units), offset);
                if (text.mid(offset).startsWith("🦵"))
                    QCOMPARE(index.byteOffset(units + 1), offset);
            }
        }
    }

    void countsManyPlacesAtOnceAsOneByOne()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 100; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i)
                text += QStringList({u"a"_s, u"é"_s, u"\U0001F9B5"_s, u"\n"_s, u"words "_s}).at(random.bounded(5));
            const QByteArray bytes = text.toUtf8();
            const LineIndex index(bytes);
            QList<qsizetype> offsets;
            QList<qsizetype> expected;
            for (int i = 0; i < 30; ++i) {
                offsets.append(random.bounded(int(bytes.size()) + 1));
                expected.append(index.utf16Offset(offsets.last()));
            }
            QCOMPARE(index.utf16Offsets(offsets), expected);
        }
        QCOMPARE(LineIndex("").utf16Offsets({}), QList<qsizetype>());
    }

    void givesLinesWithoutTheirEnds()
    {
        const QByteArray text = "one\r\ntwo\rthree\n\nfour";
        const LineIndex index(text);
        QByteArrayList lines;
        for (int line = 0; line < index.lineCount(); ++line)
            lines.append(text.mid(index.line(line).start, index.line(line).length));
        QCOMPARE(lines, (QByteArrayList{"one", "two", "three", "", "four"}));
        QCOMPARE(index.lineStart(99), text.size());
        QCOMPARE(index.lineStart(-1), 0);
    }

    void doesNotCountAByteOrderMark()
    {
        const QByteArray text = "\xEF\xBB\xBF" "abc\n";
        QCOMPARE(LineIndex(text).lineColumn(5), (LineColumn{1, 3}));
        QCOMPARE(LineIndex(text).lineColumn(0), (LineColumn{1, 1}));
    }

    void takesAnyOffset()
    {
        const LineIndex index("a膝\n");
        QCOMPARE(index.lineColumn(2), (LineColumn{1, 2}));   // inside the letter: where it begins
        QCOMPARE(index.utf16Offset(3), 1);
        QCOMPARE(index.byteOffset(1000), 5);
        QCOMPARE(index.lineColumn(1000), (LineColumn{2, 1}));
        QCOMPARE(LineIndex("").lineColumn(0), (LineColumn{1, 1}));
        QCOMPARE(LineIndex("").lineCount(), 1);
    }
};

ARTICULAR_TEST(tst_LineIndex)
#include "tst_LineIndex.moc"
