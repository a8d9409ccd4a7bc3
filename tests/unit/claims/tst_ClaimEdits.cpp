// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimEdits.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// A claim about `words`, which stand once in `text`.
Claim claimAt(const QByteArray &text, const QByteArray &words)
{
    Claim claim;
    claim.text = QString::fromUtf8(words);
    claim.range = {text.indexOf(words), words.size()};
    return claim;
}

} // namespace

class tst_ClaimEdits : public test::TestCase
{
    Q_OBJECT

private slots:
    void aSourceStandsBeforeTheFullStop_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QByteArray>("cited");
        QTest::newRow("a full stop") << QByteArray("It relieves pain.") << QByteArray("It relieves pain [@a, p. 3].");
        QTest::newRow("no full stop") << QByteArray("Relieves pain") << QByteArray("Relieves pain [@a, p. 3]");
        QTest::newRow("a question") << QByteArray("Does it help?!") << QByteArray("Does it help [@a, p. 3]?!");
        QTest::newRow("a quotation") << QByteArray("\"It helps.\"") << QByteArray("\"It helps [@a, p. 3].\"");
        QTest::newRow("brackets at its end") << QByteArray("It helps (mostly).") << QByteArray("It helps (mostly) [@a, p. 3].");
        QTest::newRow("brackets around it") << QByteArray("(It helps.)") << QByteArray("(It helps [@a, p. 3].)");
        QTest::newRow("a link at its end") << QByteArray("It [helps](https://example.com).") << QByteArray("It [helps](https://example.com) [@a, p. 3].");
        QTest::newRow("letters of two bytes") << QByteArray("Das hilft Füßen.") << QByteArray("Das hilft Füßen [@a, p. 3].");
        QTest::newRow("nothing but marks") << QByteArray("...") << QByteArray("... [@a, p. 3]");
    }
    void aSourceStandsBeforeTheFullStop()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, cited);
        const QByteArray text = "One before. " + sentence + " One behind.";
        const TextEdit edit = citationEdit(text, claimAt(text, sentence), u"a"_s, u"p. 3"_s);
        QCOMPARE(applyEdits(text, {edit}), "One before. " + cited + " One behind.");
    }

    void aPlaceInASourceCannotBreakTheCitation()
    {
        const QByteArray text = "It helps.";
        const TextEdit edit = citationEdit(text, claimAt(text, text), u"a"_s, u"“up; [and] down\nagain”"_s);
        QCOMPARE(applyEdits(text, {edit}), QByteArray("It helps [@a, “up, (and) down again”]."));
        const auto source = sourceOf(applyEdits(text, {edit}), claimAt(applyEdits(text, {edit}), applyEdits(text, {edit})));
        QCOMPARE(source->key, u"a"_s);
        QCOMPARE(source->locator, u"“up, (and) down again”"_s);
    }

    void knowsWhatASentenceCites_data()
    {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("key"); // "none" or that of the citation; empty for a footnote
        QTest::newRow("in it") << QByteArray("It helps [@smith2020, p. 2] a lot.") << QByteArray("") << u"smith2020"_s;
        QTest::newRow("behind its full stop") << QByteArray("It helps.") << QByteArray(" [@smith2020] More.") << u"smith2020"_s;
        QTest::newRow("a footnote behind it") << QByteArray("It helps.") << QByteArray("[^1] More.") << QString();
        QTest::newRow("a footnote in it") << QByteArray("It[^1] helps.") << QByteArray("") << QString();
        QTest::newRow("the next sentence does") << QByteArray("It helps.") << QByteArray(" More [@smith2020].") << u"none"_s;
        QTest::newRow("brackets that cite nothing") << QByteArray("It [helps](x) [@] all.") << QByteArray("") << u"none"_s;
        QTest::newRow("brackets that never close") << QByteArray("It helps [@smith2020 all.") << QByteArray("") << u"none"_s;
    }
    void knowsWhatASentenceCites()
    {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, after);
        QFETCH(QString, key);
        Claim claim;
        claim.range = {0, sentence.size()};
        const std::optional<SentenceSource> source = sourceOf(sentence + after, claim);
        QCOMPARE(source ? source->key : u"none"_s, key);
    }

    void otherWordsAreNoMarkdown()
    {
        const QByteArray text = "One. It cures all! Two.";
        const TextEdit edit = rewordingEdit(text, claimAt(text, "It cures all!"), u"In *one* study [of 20] it\nhelped."_s, {u"a"_s, u"b"_s});
        QCOMPARE(applyEdits(text, {edit}), QByteArray("One. In \\*one\\* study \\[of 20\\] it helped [@a; @b]. Two."));
    }

    void onlyTheBodyCanBeChangedHere()
    {
        Claim claim;
        claim.range = {3, 4};
        for (const ClaimPlace place : {ClaimPlace::Text, ClaimPlace::ListItem, ClaimPlace::TableCell, ClaimPlace::Quote}) {
            claim.place = place;
            QVERIFY(canCite(claim) && canReword(claim));
        }
        claim.place = ClaimPlace::Heading;
        QVERIFY(!canCite(claim) && canReword(claim));
        for (const ClaimPlace place : {ClaimPlace::Title, ClaimPlace::Description, ClaimPlace::PictureDescription, ClaimPlace::ClinicText}) {
            claim.place = place;
            QVERIFY(!canCite(claim) && !canReword(claim));
        }
    }

    void survivesPlacesOutsideTheText()
    {
        Claim claim;
        claim.range = {90, 10};
        QVERIFY(!sourceOf("short", claim));
        QCOMPARE(rewordingEdit("short", claim, u"x"_s, {}).range, TextRange({5, 0}));
    }
};

ARTICULAR_TEST(tst_ClaimEdits)
#include "tst_ClaimEdits.moc"
