// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/TextSearch.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &text, const SearchQuery &query)
{
    QStringList words;
    for (const EditorRange &place : searchText(text, query, searchExpression(query).value()).places)
        words.append(text.sliced(place.start, place.end - place.start));
    return words;
}

QString replaced(const QString &text, const SearchQuery &query, const QString &with)
{
    const QRegularExpression expression = searchExpression(query).value();
    const auto change = replaceAll(text, searchText(text, query, expression).places, with, query, expression);
    return change ? QString(text).replace(change->place.start, change->place.end - change->place.start, change->text) : text;
}

constexpr bool matchCase = true, wholeWords = true, isExpression = true;

} // namespace

class tst_TextSearch : public test::TestCase
{
    Q_OBJECT

private slots:
    void findsPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchQuery>("query");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("nothing is found without a query") << u"knee"_s << SearchQuery{} << QStringList{};
        QTest::newRow("capitals do not matter") << u"Knee and knee"_s << SearchQuery{u"knee"_s} << QStringList{u"Knee"_s, u"knee"_s};
        QTest::newRow("capitals matter on demand") << u"Knee and knee"_s << SearchQuery{u"knee"_s, matchCase} << QStringList{u"knee"_s};
        QTest::newRow("a part of a word is no whole word") << u"knee knees"_s << SearchQuery{u"knee"_s, false, wholeWords} << QStringList{u"knee"_s};
        QTest::newRow("a whole word may end with a sign") << u"5% of 15%"_s << SearchQuery{u"5%"_s, false, wholeWords} << QStringList{u"5%"_s};
        QTest::newRow("letters with accents are letters") << u"él élan"_s << SearchQuery{u"él"_s, false, wholeWords} << QStringList{u"él"_s};
        QTest::newRow("signs of patterns are plain text") << u"a.b (a+b) axb"_s << SearchQuery{u"a.b"_s} << QStringList{u"a.b"_s};
        QTest::newRow("places do not overlap") << u"aaaa"_s << SearchQuery{u"aa"_s} << QStringList{u"aa"_s, u"aa"_s};
        QTest::newRow("a pattern finds what fits it") << u"30 mg, 5 mg"_s << SearchQuery{u"\\d+ mg"_s, false, false, isExpression}
                                                      << QStringList{u"30 mg"_s, u"5 mg"_s};
        QTest::newRow("the ends in a pattern are those of lines") << u"one\ntwo"_s << SearchQuery{u"^\\w+$"_s, false, false, isExpression}
                                                                  << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("places without letters are no places") << u"ab"_s << SearchQuery{u"x*"_s, false, false, isExpression} << QStringList{};
        QTest::newRow("a choice in a pattern is of whole words") << u"hip hips knee"_s << SearchQuery{u"hip|knee"_s, false, wholeWords, isExpression}
                                                                 << QStringList{u"hip"_s, u"knee"_s};
        QTest::newRow("only the selected part counts") << u"knee knee knee"_s << SearchQuery{u"knee"_s, false, false, false, EditorRange{5, 9}}
                                                       << QStringList{u"knee"_s};
        QTest::newRow("what reaches over the part's end does not count")
            << u"knee knee"_s << SearchQuery{u"knee"_s, false, false, false, EditorRange{0, 7}} << QStringList{u"knee"_s};
        QTest::newRow("a part beyond the text is none") << u"knee"_s << SearchQuery{u"knee"_s, false, false, false, EditorRange{10, 20}} << QStringList{};
    }

    void findsPlaces()
    {
        QFETCH(const QString, text);
        QFETCH(const SearchQuery, query);
        QTEST(found(text, query), "places");
    }

    void refusesAPatternThatIsWrong_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("character");
        QTest::newRow("a bracket that is not closed") << u"knee (pain"_s << 11;
        QTest::newRow("a set that is not closed") << u"[a-"_s << 4;
        QTest::newRow("a repetition of nothing") << u"*a"_s << 1;
    }

    void refusesAPatternThatIsWrong()
    {
        QFETCH(const QString, pattern);
        QFETCH(const int, character);
        const auto result = searchExpression({pattern, false, wholeWords, isExpression});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(u"at character %1,"_s.arg(character)), qPrintable(result.error().message));
    }

    void givesUpAPatternThatNeverEnds()
    {
        const SearchQuery query{u"(a+)+b"_s, false, false, isExpression};
        const SearchMatches matches = searchText(u"aab "_s + QString(4000, u'a') + u" aab"_s, query, searchExpression(query).value());
        QVERIFY(matches.gaveUp);
        QCOMPARE(matches.places, (QList<EditorRange>{{0, 3}}));
    }

    void replacesAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchQuery>("query");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("after");
        QTest::newRow("every place") << u"a knee, a knee."_s << SearchQuery{u"knee"_s} << u"hip"_s << u"a hip, a hip."_s;
        QTest::newRow("nothing where nothing is found") << u"a hip"_s << SearchQuery{u"knee"_s} << u"x"_s << u"a hip"_s;
        QTest::newRow("places that touch") << u"aaaa"_s << SearchQuery{u"aa"_s} << u"b"_s << u"bb"_s;
        QTest::newRow("plain text is taken as it is") << u"5 dollars"_s << SearchQuery{u"5 dollars"_s} << u"$5\\n"_s << u"$5\\n"_s;
        QTest::newRow("groups of a pattern") << u"30 mg"_s << SearchQuery{u"(\\d+) (\\w+)"_s, false, false, isExpression} << u"$2: $1 ($0)"_s
                                             << u"mg: 30 (30 mg)"_s;
        QTest::newRow("a group that does not exist is empty") << u"30"_s << SearchQuery{u"\\d+"_s, false, false, isExpression} << u"<$7>"_s << u"<>"_s;
        QTest::newRow("signs of a pattern's replacement") << u"a"_s << SearchQuery{u"a"_s, false, false, isExpression} << u"$$1\\n\\t\\\\x"_s
                                                          << u"$1\n\t\\x"_s;
        QTest::newRow("a look behind sees the text around") << u"ab cb"_s << SearchQuery{u"(?<=a)b"_s, false, false, isExpression} << u"x"_s << u"ax cb"_s;
        QTest::newRow("nothing but the part") << u"b b b"_s << SearchQuery{u"b"_s, false, false, false, EditorRange{2, 3}} << u"x"_s << u"b x b"_s;
    }

    void replacesAll()
    {
        QFETCH(const QString, text);
        QFETCH(const SearchQuery, query);
        QFETCH(const QString, with);
        QTEST(replaced(text, query, with), "after");
    }
};

Q_DECLARE_METATYPE(articular::SearchQuery)

ARTICULAR_TEST(tst_TextSearch)

#include "tst_TextSearch.moc"
