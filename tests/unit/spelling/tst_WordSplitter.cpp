// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/WordSplitter.h"
#include "core/markdown/ProseRuns.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// The words joined by |, those that may be names in brackets.
QString joined(QStringView text, const std::vector<WordPlace> &words)
{
    QStringList list;
    for (const WordPlace &word : words) {
        const QString written = text.sliced(word.start, word.length).toString();
        list.append(word.mayBeName ? u'[' + written + u']' : written);
    }
    return list.join(u'|');
}

} // namespace

class tst_WordSplitter : public test::TestCase
{
    Q_OBJECT

private slots:
    void choosesWhatCanBeSpelled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("plain words", u"Knees hurt, often badly."_s, u"Knees|hurt|often|badly"_s);
        row("one letter is no word", u"Plan a or b"_s, u"Plan|or"_s);
        row("both kinds of apostrophe", u"It’s the patient's choice, isn’t it?"_s, u"It’s|the|patient's|choice|isn’t|it"_s);
        row("quotation marks are not part of a word", u"the 'knee' and ‘hip’ (both)"_s, u"the|knee|and|hip|both"_s);
        row("hyphens hold together, dashes do not", u"long-term knee–hip pain — rest"_s, u"long-term|knee|hip|pain|rest"_s);
        row("a slash parts", u"pain/function"_s, u"pain|function"_s);
        row("a soft hyphen is part of the word", u"syno\u00ADvium"_s, u"syno\u00ADvium"_s);
        row("web addresses", u"see https://clinic.example/knee-pian, www.clinic.example and clinic.org now"_s, u"see|and|now"_s);
        row("mail addresses", u"write to jane.doe@clinic.example today"_s, u"write|to|today"_s);
        row("handles and tags", u"@janedoe says #kneepain"_s, u"says"_s);
        row("file names", u"open knee-scn.jpg or plan.PDF"_s, u"open|or"_s);
        row("paths and identifiers", u"in C:\\Users\\me and some_name here"_s, u"in|and|here"_s);
        row("figures with units", u"take 5mg or 5.2 mg, 10mL, the 1990s, 2nd"_s, u"take|or|mg|the"_s);
        row("laboratory and gene codes", u"HbA1c, IL6, CD34, BRCA1 and TNFα"_s, u"and"_s);
        row("acronyms, also in the plural", u"MSCs, MRI, NSAIDs and an NSAID’s risk"_s, u"and|an|risk"_s);
        row("a shouted heading is words", u"SYMPTOMS OF ARTHRITIS"_s, u"SYMPTOMS|ARTHRITIS"_s);
        row("brands with a capital inside", u"eBay, iPhone, PubMed and McKenzie"_s, u"and"_s);
        row("brands with a mark", u"Kneezol® and Hipzol™ help"_s, u"and|help"_s);
        row("Roman numerals", u"type II, stage iii and factor VIII"_s, u"type|stage|and|factor"_s);
        row("letters between points", u"e.g. at 5 p.m. in the U.S. today"_s, u"at|in|the|today"_s);
        row("other scripts", u"膝の痛み and колено hurt"_s, u"and|hurt"_s);
        row("accents", u"Sjögren and naïve"_s, u"Sjögren|and|naïve"_s);
        row("a capital inside a sentence may be a name", u"Ask Jane. She knows Doe."_s, u"Ask|[Jane]|She|knows|[Doe]"_s);
        row("after a title", u"See Dr. Doe. Rest."_s, u"See|[Dr]|[Doe]|Rest"_s);
        row("nothing", u""_s, u""_s);
        row("marks alone", u"… — ()*&^%"_s, u""_s);
    }
    void choosesWhatCanBeSpelled()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(joined(text, wordsToSpell(text)), words);
    }

    void partsOfHyphenatedWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts");
        QTest::newRow("two words") << u"knee-replacement"_s << u"knee|replacement"_s;
        QTest::newRow("a prefix is no word") << u"non-surgical"_s << u"surgical"_s;
        QTest::newRow("a letter is no word") << u"x-ray"_s << u"ray"_s;
        QTest::newRow("codes and figures") << u"COVID-19-like"_s << u"like"_s;
        QTest::newRow("the other hyphen") << u"knee‑joint"_s << u"knee|joint"_s;
        QTest::newRow("no hyphen") << u"knee"_s << u""_s;
    }
    void partsOfHyphenatedWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        const QString sentence = u"The "_s + text;
        QCOMPARE(joined(sentence, partsToSpell(sentence, {4, text.size(), false})), parts);
    }

    void codeIsLeftOutAndPlacesStay()
    {
        const QByteArray text = "Use `kneee` or *hip* `x`.\n\n## Some Title Case Wrods\n";
        const MarkdownDocument body = MarkdownDocument::parse(text);
        const ProseRuns prose = ProseRuns::of(body);
        QCOMPARE(int(prose.blocks().size()), 2);
        const ProseBlock &paragraph = prose.blocks()[0];
        QCOMPARE(joined(paragraph.text, wordsToSpell(paragraph)), u"Use|or|hip"_s);
        const ProseBlock &heading = prose.blocks()[1];
        QCOMPARE(joined(heading.text, wordsToSpell(heading)), u"Some|Title|Case|Wrods"_s);
    }

    void aWordOfAMegabyteIsNoWord()
    {
        QVERIFY(wordsToSpell(QString(1024 * 1024, u'x')).empty());
        QCOMPARE(wordsToSpell(u"knee "_s + QString(1024 * 1024, u'é') + u" hip"_s).size(), size_t(2));
        QVERIFY(wordsToSpell(u"a-"_s.repeated(512 * 1024)).empty());
        QVERIFY(wordsToSpell(u"a.b@"_s.repeated(256 * 1024)).empty());
        QVERIFY(wordsToSpell(u"'"_s.repeated(1024 * 1024)).empty());
    }
};

ARTICULAR_TEST(tst_WordSplitter)
#include "tst_WordSplitter.moc"
