// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/Anchors.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// A body with its anchored text.
class Body
{
public:
    explicit Body(const QByteArray &text, qsizetype bodyStart = 0)
        : m_body(MarkdownDocument::parse(text, bodyStart))
        , m_prose(ProseRuns::of(m_body))
        , m_fingerprints(m_body, m_prose)
        , m_text(m_body, m_prose, m_fingerprints, bodyStart)
    {
    }
    const AnchoredText &text() const { return m_text; }

private:
    const MarkdownDocument m_body;
    const ProseRuns m_prose;
    const Fingerprints m_fingerprints;
    const AnchoredText m_text;
};

} // namespace

class tst_Anchors : public test::TestCase
{
    Q_OBJECT

private slots:
    void anAnchorHasTheWordsAroundAndTheHeadingsAbove()
    {
        const QByteArray source = "---\nt: é\n---\n# One\n\nKnees are *old*. They bend &amp; turn. Good.\n\n## Two\n\nEnd.\n";
        const qsizetype start = source.indexOf("# One");
        const Body body(source, start);
        const TextAnchor anchor = body.text().anchorOf({source.indexOf("They"), qsizetype(qstrlen("They bend &amp; turn."))});
        QCOMPARE(anchor.exact, u"They bend & turn."_s);
        QCOMPARE(anchor.before, u"One\nKnees are old. "_s);
        QCOMPARE(anchor.after, u" Good.\nTwo\nEnd.\n"_s);
        QCOMPARE(anchor.headingPath, u"One"_s);
        QCOMPARE(anchor.position, source.indexOf("They") - start);
    }

    void positionsCountUtf16UnitsOfTheBody()
    {
        const QByteArray filler = QByteArray("\xF0\x9F\x98\x82\xC3\xA9x ").repeated(2000);
        const QByteArray source = filler + "\n\nHere.\n";
        const Body body(source);
        const QString text = QString::fromUtf8(source);
        QCOMPARE(body.text().anchorOf({source.indexOf("Here"), 5}).position, text.indexOf(u"Here"));
        QCOMPARE(body.text().bodySize(), text.size());
    }

    void aCutNeverSplitsACharacter()
    {
        const QByteArray source = QByteArray("\xF0\x9F\x98\x82").repeated(40) + "x here y" + QByteArray("\xF0\x9F\x98\x82").repeated(40) + "\n";
        const Body body(source);
        const TextAnchor anchor = body.text().anchorOf({source.indexOf("here"), 4});
        QVERIFY(anchor.before.isValidUtf16() && anchor.after.isValidUtf16());
        QCOMPARE(anchor.before.size(), 32);
        QCOMPARE(anchor.after.size(), 32);
    }

    void likenessFollowsTheWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("nothing changed") << u"The injection relieves pain in most knees."_s << u"Before it. "_s << true;
        QTest::newRow("one word") << u"The injection relieves aches in most knees."_s << u"Before it. "_s << true;
        QTest::newRow("a word before it") << u"The injection relieves pain in most knees."_s << u"Before that. "_s << true;
        QTest::newRow("all that stands before it") << u"The injection relieves pain in most knees."_s << u"Something new stands here. "_s << false;
        QTest::newRow("a word and the sentence before") << u"The injection relieves aches in most knees."_s << u"Something new stands here. "_s << false;
        QTest::newRow("half of the words") << u"The cream relieves itching on dry elbows."_s << u"Before it. "_s << false;
    }

    void likenessFollowsTheWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, before);
        QFETCH(bool, isSame);
        const TextAnchor old{u"The injection relieves pain in most knees."_s, u"Before it. "_s, u" After it."_s, {}, 40};
        const TextAnchor now{words, before, u" After it."_s, {}, 60};
        QCOMPARE(anchorLikeness(old, now, 500) >= sameAnchor, isSame);
    }

    void endlessSentencesAreComparedInTime()
    {
        const QString longText = u"knee hip ankle "_s.repeated(70000);
        const TextAnchor a{longText, {}, {}, {}, 0}, b{longText + u" toe"_s, {}, {}, {}, 0};
        QVERIFY(anchorLikeness(a, b, 1) > 0.99);
    }

    void wordsAreFoundWhereTheyStand()
    {
        const QByteArray source = "A knee. *A knee* again.\n\n| A knee |\n|---|\n| b |\n";
        const Body body(source);
        const auto places = body.text().find(u"A knee"_s, 10);
        QCOMPARE(places.size(), 3);
        QCOMPARE(places.at(1).source.start, source.indexOf("*A knee") + 1);
        QCOMPARE(places.at(2).scope, ProseScope::TableCell);
        QCOMPARE(body.text().find(u"A knee"_s, 2).size(), 2);
        QCOMPARE(body.text().find(QString(), 2).size(), 0);
    }

    void aPlainSpaceFindsOneThatDoesNotBreak()
    {
        const Body body(u"Walk 5\u00a0minutes\u202fa day.\n"_s.toUtf8());
        const auto places = body.text().find(u"5 minutes a day"_s, 10);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().text, u"5\u00a0minutes\u202fa day"_s);
        QCOMPARE(body.text().find(u"5\u00a0minutes"_s, 10).size(), 1);
    }

    void anEmptyBodyHasNoPlaces()
    {
        const Body body("");
        QCOMPARE(body.text().sentences().size(), 0);
        QCOMPARE(body.text().bodySize(), 0);
        QCOMPARE(body.text().anchorOf(TextRange{0, 0}).exact, QString());
    }
};

ARTICULAR_TEST(tst_Anchors)
#include "tst_Anchors.moc"
