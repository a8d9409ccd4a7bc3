// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/SentenceReader.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

void row(const char *name, const char *sentence, const char *type)
{
    QTest::newRow(name) << QString::fromUtf8(sentence) << QString::fromUtf8(type);
}

QStringList idsOf(const SentenceClaims &found)
{
    QStringList ids;
    for (const ClaimType type : found.types)
        ids.append(claimTypeId(type));
    return ids;
}

} // namespace

class tst_SentenceReader : public test::TestCase
{
    Q_OBJECT

private slots:
    void aClaimIsFoundWithItsType_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("type");
        row("a treatment relieves", "Cupping relieves neck pain.", "efficacy");
        row("a treatment may help, which is a claim all the same", "Probiotics may help reduce bloating.", "efficacy");
        row("used to treat", "Naproxen is used to treat gout.", "efficacy");
        row("a passive", "Warts are treated with liquid nitrogen.", "efficacy");
        row("a bullet", "Improved balance and posture", "efficacy");
        row("an imperative slogan", "Melt away belly fat!", "efficacy");
        row("a pronoun for the treatment", "It strengthens the muscles around the hip.", "efficacy");
        row("a limit and a benefit", "It does not replace exercise, but it eases stiffness.", "efficacy");
        row("not only is no denial", "The brace not only reduces swelling but also improves stability.", "efficacy");
        row("a word known by its ending", "Brolmetinib reduces the growth of astrocytomas.", "efficacy");
        row("a cure", "Our drops cure tinnitus.", "cure-guarantee");
        row("a guarantee", "We guarantee that you will sleep better.", "cure-guarantee");
        row("for good", "Get rid of cellulite once and for all.", "cure-guarantee");
        row("safe", "The peel is completely safe.", "safety-absolute");
        row("no side effects", "The tea has no side effects.", "safety-absolute");
        row("no downtime", "There is no downtime after the laser.", "safety-absolute");
        row("the only one", "We are the only clinic in Ashford that offers this treatment.", "superiority");
        row("better than", "The gel works better than tablets.", "superiority");
        row("number one", "Meet the #1 treatment for hip pain.", "superiority");
        row("an alternative to surgery", "Traction is a gentle alternative to back surgery.", "superiority");
        row("approved", "The lamp is FDA-cleared.", "regulatory-status");
        row("approved by", "The valve was approved by the FDA in 2019.", "regulatory-status");
        row("a writer's own experience", "After two sessions my migraines were gone!", "testimonial");
        row("thanks", "Thank you Dr. Ames for giving me my life back.", "testimonial");
        row("how soon", "Patients feel relief within three days of the injection.", "duration");
        row("how long", "The injection gives long-lasting results.", "duration");
        row("how it works", "The mask works by stimulating collagen production.", "mechanism");
        row("toxins", "The foot bath removes toxins from the body.", "mechanism");
        row("a share of patients", "About 85% of patients walk without a stick.", "statistic");
        row("one in", "One in four adults has trouble sleeping.", "statistic");
        row("tests on animals", "In mice, the extract reduced tumor growth.", "extrapolation");
        row("our patients as proof in passing", "Why does it last so long (our patients are now in their sixth year)?", "anecdote");
        row("our patients as proof", "In our experience, most patients have less pain with this treatment.", "anecdote");
    }

    void aClaimIsFoundWithItsType()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, type);
        const SentenceClaims found = SentenceReader::english().read(sentence);
        QVERIFY2(found.isClaim, qPrintable(idsOf(found).join(u',')));
        QVERIFY2(idsOf(found).contains(type), qPrintable(idsOf(found).join(u',')));
    }

    void aNeutralSentenceIsNoClaim_data()
    {
        QTest::addColumn<QString>("sentence");
        const auto neutral = [](const char *name, const char *sentence) { QTest::newRow(name) << QString::fromUtf8(sentence); };
        neutral("a definition", "A bursa is a small sac of fluid between bone and tendon.");
        neutral("anatomy", "The kidneys lie on both sides of the spine.");
        neutral("the body's own doing", "The liver breaks down fats.");
        neutral("a cause", "Shingles is caused by the virus that causes chickenpox.");
        neutral("a symptom", "Symptoms include fever, chills and a stiff neck.");
        neutral("the natural course", "Most colds go away on their own within a week.");
        neutral("a test", "An ultrasound exam shows stones in the gallbladder.");
        neutral("options without an outcome", "Treatment may include rest, physical therapy and sometimes surgery.");
        neutral("no cure", "There is no cure for this condition.");
        neutral("not shown", "Magnets have not been shown to relieve pain.");
        neutral("not approved", "The injection is not approved by the FDA.");
        neutral("no guarantee", "We cannot guarantee that the treatment will reduce your pain.");
        neutral("not known", "It is not known whether zinc prevents colds.");
        neutral("an aim", "The goal of treatment is to reduce pain and restore movement.");
        neutral("a study's aim", "This study aims to evaluate whether yoga improves sleep.");
        neutral("a study's design", "Participants will receive either the gel or a placebo for eight weeks.");
        neutral("a question", "Does acupuncture help with migraines?");
        neutral("an instruction", "Take the tablets with food and plenty of water.");
        neutral("a precaution", "Do not take this medicine if you are pregnant.");
        neutral("side effects", "The tablets may cause drowsiness and a dry mouth.");
        neutral("advice to ask", "Ask your doctor which treatment is right for you.");
        neutral("a career", "She graduated from Leeds and specializes in the treatment of sports injuries.");
        neutral("opening hours", "We are open from 8am to 6pm on weekdays.");
        neutral("a price", "The first visit costs $120, and we offer a 10% discount to students.");
        neutral("a dose", "The usual dose is 5 mg twice a day.");
    }

    void aNeutralSentenceIsNoClaim()
    {
        QFETCH(QString, sentence);
        const SentenceClaims found = SentenceReader::english().read(sentence);
        QVERIFY2(!found.isClaim, qPrintable(idsOf(found).join(u',')));
    }

    void whatIsNoClaimByItselfIsNamedAllTheSame_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("type");
        row("a study without a benefit", "A recent study looked at the shoulders of 200 swimmers.", "study-mention");
        row("an inducement", "Book now: limited time offer.", "inducement");
        row("hype", "Meet our revolutionary new scanner.", "hype");
        row("advice", "Your knee just needs rest.", "advice");
    }

    void whatIsNoClaimByItselfIsNamedAllTheSame()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, type);
        const SentenceClaims found = SentenceReader::english().read(sentence);
        QVERIFY2(idsOf(found).contains(type), qPrintable(idsOf(found).join(u',')));
        QVERIFY(!found.isClaim);
    }

    void longSentencesAndWordsAreRead()
    {
        constexpr int times = 100'000;
        QVERIFY(SentenceReader::english().read(u"The gel relieves pain, "_s.repeated(times / 2)).isClaim);
        QVERIFY(SentenceReader::english().read(u"not if side effects of my pain must, "_s.repeated(times / 4)).cues.size() < claimTypeCount);
        QVERIFY(!SentenceReader::english().read(u"a-"_s.repeated(times * 5)).isClaim);
        QVERIFY(!SentenceReader::english().read(u"a"_s.repeated(times * 10)).isClaim);
    }

    void nothingIsFoundInNothing()
    {
        QVERIFY(SentenceReader::english().read(u"").types.isEmpty());
        QVERIFY(SentenceReader::english().read(u"… — ?! \uFFFD").types.isEmpty());
    }
};

ARTICULAR_TEST(tst_SentenceReader)
#include "tst_SentenceReader.moc"
