// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/CslEntry.h"
#include "core/references/PastedCitation.h"
#include "core/workspace/References.h"
#include "support/TestRunner.h"

#include <QJsonArray>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_PastedCitation : public test::TestCase
{
    Q_OBJECT

private slots:
    void takesACitationApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("line");        // written again from its fields
        QTest::addColumn<QString>("notUnderstood");
        QTest::newRow("Vancouver with a day, DOI and PubMed numbers")
            << u"3. Doe JQ, van der Berg A Jr, Roe B. Walking and knees: what helps? A review. Sample J Med. 2020 Mar 15;12(3):45-50. doi: 10.5555/x.1(2). PMID: 123; PMCID: PMC77."_s
            << u"article-journal"_s << u"Doe JQ, van der Berg A Jr, Roe B. Walking and knees: what helps? Sample J Med. 2020;12(3):45-50."_s << u"A review"_s;
        QTest::newRow("AMA with an en dash and et al") << u"Doe JQ, Roe B, et al. Walking and knees. *Sample J.* 2020;12(3 Suppl):S45–S50. doi:10.5555/x"_s
            << u"article-journal"_s << u"Doe JQ, Roe B, et al. Walking and knees. Sample J. 2020;12(3 Suppl):S45-S50."_s << QString();
        QTest::newRow("no issue, an article number") << u"Doe J. Knees. Sample J. 2020;8:e14"_s << u"article-journal"_s << u"Doe J. Knees. Sample J. 2020;8:e14."_s << QString();
        QTest::newRow("a group as author") << u"[2] Sample Trial Group. Knees. Sample J. 2002;40(5):679-86."_s
            << u"article-journal"_s << u"Sample Trial Group. Knees. Sample J. 2002;40(5):679-86."_s << QString();
        QTest::newRow("not yet in a volume") << u"Doe J. Knees and hips. Sample J. Published online March 3, 2020. doi:10.5555/x"_s
            << u"article-journal"_s << u"Doe J. Knees and hips. Sample J. 2020 Mar 3."_s << QString();
        QTest::newRow("a book") << u"Doe J, Roe B. Knees in daily life. 3rd ed. Bergen: Sample Press; 2019."_s << u"book"_s
            << u"Doe J, Roe B. Knees in daily life. 3rd ed. Bergen: Sample Press; 2019."_s << QString();
        QTest::newRow("a chapter") << u"Doe J. Walking. In: Roe A, Poe B, editors. Knees. 2nd ed. Bergen: Sample Press; 2019. p. 93-113."_s << u"chapter"_s
            << u"Doe J. Walking. In: Roe A, Poe B, editors. Knees. 2nd ed. Bergen: Sample Press; 2019. p. 93-113."_s << QString();
        QTest::newRow("a web page") << u"Sample Society. Guide to stairs [Internet]. Bergen: Sample Society; 2019 [cited 2023 Feb 2]. Available from: https://a.example/guide.html"_s
            << u"webpage"_s << u"Sample Society. Guide to stairs [Internet]. Bergen: Sample Society; 2019 [cited 2023 Feb 2]."_s << QString();
        QTest::newRow("a web page in AMA style") << u"Guide to stairs. Sample Society. Accessed February 2, 2023. https://a.example/guide"_s
            << u"webpage"_s << u"Guide to stairs. Sample Society [Internet]. [cited 2023 Feb 2]."_s << QString();
        QTest::newRow("words that are no citation") << u"We walked a lot"_s << u"document"_s << u"We walked a lot."_s << QString();
        QTest::newRow("nothing") << QString() << u"document"_s << QString() << QString();
    }

    void takesACitationApart()
    {
        QFETCH(QString, text);
        const PastedCitation citation = parseCitation(text);
        QTEST(textField(citation.entry, u"type"), "type");
        QTEST(References::vancouver(Reference::fromCsl(citation.entry)), "line");
        QTEST(citation.notUnderstood, "notUnderstood");
    }

    void takesTheNumbers()
    {
        const QJsonObject entry = parseCitation(u"Doe J. T. J. 2020;1:2. https://doi.org/10.5555/s0140-6736(20)30183-5. PMID 31986264. PMCID: PMC7159299"_s).entry;
        QCOMPARE(textField(entry, u"DOI"), u"10.5555/s0140-6736(20)30183-5"_s);
        QCOMPARE(textField(entry, u"PMID"), u"31986264"_s);
        QCOMPARE(textField(entry, u"PMCID"), u"PMC7159299"_s);
        QCOMPARE(textField(entry, u"volume"), u"1"_s);
    }

    void hostileTextIsNoTrap()
    {
        for (const QString &piece : {u"a. "_s, u"(("_s, u"2020;"_s, u"A B, "_s, u"doi:10."_s, u"; 2020. "_s, u"In: "_s, u"[cited "_s})
            QVERIFY(!textField(parseCitation(piece.repeated(100'000)).entry, u"type").isEmpty());
    }
};

ARTICULAR_TEST(tst_PastedCitation)
#include "tst_PastedCitation.moc"
