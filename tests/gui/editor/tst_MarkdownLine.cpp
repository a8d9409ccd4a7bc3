// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/MarkdownLine.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

using namespace articular;
using namespace Qt::StringLiterals;
using Kind = MarkdownState::Kind;
using Style = MarkdownStyle;

namespace {

/// The pieces of a line that have a style.
QStringList pieces(const QString &line, Style style, MarkdownState before = {}, bool isFirst = false)
{
    QStringList found;
    for (const MarkdownSpan &span : readMarkdownLine(line, before, isFirst).spans) {
        if (span.style == style)
            found.append(line.sliced(span.start, span.length));
    }
    return found;
}

} // namespace

class tst_MarkdownLine : public test::TestCase
{
    Q_OBJECT

private slots:
    void findsInlines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("style");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &line, Style style, const QStringList &expected) {
            QTest::newRow(name) << line << int(style) << expected;
        };
        row("bold", u"a **knee** b"_s, Style::Strong, {u"**knee**"_s});
        row("italics", u"a *knee* b _hip_"_s, Style::Emphasis, {u"*knee*"_s, u"_hip_"_s});
        row("bold and italic", u"***knee***"_s, Style::Strong, {u"***knee***"_s});
        row("underscores inside words are text", u"snake_case_word"_s, Style::Emphasis, {});
        row("stars with spaces are text", u"2 * 3 * 4"_s, Style::Emphasis, {});
        row("an escaped star is text", u"\\*knee\\*"_s, Style::Emphasis, {});
        row("code hides marks", u"`**a**` b"_s, Style::Strong, {});
        row("code", u"`a` and ``b`c``"_s, Style::Code, {u"`a`"_s, u"``b`c``"_s});
        row("struck out", u"~~old~~"_s, Style::Strikethrough, {u"~~old~~"_s});
        row("a link's text", u"see [the clinic](https://x.org) now"_s, Style::Link, {u"the clinic"_s});
        row("a link's address", u"see [the clinic](https://x.org) now"_s, Style::Address, {u"https://x.org"_s});
        row("a picture's description", u"![A knee](images/k.jpg)"_s, Style::Link, {u"A knee"_s});
        row("a citation", u"shown [@ahn2020; @lee, p. 3]."_s, Style::Chip, {u"[@ahn2020; @lee, p. 3]"_s});
        row("a footnote", u"so[^1]"_s, Style::Chip, {u"[^1]"_s});
        row("a clinic text", u"{{disclaimer procedures}}"_s, Style::Chip, {u"{{disclaimer procedures}}"_s});
        row("a comment", u"a <!-- note --> b"_s, Style::Comment, {u"<!-- note -->"_s});
        row("a heading", u"## Knee"_s, Style::Heading, {u"## Knee"_s});
        row("seven hashes are text", u"####### Knee"_s, Style::Heading, {});
        row("a list mark", u"  12. Knee"_s, Style::ListMark, {u"12."_s});
        row("a quote", u"> > Knee"_s, Style::Quote, {u"> > Knee"_s});
    }
    void findsInlines()
    {
        QFETCH(QString, line);
        QFETCH(int, style);
        QFETCH(QStringList, expected);
        QCOMPARE(pieces(line, Style(style)), expected);
    }

    void detailsEndAtTheirClosingLine()
    {
        const MarkdownLine opening = readMarkdownLine(u"---", {}, true);
        QCOMPARE(opening.end.kind, Kind::Details);
        QCOMPARE(pieces(u"title: Knee"_s, Style::DetailsKey, opening.end), QStringList{u"title"_s});
        QCOMPARE(readMarkdownLine(u"---", opening.end, false).end.kind, Kind::Text);
        QCOMPARE(readMarkdownLine(u"---", {}, false).end.kind, Kind::Text);
    }

    void fencesEndAtAsLongAFence()
    {
        const MarkdownState inside = readMarkdownLine(u"````md", {}, false).end;
        QCOMPARE(inside.kind, Kind::Fence);
        QCOMPARE(readMarkdownLine(u"```", inside, false).end.kind, Kind::Fence);
        QCOMPARE(readMarkdownLine(u"~~~~", inside, false).end.kind, Kind::Fence);
        QCOMPARE(readMarkdownLine(u"`````", inside, false).end.kind, Kind::Text);
    }

    void commentsGoOverLines()
    {
        const MarkdownState inside = readMarkdownLine(u"a <!-- b", {}, false).end;
        QCOMPARE(inside.kind, Kind::Comment);
        QCOMPARE(readMarkdownLine(u"**c**", inside, false).end.kind, Kind::Comment);
        QCOMPARE(readMarkdownLine(u"d --> e", inside, false).end.kind, Kind::Text);
    }

    void statesSurviveTheirPacking()
    {
        for (const MarkdownState state : {MarkdownState{}, MarkdownState{Kind::Details, 0, 0}, MarkdownState{Kind::Comment, 0, 0},
                                          MarkdownState{Kind::Fence, u'~', 3}, MarkdownState{Kind::Fence, u'`', 255}}) {
            const MarkdownState again = MarkdownState::unpacked(state.packed());
            QCOMPARE(again.kind, state.kind);
            QCOMPARE(again.fence, state.fence);
            QCOMPARE(again.fenceLength, state.fenceLength);
        }
        QCOMPARE(MarkdownState::unpacked(-1).kind, Kind::Text);
    }

    void spansStayInsideTheLineWhateverItHolds()
    {
        QRandomGenerator random(99);
        const QString characters = u"*_~`[]()!<>-#{}@^\\| \ta膝0.:"_s;
        for (int i = 0; i < 20000; ++i) {
            QString line;
            for (int length = random.bounded(24); length > 0; --length)
                line += characters[random.bounded(int(characters.size()))];
            const MarkdownState before = MarkdownState::unpacked(int(random.bounded(64)));
            for (const MarkdownSpan &span : readMarkdownLine(line, before, random.bounded(2) == 0).spans)
                QVERIFY2(span.start >= 0 && span.length >= 0 && span.start + span.length <= line.size(), qPrintable(line));
        }
    }

    void aHostileLineIsReadQuickly()
    {
        const QString line = u"*a [b ` _c "_s.repeated(20000);
        QVERIFY(readMarkdownLine(line, {}, false).spans.size() <= 1);
        const QString shorter = u"*a_[b`"_s.repeated(800);
        QVERIFY(readMarkdownLine(shorter, {}, false).spans.size() < shorter.size());
    }
};

ARTICULAR_TEST(tst_MarkdownLine)
#include "tst_MarkdownLine.moc"
