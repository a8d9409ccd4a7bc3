// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of rule finds, where, with which words and with which mend.
#include "support/TestRunner.h"
#include "unit/checks/prose/RuleTexts.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray existence(const QByteArray &rest)
{
    return "extends: existence\nmessage: \"Avoid %s.\"\n" + rest;
}

QByteArray substitution(const QByteArray &rest)
{
    return "extends: substitution\nmessage: \"Use %s, not %s.\"\n" + rest;
}

const QByteArray repetition = "extends: repetition\nmessage: \"%s twice\"\nignorecase: true\nalpha: true\ntokens: ['[^\\s]+']\n";
const QByteArray consistency = "extends: consistency\nmessage: \"%s, before %s\"\nignorecase: true\neither:\n  follow-up: followup\n";
const QByteArray conditional = "extends: conditional\nmessage: \"What is %s?\"\nfirst: '\\b([A-Z]{3,5})\\b'\n"
                               "second: '(?:\\b[A-Za-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [MRI]\n";

} // namespace

class tst_ProseRules : public test::TestCase
{
    Q_OBJECT

private slots:
    void aRuleFinds_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("places");
        const QByteArray miracle = existence("tokens: [miracle, side effect]\n");
        QTest::newRow("a word") << miracle << QByteArray("A miracle, really.") << QByteArray("miracle");
        QTest::newRow("no part of a word") << miracle << QByteArray("Two miracles and amiracle.") << QByteArray();
        QTest::newRow("words over a line's end") << miracle << QByteArray("> A side\n> effect.") << QByteArray("side\n> effect");
        QTest::newRow("words over marks") << miracle << QByteArray("A **side** effect.") << QByteArray("side** effect");
        QTest::newRow("an entity's place") << existence("tokens: ['A&E']\n") << QByteArray("Go to A&amp;E now.") << QByteArray("A&amp;E");
        QTest::newRow("only the case that is written") << miracle << QByteArray("A Miracle.") << QByteArray();
        QTest::newRow("any case when asked") << existence("ignorecase: true\ntokens: [miracle]\n") << QByteArray("A MIRACLE.") << QByteArray("MIRACLE");
        QTest::newRow("either apostrophe") << existence("tokens: [\"don't\"]\n") << QByteArray("We don’t.") << QByteArray("don’t");
        QTest::newRow("either apostrophe of an expression") << existence("tokens: ['don’t (?:stop|go)']\n") << QByteArray("We don't stop.") << QByteArray("don't stop");
        QTest::newRow("nothing in code") << miracle << QByteArray("The `miracle` and\n\n    miracle\n") << QByteArray();
        QTest::newRow("nothing in an address") << miracle << QByteArray("See https://a.example/miracle now.") << QByteArray();
        QTest::newRow("nothing in an address in angles") << miracle << QByteArray("See <https://b.example/?miracle&miracle>.") << QByteArray();
        QTest::newRow("a patient's number in an address") << existence("nonword: true\ntokens: ['/patient/\\d+']\narticular: {identifier: url}\n")
                                                          << QByteArray("See https://a.example/patient/7 now.") << QByteArray("/patient/7");
        QTest::newRow("an expression") << existence("tokens: ['mira\\w+']\n") << QByteArray("miracles, admiral") << QByteArray("miracles");
        QTest::newRow("marks without words") << existence("nonword: true\ntokens: ['!{2,}']\n") << QByteArray("Now!! Or!") << QByteArray("!!");
        QTest::newRow("parts of words when asked") << existence("nonword: true\ntokens: [ize]\n") << QByteArray("Optimize it.") << QByteArray("ize");
        QTest::newRow("raw expressions") << existence("raw: ['\\d+', ' ?%']\n") << QByteArray("In 20 % and 5%.") << QByteArray("20 %\n5%");
        QTest::newRow("tokens behind a raw start") << existence("raw: ['very ']\ntokens: [good, bad]\n") << QByteArray("good, very bad") << QByteArray("very bad");
        QTest::newRow("the longer of two") << existence("tokens: [pain, pain relief]\n") << QByteArray("pain relief and pain") << QByteArray("pain relief\npain");
        QTest::newRow("not what an exception covers") << existence("tokens: [cure]\nexceptions: [cure rate]\n") << QByteArray("A cure rate and a cure.") << QByteArray("cure");
        QTest::newRow("not what holds an exception") << existence("tokens: ['[A-Z]{2,}']\nexceptions: [MRI]\n") << QByteArray("MRI and CT") << QByteArray("CT");
        QTest::newRow("no more than its limit") << existence("tokens: [a]\nlimit: 2\n") << QByteArray("a a a a") << QByteArray("a\na");
        QTest::newRow("words for others") << substitution("swap: {utilize: use}\n") << QByteArray("We utilize it.") << QByteArray("utilize");
        QTest::newRow("not the right word itself") << substitution("ignorecase: true\nswap: {'data ?base': database}\n") << QByteArray("Database, database, data base") << QByteArray("data base");
        QTest::newRow("a word twice") << repetition << QByteArray("It is the the knee.") << QByteArray("the the");
        QTest::newRow("a word twice over a line's end and marks") << repetition << QByteArray("> It is **the**\n> the knee.") << QByteArray("the**\n> the");
        QTest::newRow("a word with an apostrophe twice") << repetition.mid(0).replace("alpha: true\n", "") << QByteArray("We don't don't.\n\nWe don't don't go.") << QByteArray("don't don't");
        QTest::newRow("not a word twice around a source") << repetition << QByteArray("about pain [@a] pain scores") << QByteArray();
        QTest::newRow("not a word twice around a picture") << repetition << QByteArray("the ![x](a.png) the") << QByteArray();
        QTest::newRow("not a word twice over two sentences") << repetition << QByteArray("See that. That is all. So.") << QByteArray();
        QTest::newRow("not twice in two paragraphs") << repetition << QByteArray("the\n\nthe") << QByteArray();
        QTest::newRow("the other way of writing") << consistency << QByteArray("Your follow-up.\n\nA Followup and a follow-up.") << QByteArray("Followup");
        QTest::newRow("a short form that is not explained") << conditional << QByteArray("PRP helps. PRP is blood.\n\nAn MRI.") << QByteArray("PRP");
        QTest::newRow("not one that is explained before or beside it") << conditional << QByteArray("Take PRP: platelet rich plasma (PRP).\n\nPRP.") << QByteArray();
    }

    void aRuleFinds()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, places);
        QCOMPARE(test::RuleResult(rule, text).slices(), places);
    }

    void aRuleCounts()
    {
        const QByteArray atMost = "extends: occurrence\nmessage: \"%s commas\"\nscope: sentence\ntoken: ','\nmax: 2\n";
        const test::RuleResult many(atMost, "One, two, three, four. One, two.\n\n- a, b, c, d\n");
        QCOMPARE(many.slices(), QByteArray(", two, three,\n, b, c,"));
        QCOMPARE(many.findings().first().message, u"3 commas"_s);
        const QByteArray atLeast = "extends: occurrence\nmessage: \"No link.\"\nscope: paragraph\ntoken: see\nmin: 1\n";
        QCOMPARE(test::RuleResult(atLeast, "# None\n\nNone here.\n\nPlease see us.\n").slices(), QByteArray("None here."));
    }

    void theMessageSaysTheWords()
    {
        QCOMPARE(test::RuleResult(existence("tokens: [cure]\n"), "A cure.").findings().first().message, u"Avoid cure."_s);
        const test::RuleResult two(substitution("swap: {utilize: 'use|apply'}\n"), "We utilize it.");
        QCOMPARE(two.findings().first().message, u"Use use or apply, not utilize."_s);
        QVERIFY(!two.findings().first().fix);
        const test::RuleResult captured(substitution("swap: {'(\\w+) stem-cells': '$1 stem cells'}\n"), "New stem-cells.");
        QCOMPARE(captured.findings().first().message, u"Use New stem cells, not New stem-cells."_s);
    }

    void aFixMakes_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("fixed");
        const QByteArray use = substitution("ignorecase: true\nswap: {utilize: use, in order to: to, 'a&b': 'a*b'}\n");
        QTest::newRow("the better word") << use << QByteArray("We utilize it.") << QByteArray("We use it.");
        QTest::newRow("a capital stay") << use << QByteArray("In order to walk, UTILIZE it.") << QByteArray("To walk, USE it.");
        QTest::newRow("one word of two lines") << use << QByteArray("> In order\n> to walk") << QByteArray("> To walk");
        QTest::newRow("nothing across marks") << use << QByteArray("**In order** to walk") << QByteArray("**In order** to walk");
        QTest::newRow("nothing around a comment") << use << QByteArray("in <!-- x --> order to") << QByteArray("in <!-- x --> order to");
        QTest::newRow("marks of Markdown plain text") << use << QByteArray("a&b") << QByteArray("a\\*b");
        QTest::newRow("the better word within marks") << use << QByteArray("We *utilize* it.") << QByteArray("We *use* it.");
        QTest::newRow("the better word in a value") << use << QByteArray("---\ntitle: We utilize it\n---\n") << QByteArray("---\ntitle: We use it\n---\n");
        QTest::newRow("the better word in quotes") << use << QByteArray("---\ntitle: 'It''s utilize'\n---\n") << QByteArray("---\ntitle: 'It''s use'\n---\n");
        QTest::newRow("no value that needs quotes") << use << QByteArray("---\ntitle: a&b c\n---\n") << QByteArray("---\ntitle: a&b c\n---\n");
        QTest::newRow("the better word in a description") << use << QByteArray("![To utilize](a.png)") << QByteArray("![To use](a.png)");
        QTest::newRow("a doubled word one") << repetition << QByteArray("It is the the the knee.") << QByteArray("It is the knee.");
        QTest::newRow("a doubled word one over lines") << repetition << QByteArray("It is the\nthe knee.") << QByteArray("It is the\nknee.");
        QTest::newRow("a doubled word stay across marks") << repetition << QByteArray("It is **the** the knee.") << QByteArray("It is **the** knee.");
        const QByteArray remove = existence("ignorecase: true\ntokens: [very, '!+']\naction: {name: remove}\n");
        QTest::newRow("words go with a space") << remove << QByteArray("It is very good.") << QByteArray("It is good.");
        QTest::newRow("the next word get the capital") << remove << QByteArray("Very good.") << QByteArray("Good.");
        QTest::newRow("no overlap") << remove << QByteArray("Very very good.") << QByteArray("Very good.");
        QTest::newRow("the last word go") << remove << QByteArray("Good, very.") << QByteArray("Good,.");
        const QByteArray edit = existence("nonword: true\ntokens: ['[a-z]+[.:]$']\nscope: heading\naction: {name: edit, params: [trim_right, '.:']}\n");
        QTest::newRow("an end go") << edit << QByteArray("## Risks:\n\nRisks:\n") << QByteArray("## Risks\n\nRisks:\n");
        const QByteArray expression = existence("tokens: ['\\d+ percents']\naction: {name: edit, params: [regex, '(\\d+) percents', '$1 percent']}\n");
        QTest::newRow("an expression's replacement") << expression << QByteArray("5 percents") << QByteArray("5 percent");
        QTest::newRow("one way of writing") << consistency << QByteArray("Follow-up, followup, Followup") << QByteArray("Follow-up, follow-up, Follow-up");
        const QByteArray given = existence("tokens: [awesome]\naction: {name: replace, params: [good]}\n");
        QTest::newRow("what an action says") << given << QByteArray("An awesome day") << QByteArray("An good day");
    }

    void aFixMakes()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, fixed);
        const test::RuleResult result(rule, text);
        QVERIFY(!result.findings().isEmpty());
        QCOMPARE(result.fixed(), fixed);
    }

    void aRuleLooksOnlyWhereItSays_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<int>("line");
        QTest::newRow("title") << QByteArray("title") << 2;
        QTest::newRow("description") << QByteArray("description") << 3;
        QTest::newRow("heading.h2") << QByteArray("heading.h2") << 7;
        QTest::newRow("heading.h3") << QByteArray("heading.h3") << 9;
        QTest::newRow("paragraph") << QByteArray("paragraph") << 11;
        QTest::newRow("list") << QByteArray("list") << 13;
        QTest::newRow("table.cell") << QByteArray("table.cell") << 15;
        QTest::newRow("blockquote") << QByteArray("blockquote") << 18;
        QTest::newRow("alt and hero") << QByteArray("alt") << 5;
        QTest::newRow("caption") << QByteArray("caption") << 21;
        QTest::newRow("link") << QByteArray("link") << 23;
    }

    void aRuleLooksOnlyWhereItSays()
    {
        QFETCH(QByteArray, scope);
        QFETCH(int, line);
        const QByteArray text = "---\ntitle: \"A \\\"cure\\\"\"\ndescription: >-\n  One\n  cure\nimage: {src: a.png, alt: a cure}\n"
                                "---\n## cure\n\n### cure\n\nno link: cure\n\n- cure\n\n| cure |\n|---|\n\n> cure\n\n![cure\\!](a.png \"cure &amp; more\")\n\n"
                                "see [cure](https://a.example)\n";
        const test::RuleResult result(existence("tokens: [cure]\nscope: " + scope + "\n"), text);
        QVERIFY(!result.findings().isEmpty());
        for (const Finding &finding : result.findings()) {
            QVERIFY2(result.slice(finding).contains("cure"), result.slice(finding));
            if (scope != "description")
                QCOMPARE(result.slice(finding), QByteArray("cure"));
        }
        Q_UNUSED(line);
    }

    void valuesOfTheDetailsHaveExactPlaces_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("plain") << QByteArray("A cure for you") << QByteArray("cure");
        QTest::newRow("in single quotes behind a quote") << QByteArray("'It''s a cure'") << QByteArray("cure");
        QTest::newRow("in double quotes behind escapes") << QByteArray("\"\\u00e9 \\\"a\\\" \\t cure\"") << QByteArray("cure");
        QTest::newRow("behind letters of many bytes") << QByteArray("Für 🦵 cure") << QByteArray("cure");
        QTest::newRow("over lines") << QByteArray("one\n  cure") << QByteArray("cure");
        QTest::newRow("a folded block is the whole value") << QByteArray(">-\n  one\n  cure") << QByteArray(">-\n  one\n  cure");
    }

    void valuesOfTheDetailsHaveExactPlaces()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, place);
        for (const QByteArray &key : {QByteArray("title"), QByteArray("description"), QByteArray("key-message")}) {
            const test::RuleResult result(existence("tokens: [cure]\n"), "---\n" + key + ": " + written + "\n---\n");
            QCOMPARE(result.slices(), place);
            QCOMPARE(result.findings().first().key, QString::fromLatin1(key));
        }
    }

    void aRuleHoldsInItsJurisdictionsOnly()
    {
        const QByteArray rule = existence("tokens: [cure]\narticular: {jurisdictions: [US, AU]}\n");
        QCOMPARE(test::RuleResult(rule, "---\njurisdictions: [US-CO]\n---\ncure").findings().size(), 1);
        QCOMPARE(test::RuleResult(rule, "---\njurisdictions: [GB]\n---\ncure").findings().size(), 0);
        QCOMPARE(test::RuleResult(rule, "cure").findings().size(), 0);
    }
};

ARTICULAR_TEST(tst_ProseRules)
#include "tst_ProseRules.moc"
