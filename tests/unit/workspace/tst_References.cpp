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
        QTest::newRow("a web page by an organisation")
            << json("[{'id':'k','title':'Guide','publisher':'Sample Society','URL':'https://example.com/a b',"
                "'author':[{'literal':'Sample Society'}],'issued':{'literal':'2019 spring'}}]")
            << u"Sample Society. Guide. Sample Society; 2019."_s << QString();
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
