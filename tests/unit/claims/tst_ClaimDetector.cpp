// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimDetector.h"
#include "core/claims/ClaimPhrases.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QList<Claim> claimsOf(const QByteArray &text, const Workspace &workspace = {})
{
    const Article article(u"/clinic/articles/a/article.md"_s, text);
    const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
    const ProseRuns prose = ProseRuns::of(body);
    return claimsIn(article, body, prose, Fingerprints(body, prose), workspace);
}

QByteArray sliceOf(const QByteArray &text, TextRange range)
{
    return text.mid(range.start, range.length);
}

} // namespace

class tst_ClaimDetector : public test::TestCase
{
    Q_OBJECT

private slots:
    void aClaimsRangeIsItsSentenceInTheSource()
    {
        const QByteArray text = "\xEF\xBB\xBF---\r\ntitle: Walking\r\n---\r\nWe open at nine. The “gel” *relieves* knee pain. Ask us.\r\n";
        const QList<Claim> claims = claimsOf(text);
        QCOMPARE(claims.size(), 1);
        QCOMPARE(claims.at(0).text, u"The “gel” relieves knee pain."_s);
        QCOMPARE(sliceOf(text, claims.at(0).range), "The “gel” *relieves* knee pain.");
        QCOMPARE(claims.at(0).file, u"/clinic/articles/a/article.md"_s);
    }

    void everyCueIsTheSliceOfTheSourceAtItsRange()
    {
        const QByteArray text = "---\ntitle: Knee\n---\nOur injection safely relieves pain within two weeks and 80% of patients walk better.\n";
        const QList<Claim> claims = claimsOf(text);
        QCOMPARE(claims.size(), 1);
        QVERIFY(claims.at(0).cues.size() >= 2);
        for (const ClaimCue &cue : claims.at(0).cues)
            QCOMPARE(sliceOf(text, cue.range), cue.words.toUtf8());
    }

    void theTitleTheDescriptionAndThePictureAreRead()
    {
        const QByteArray text = "---\ntitle: \"Why laser therapy gives long-term relief\"\ndescription: Our gel heals skin.\n"
                                "image: {src: a.jpg, alt: Cream that reduces wrinkles}\n---\nHello.\n";
        const QList<Claim> claims = claimsOf(text);
        QCOMPARE(claims.size(), 3);
        QCOMPARE(claims.at(0).key, u"title"_s);
        QCOMPARE(claims.at(0).place, ClaimPlace::Title);
        QCOMPARE(sliceOf(text, claims.at(0).range), "Why laser therapy gives long-term relief");
        QCOMPARE(claims.at(1).key, u"description"_s);
        QCOMPARE(sliceOf(text, claims.at(1).range), "Our gel heals skin.");
        QCOMPARE(claims.at(2).key, u"image.alt"_s);
        QCOMPARE(sliceOf(text, claims.at(2).range), "Cream that reduces wrinkles");
    }

    void picturesInTheBodyAreReadByTheirDescriptions()
    {
        const QByteArray text = "---\ntitle: T\n---\nLook:\n\n![Patient free of pain after laser therapy](a.jpg)\n\nThe brace prevents falls.\n";
        const QList<Claim> claims = claimsOf(text);
        QCOMPARE(claims.size(), 2);
        QCOMPARE(claims.at(0).place, ClaimPlace::PictureDescription);
        QCOMPARE(sliceOf(text, claims.at(0).range), "Patient free of pain after laser therapy");
        QCOMPARE(claims.at(1).place, ClaimPlace::Text);
    }

    void headingsListsTablesAndQuotesAreRead()
    {
        const QByteArray text = "---\ntitle: T\n---\n## Massage relieves stress\n\n- Reduces swelling\n\n> The cream heals eczema.\n\n"
                                "| A | B |\n|---|---|\n| Laser | Improves circulation |\n";
        const QList<Claim> claims = claimsOf(text);
        QCOMPARE(claims.size(), 4);
        QCOMPARE(claims.at(0).place, ClaimPlace::Heading);
        QCOMPARE(claims.at(1).place, ClaimPlace::ListItem);
        QCOMPARE(claims.at(2).place, ClaimPlace::Quote);
        QCOMPARE(claims.at(3).place, ClaimPlace::TableCell);
        QCOMPARE(claims.at(1).headingPath, u"Massage relieves stress"_s);
    }

    void codeFootnotesAndReferenceListsAreNotRead()
    {
        QVERIFY(claimsOf("---\ntitle: T\n---\nWrite `the gel relieves pain` here.[^1]\n\n[^1]: The gel relieves pain.\n\n"
                         "## References\n\n- Laser therapy relieves knee pain. Journal of Knees, 2019.\n").isEmpty());
    }

    void citationsDoNotGetInTheWay()
    {
        const QByteArray text = "---\ntitle: T\n---\nThe gel relieves pain [@smith2020] and swelling.\n";
        const QList<Claim> claims = claimsOf(text);
        QCOMPARE(claims.size(), 1);
        QCOMPARE(sliceOf(text, claims.at(0).range), "The gel relieves pain [@smith2020] and swelling.");
    }

    void nothingIsFoundInALanguageWithoutRules()
    {
        QVERIFY(isClaimLanguage(u"en"));
        QVERIFY(isClaimLanguage(u"en-GB"));
        QVERIFY(!isClaimLanguage(u"es"));
        QVERIFY(claimsOf("---\ntitle: T\nlanguage: es\n---\nThe gel relieves pain.\n").isEmpty());
    }

    void theExplanationNamesTheWordsAndTheTreatment()
    {
        const Claim claim = claimOf(u"Our injection relieves knee pain."_s);
        QVERIFY2(claim.explanation.contains(u"“relieves” + “pain”"), qPrintable(claim.explanation));
        QVERIFY2(claim.explanation.contains(u"injection"), qPrintable(claim.explanation));
    }

    void actionsFollowFromTheTypes()
    {
        QCOMPARE(claimOf(u"This cream cures eczema."_s).actions.constFirst(), ClaimAction::Forbid);
        QVERIFY(claimOf(u"The injection relieves pain."_s).actions.contains(ClaimAction::Cite));
        QVERIFY(claimOf(u"The laser is FDA-approved."_s).actions.contains(ClaimAction::Compliance));
    }

    void tenThousandClaimsAreFound()
    {
        const QByteArray text = "---\ntitle: T\n---\n" + QByteArray("The gel relieves pain. ").repeated(10'000);
        QCOMPARE(claimsOf(text).size(), 10'000);
    }

    void aSentenceOfAMegabyteIsOneClaim()
    {
        const QByteArray text = "---\ntitle: T\n---\nThe gel relieves pain " + QByteArray("and not only relieves pain, to see whether it helps ").repeated(20'000) + "\n";
        QCOMPARE(claimsOf(text).size(), 1);
    }
};

ARTICULAR_TEST(tst_ClaimDetector)
#include "tst_ClaimDetector.moc"
