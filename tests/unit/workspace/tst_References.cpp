// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/References.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

/// JSON written with ' for ", so that it reads well in C++.
static QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

class tst_References : public test::TestCase
{
    Q_OBJECT

private slots:
    void writesVancouverLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("link");
        QTest::newRow("a journal article with volume, issue, pages and DOI")
            << json("[{'id':'k','type':'article-journal','title':'Walking and knees','container-title':'Sample J',"
                "'volume':12,'issue':'3','page':'45-50','DOI':'10.1000/sample.1',"
                "'author':[{'family':'Doe','given':'Jane Quinn Rose'},{'family':'Vries','non-dropping-particle':'de','given':'A.'}],"
                "'issued':{'date-parts':[[2020,3]]}}]")
            << u"Doe JQ, de Vries A. Walking and knees. Sample J. 2020;12(3):45-50."_s << u"https://doi.org/10.1000/sample.1"_s;
        QTest::newRow("seven authors become six and et al")
            << json("[{'id':'k','title':'T?','author':[{'literal':'A'},{'literal':'B'},{'literal':'C'},"
                "{'literal':'D'},{'literal':'E'},{'literal':'F'},{'literal':'G'}],'PMID':'123'}]")
            << u"A, B, C, D, E, F, et al. T?"_s << u"https://pubmed.ncbi.nlm.nih.gov/123/"_s;
        QTest::newRow("others whom the source does not name")
            << json("[{'id':'k','title':'T?','author':[{'literal':'A'},{'literal':'others'}]}]") << u"A, et al. T?"_s << QString();
        QTest::newRow("no issue, a long name list of two, pages that repeat digits")
            << json("[{'id':'k','type':'article-journal','title':'Walking and knees.','container-title':'Sample Journal',"
                "'container-title-short':'Sample J.','volume':'347','page':'284–287','issued':{'date-parts':[['2002',7,25]]},"
                "'author':[{'family':'Doe','given':'JQ','suffix':'Jr.'},{'family':'Roe','given':'Anne-Marie','suffix':'III'}]}]")
            << u"Doe JQ Jr, Roe AM 3rd. Walking and knees. Sample J. 2002;347:284-7."_s << QString();
        QTest::newRow("an article that is known by its number")
            << json("[{'id':'k','type':'article-journal','title':'T','container-title':'J','volume':'8','number':'e14','issued':{'date-parts':[[2020]]}}]")
            << u"T. J. 2020;8:e14."_s << QString();
        QTest::newRow("an article without a volume is found by its day")
            << json("[{'id':'k','type':'article-journal','title':'T','container-title':'J','issued':{'date-parts':[[2024,3,5]]}}]")
            << u"T. J. 2024 Mar 5."_s << QString();
        QTest::newRow("a book with an edition")
            << json("[{'id':'k','type':'book','title':'Knees','edition':'3','publisher':'Sample Press','publisher-place':'Bergen',"
                "'author':[{'family':'Doe','given':'Jane'}],'editor':[{'family':'Roe','given':'Al'}],'issued':{'date-parts':[[2019]]}}]")
            << u"Doe J. Knees. 3rd ed. Roe A, editor. Bergen: Sample Press; 2019."_s << QString();
        QTest::newRow("a book by its editors")
            << json("[{'id':'k','type':'book','title':'Knees','edition':'1','publisher':'Sample Press',"
                "'editor':[{'family':'Roe','given':'Al'},{'family':'Poe','given':'Bo'}],'issued':{'date-parts':[[2019]]}}]")
            << u"Roe A, Poe B, editors. Knees. Sample Press; 2019."_s << QString();
        QTest::newRow("a chapter")
            << json("[{'id':'k','type':'chapter','title':'Walking','container-title':'Knees','edition':'Second edition',"
                "'publisher':'Sample Press','publisher-place':'Bergen','page':'93-113','volume':'2','author':[{'family':'Doe','given':'Jane'}],"
                "'editor':[{'family':'Roe','given':'Al'}],'issued':{'date-parts':[[2019]]}}]")
            << u"Doe J. Walking. In: Roe A, editor. Knees. Second edition. Vol. 2. Bergen: Sample Press; 2019. p. 93-113."_s << QString();
        QTest::newRow("a report with a number")
            << json("[{'id':'k','type':'report','title':'Falls','publisher':'Sample Office','number':'12-3','issued':{'date-parts':[[2021,6]]},"
                "'author':[{'literal':'Sample Office'}],'URL':'https://office.example/falls.pdf'}]")
            << u"Sample Office. Falls. Sample Office; 2021 Jun. Report No.: 12-3."_s << u"https://office.example/falls.pdf"_s;
        QTest::newRow("a thesis")
            << json("[{'id':'k','type':'thesis','title':'Falls','publisher':'University of Sampling','issued':{'date-parts':[[2021]]},"
                "'author':[{'family':'Doe','given':'Jane'}]}]")
            << u"Doe J. Falls [dissertation]. University of Sampling; 2021."_s << QString();
        QTest::newRow("a newspaper")
            << json("[{'id':'k','type':'article-newspaper','title':'Falls','container-title':'The Sample','page':'2','issued':{'date-parts':[[2002,8,12]]}}]")
            << u"Falls. The Sample. 2002 Aug 12:2."_s << QString();
        QTest::newRow("a web page by an organisation, with the day it was read")
            << json("[{'id':'k','type':'webpage','title':'Guide','publisher':'Sample Society','URL':'https://example.com/a b',"
                "'author':[{'literal':'Sample Society'}],'issued':{'literal':'2019 spring'},'accessed':{'date-parts':[[2023,2,2]]}}]")
            << u"Sample Society. Guide [Internet]. Sample Society; 2019 [cited 2023 Feb 2]."_s << QString();
        QTest::newRow("a web page without a year")
            << json("[{'id':'k','type':'webpage','title':'Guide','container-title':'Sample Site','URL':'https://example.com/',"
                "'accessed':{'date-parts':[[2023,2]]}}]")
            << u"Guide [Internet]. Sample Site; [cited 2023 Feb]."_s << u"https://example.com/"_s;
        QTest::newRow("an entry without a type")
            << json("[{'id':'k','title':'Guide','publisher':'Sample Society','issued':{'literal':'2019 spring'},"
                "'author':[{'literal':'Sample Society'}]}]")
            << u"Sample Society. Guide. Sample Society; 2019."_s << QString();
        QTest::newRow("marked up words of a title")
            << json("[{'id':'k','title':'<i>In vivo</i> H<sub>2</sub>O: 5 < 6'}]") << u"In vivo H2O: 5 < 6."_s << QString();
        QTest::newRow("a date that is none")
            << json("[{'id':'k','title':'T','container-title':'J','issued':{'date-parts':[[2020,13,40]]}}]") << u"T. J. 2020."_s << QString();
        QTest::newRow("a DOI given as an address")
            << json("[{'id':'k','title':'T','DOI':'https://doi.org/10.1000/x'}]") << u"T."_s
            << u"https://doi.org/10.1000/x"_s;
        QTest::newRow("a script address is no link")
            << json("[{'id':'k','title':'T','URL':'javascript:alert(1)'}]") << u"T."_s << QString();
        QTest::newRow("a PMID that is not a number is no link")
            << json("[{'id':'k','title':'T','PMID':'1/../x'}]") << u"T."_s << QString();
        QTest::newRow("an entry with nothing but a key") << json("[{'id':'k'}]") << QString() << QString();
    }

    void writesVancouverLines()
    {
        QFETCH(QByteArray, content);
        const Result<References> references = References::parse(content);
        QVERIFY(references);
        const Reference *reference = references.value().find(u"k"_s);
        QVERIFY(reference);
        QTEST(References::vancouver(*reference), "line");
        QTEST(References::link(*reference), "link");
    }

    void aWebAddressIsIntroduced()
    {
        const auto introduction = [](const QByteArray &fields) {
            return References::linkIntroduction(*References::parse(json("[{'id':'k'," + fields + "}]")).value().find(u"k"_s));
        };
        QCOMPARE(introduction("'URL':'https://example.com/'"), u"Available from:"_s);
        QCOMPARE(introduction("'URL':'https://example.com/','DOI':'10.1/x'"), QString());
        QCOMPARE(introduction("'URL':'javascript:alert(1)'"), QString());
        QCOMPARE(introduction("'title':'T'"), QString());
    }

    void aByteOrderMarkIsNoMistake()
    {
        const Result<References> references = References::parse("\xEF\xBB\xBF[{\"id\": \"a\"}]");
        QVERIFY(references);
        QVERIFY(references.value().find(u"a"_s));
    }

    void theFirstOfTwoEntriesWithOneKeyCounts()
    {
        const References references = References::parse(json("[{'id':'b','title':'1'},{'id':'a'},{'id':'b','title':'2'}]")).value();
        QCOMPARE(references.all().size(), 2);
        QCOMPARE(references.all().constFirst().key, u"b"_s);
        QCOMPARE(references.find(u"b"_s)->title, u"1"_s);
    }

    void saysWhereBrokenJsonIs()
    {
        const Result<References> references = References::parse("[\n{\"id\": \"a\"},\n{oops}\n]");
        QVERIFY(!references);
        QCOMPARE(references.error().code, ErrorCode::InvalidSyntax);
        QCOMPARE(references.error().line, 3);
    }

    void refusesAnythingButAList()
    {
        QVERIFY(!References::parse("{\"id\": \"a\"}"));
        QVERIFY(!References::parse(""));
        QVERIFY(!References::parse(QByteArray(100000, '[')));
    }

    void skipsEntriesWithoutKey()
    {
        const Result<References> references = References::parse("[{\"title\":\"T\"}, 7, null, {\"id\": 12, \"title\": \"N\"}]");
        QVERIFY(references);
        QCOMPARE(references.value().find(u"12"_s)->title, u"N"_s);
        QCOMPARE(references.value().find(QString()), nullptr);
    }
};

ARTICULAR_TEST(tst_References)
#include "tst_References.moc"
