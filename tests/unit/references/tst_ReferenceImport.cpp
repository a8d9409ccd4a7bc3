// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/CslEntry.h"
#include "core/references/ReferenceImport.h"
#include "core/workspace/References.h"
#include "support/TestRunner.h"

#include <QJsonArray>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Entries as Vancouver lines, so that a row reads as what it means.
QStringList linesOf(const ReferenceImport &import)
{
    QStringList lines;
    for (const ImportedReference &reference : import.references)
        lines.append(References::vancouver(Reference::fromCsl(reference.entry)));
    return lines;
}

QList<int> problemLines(const ReferenceImport &import)
{
    QList<int> lines;
    for (const ImportProblem &problem : import.problems)
        lines.append(problem.line);
    return lines;
}

} // namespace

class tst_ReferenceImport : public test::TestCase
{
    Q_OBJECT

private slots:
    void readsEachFormat_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QList<int>>("problems");
        const QList<int> none;
        QTest::newRow("CSL: a list") << QByteArray("[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\"}]") << QStringList{u"A."_s, u"B."_s} << none;
        QTest::newRow("CSL: one entry") << QByteArray("{\"id\":\"a\",\"title\":\"A\"}") << QStringList{u"A."_s} << none;
        QTest::newRow("CSL: entries inside an object") << QByteArray("{\"items\":[{\"title\":\"A\"}]}") << QStringList{u"A."_s} << none;
        QTest::newRow("CSL: a broken entry between good ones")
            << QByteArray("[\n{\"title\":\"A\"},\n{\"title\": oops},\n{\"title\":\"C\"}\n]") << QStringList{u"A."_s, u"C."_s} << QList<int>{3};
        QTest::newRow("CSL: a list without its end") << QByteArray("[\n{\"title\":\"A\"},\n{\"title\":\"B\"") << QStringList{u"A."_s} << QList<int>{3, 3};
        QTest::newRow("CSL: an entry that says nothing") << QByteArray("[{\"id\":\"a\",\"year\":2}]") << QStringList() << QList<int>{1};
        QTest::newRow("PubMed: wrapped lines, full names, corporate author and article number")
            << QByteArray("PMID- 123\nOWN - NLM\nTI  - Walking and knees: a study of\n      stairs.\nFAU - Doe, Jane Quinn\nAU  - Doe JQ\n"
                          "FAU - van der Berg, Al\nAU  - van der Berg A\nCN  - Sample Group\nLA  - eng\nTA  - Sample J\nJT  - Sample journal\n"
                          "DP  - 2020 Mar 5\nVI  - 12\nIP  - 3\nPG  - e14\nAID - 10.5555/x.1 [doi]\nAB  - Long text\n      goes on.\nPMC - PMC77\n\n"
                          "PMID- 124\nTI  - Second\nAU  - Roe B\nDP  - 2021 Jan-Feb\n")
            << QStringList{u"Doe JQ, van der Berg A, Sample Group. Walking and knees: a study of stairs. Sample J. 2020;12(3):e14."_s,
                           u"Roe B. Second. 2021 Jan."_s} << none;
        QTest::newRow("PubMed: a book's chapter")
            << QByteArray("PMID- 5\nTI  - Walking.\nBTI - Knees.\nFED - Roe, Al\nED  - Roe A\nAU  - Doe J\nPB  - Press\nPL  - Bergen\nDP  - 2019\n")
            << QStringList{u"Doe J. Walking. In: Roe A, editor. Knees. Bergen: Press; 2019."_s} << none;
        QTest::newRow("PubMed: a line that belongs to nothing") << QByteArray("PMID- 5\nnonsense\nTI  - Walking.\n") << QStringList{u"Walking."_s} << QList<int>{2};
        QTest::newRow("RIS with CRLF and a byte order mark")
            << QByteArray("\xEF\xBB\xBFTY  - JOUR\r\nAU  - Doe, Jane Q.\r\nA1  - Ignored, Twice\r\nTI  - Walking\r\n  and knees\r\nT2  - Sample Journal\r\nJ2  - Sample J.\r\n"
                          "PY  - 2020/03/05/\r\nVL  - 12\r\nIS  - 3\r\nSP  - 45\r\nEP  - 50\r\nDO  - https://doi.org/10.5555/x\r\nER  - \r\n\r\n"
                          "TY  - CHAP\r\nAU  - Roe, A\r\nTI  - Stairs\r\nT2  - Knees\r\nA2  - Poe, B\r\nPB  - Press\r\nCY  - Bergen\r\nPY  - 2019\r\nER  -\r\n")
            << QStringList{u"Doe JQ. Walking and knees. Sample J. 2020;12(3):45-50."_s, u"Roe A. Stairs. In: Poe B, editor. Knees. Bergen: Press; 2019."_s} << none;
        QTest::newRow("RIS: an entry without its end") << QByteArray("TY  - BOOK\nTI  - A\nTY  - BOOK\nTI  - B\nER  - \n") << QStringList{u"A."_s, u"B."_s} << QList<int>{1};
        QTest::newRow("RIS: lines outside entries") << QByteArray("TY  - BOOK\nTI  - A\nER  - \nAU  - X\n") << QStringList{u"A."_s} << QList<int>{4};
        QTest::newRow("RIS: a web page")
            << QByteArray("TY  - ELEC\nTI  - Guide\nPB  - Society\nUR  - https://a.example/\nY2  - 2023/02/02\nPY  - 2019\nER  - \n")
            << QStringList{u"Guide [Internet]. Society; 2019 [cited 2023 Feb 2]."_s} << none;
        QTest::newRow("BibTeX: accents, braces, macros, months and dashes")
            << QByteArray("% comment with @ sign\n@string{sj = \"Sample \" # {J}}\n@article{doe2020, author = {D{\\'o}e, J{\\\"u}rgen and {\\O}rsted, H. C. and {The Group and Co}},\n"
                          "  title = \"{W}alking \\& {K}nees -- a \\emph{first} look\", journal = sj, year = 2020, month = mar, volume={12}, number=3,\n  pages = {45--50}, doi={10.5555/x}}\n")
            << QStringList{u"Dóe J, Ørsted HC, The Group and Co. Walking & Knees – a first look. Sample J. 2020;12(3):45-50."_s} << none;
        QTest::newRow("BibTeX: names in order, crossref and parentheses")
            << QByteArray("@inproceedings(p1, author = \"Jane Q. van der Berg and others\", title={Stairs}, crossref={conf},)\n@proceedings{conf, title={Joint Days}, year=2019, publisher={Press}}\n")
            << QStringList{u"van der Berg JQ, et al. Stairs. In: Joint Days. Press; 2019."_s, u"Joint Days. Press; 2019."_s} << none;
        QTest::newRow("BibTeX: an unclosed entry costs no other")
            << QByteArray("@article{a, title = {A {open,\n  year = 2020\n}\n@article{b, title = {B}}\n") << QStringList{u"B."_s} << QList<int>{1};
        QTest::newRow("BibTeX: an entry broken behind its title")
            << QByteArray("@article{a, title = {A}, year 2020}\n@article{b, title = {B}}\n") << QStringList{u"A."_s, u"B."_s} << QList<int>{1};
        QTest::newRow("BibTeX: an online source") << QByteArray("@misc{a, title={Guide}, howpublished={\\url{https://a.example/x\\_y}}, urldate={2023-02-02}, year=2019}")
            << QStringList{u"Guide [Internet]. 2019 [cited 2023 Feb 2]."_s} << none;
        QTest::newRow("Latin-1 is read and said") << QByteArray("TY  - BOOK\nTI  - Caf\xE9\nER  - \n") << QStringList{u"Café."_s} << QList<int>{0};
        QTest::newRow("a picture") << QByteArray("\x89PNG\0\0\0\0", 8) << QStringList() << QList<int>{0};
        QTest::newRow("an empty file") << QByteArray() << QStringList() << QList<int>{0};
        QTest::newRow("plain words") << QByteArray("Dear all, mail me @ home {soon}") << QStringList() << QList<int>{0};
        QTest::newRow("a list of nothing") << QByteArray("[]") << QStringList() << QList<int>{1};
        QTest::newRow("a list of numbers") << QByteArray("[1, 2]") << QStringList() << QList<int>{1};
    }

    void readsEachFormat()
    {
        QFETCH(QByteArray, content);
        const ReferenceImport import = readReferences(content);
        QTEST(linesOf(import), "lines");
        QTEST(problemLines(import), "problems");
        for (const ImportProblem &problem : import.problems)
            QVERIFY(!problem.message.isEmpty());
    }

    void keepsWhatCslKnowsAndDropsTheRest()
    {
        const ReferenceImport import = readReferences(
            "[{\"id\":7,\"type\":\"book\",\"title\":\"T\",\"abstract\":\"long\",\"_private\":1,\"ISBN\":\"978\",\"DOI\":\"https://doi.org/10.5555/X\","
            "\"author\":[{\"family\":\"Doe\",\"given\":\"J\",\"suffix\":\"Jr\"},{\"literal\":\"Group\"}],\"note\":\"PMID: 99\\nPMCID: PMC5\",\"volume\":3,"
            "\"keyword\":\"\",\"issued\":{\"date-parts\":[[2019,4]]}}]");
        QCOMPARE(import.references.size(), 1);
        const QJsonObject entry = import.references.constFirst().entry;
        QCOMPARE(entry.keys(), QStringList({u"DOI"_s, u"ISBN"_s, u"PMCID"_s, u"PMID"_s, u"annote"_s, u"author"_s, u"id"_s, u"issued"_s,
                                            u"title"_s, u"type"_s, u"volume"_s}));
        QCOMPARE(textField(entry, u"DOI"), u"10.5555/X"_s);
        QCOMPARE(textField(entry, u"PMID"), u"99"_s);
        QCOMPARE(textField(entry, u"PMCID"), u"PMC5"_s);
        QCOMPARE(entry.value(u"author"_s).toArray().at(0).toObject().value(u"suffix"_s).toString(), u"Jr"_s);
    }

    void keepsTheNumbersOfPubMed()
    {
        const QJsonObject entry = readReferences("PMID- 123\nTI  - T.\nLID - 10.5555/x.1 [doi]\nLID - S1 [pii]\nIS  - 1234-5678 (Print)\nIS  - 9999 (Electronic)\nPMC - PMC77\n").references.value(0).entry;
        QCOMPARE(textField(entry, u"PMID"), u"123"_s);
        QCOMPARE(textField(entry, u"PMCID"), u"PMC77"_s);
        QCOMPARE(textField(entry, u"DOI"), u"10.5555/x.1"_s);
        QCOMPARE(textField(entry, u"ISSN"), u"1234-5678"_s);
        QVERIFY(!entry.contains(u"abstract"_s));
    }

    void saysWhereAnEntryBegins()
    {
        QList<int> lines;
        for (const ImportedReference &reference : readReferences("\n@book{a, title={A}}\n\n@book{b,\n title={B}}\n").references)
            lines.append(reference.line);
        QCOMPARE(lines, QList<int>({2, 4}));
    }

    void tellsReferenceFilesByTheirNames()
    {
        QVERIFY(isReferenceFileName(u"/a/b/export.RIS"_s));
        QVERIFY(isReferenceFileName(u"knee.nbib"_s));
        QVERIFY(isReferenceFileName(u"knee.bib"_s));
        QVERIFY(isReferenceFileName(u"knee.json"_s));
        QVERIFY(!isReferenceFileName(u"article.md"_s));
        QVERIFY(!isReferenceFileName(u"ris"_s));
    }

    /// Ten megabytes each; a reader that is not linear would take minutes.
    void hostileFilesAreReadInLinearTime_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("hasEntries");
        const auto filled = [](const QByteArray &piece) { return piece.repeated(10'000'000 / piece.size()); };
        QTest::newRow("BibTeX: braces that never close") << QByteArray("@article{a, title = " + filled("{")) << false;
        QTest::newRow("BibTeX: entries that never close") << filled("@article{a, title = {A\n") << false;
        QTest::newRow("BibTeX: many entries") << filled("@article{a, title = {A}, author = {B, C}}\n") << true;
        QTest::newRow("BibTeX: only signs") << QByteArray("@a{b,title={T}}" + filled("@")) << true;
        QTest::newRow("BibTeX: a name list without end") << QByteArray("@a{b,author={" + filled("A and ") + "}}") << true;
        QTest::newRow("CSL: objects that never close") << filled("{\"a\":") << false;
        QTest::newRow("CSL: lists that never close") << filled("[") << false;
        QTest::newRow("CSL: a text that never closes") << QByteArray("[{\"title\":\"" + filled("a\\\"")) << false;
        QTest::newRow("CSL: many broken entries") << QByteArray("[" + filled("{\"title\": oops},\n") + "]") << false;
        QTest::newRow("PubMed: one wrapped line") << QByteArray("PMID- 1\nTI  - T\n" + filled("      word\n")) << true;
        QTest::newRow("PubMed: many entries") << filled("PMID- 1\nTI  - T\n\n") << true;
        QTest::newRow("RIS: entries that never end") << filled("TY  - JOUR\nTI  - T\n") << true;
        QTest::newRow("RIS: one line") << QByteArray("TY  - JOUR\nTI  - " + filled("word ")) << true;
    }

    void hostileFilesAreReadInLinearTime()
    {
        QFETCH(QByteArray, content);
        const ReferenceImport import = readReferences(content);
        QTEST(!import.references.isEmpty(), "hasEntries");
        QVERIFY(!import.references.isEmpty() || !import.problems.isEmpty());
        QVERIFY(import.problems.size() <= mostImportProblems);
        QVERIFY(import.references.size() <= mostImported);
    }
};

ARTICULAR_TEST(tst_ReferenceImport)
#include "tst_ReferenceImport.moc"
