// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/Outline.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Outline : public test::TestCase
{
    Q_OBJECT

private slots:
    void listsHeadingsWithTheirPlaces()
    {
        const QByteArray text = "# A *b*\r\n\r\n> C\r\n> ---\r\n\r\n    # no\r\n";
        const QList<OutlineEntry> outline = outlineOf(MarkdownDocument::parse(text));
        QCOMPARE(outline.size(), 2);
        QCOMPARE(outline[0].level, 1);
        QCOMPARE(outline[0].text, u"A b"_s);
        QCOMPARE(outline[0].range, (TextRange{0, 7}));
        QCOMPARE(outline[1].level, 2);
        QCOMPARE(outline[1].line, 2);
        QCOMPARE(text.sliced(outline[1].range.start, outline[1].range.length), QByteArray("> C\r\n> ---"));
    }

    void anEmptyDocumentHasNone()
    {
        QVERIFY(outlineOf({}).isEmpty());
        QVERIFY(outlineOf(MarkdownDocument::parse({})).isEmpty());
    }
};

ARTICULAR_TEST(tst_Outline)
#include "tst_Outline.moc"
