// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/CslEntry.h"
#include "core/references/ReferenceFile.h"
#include "core/references/ReferenceKeys.h"
#include "core/workspace/References.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject entryOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(json(text)).object();
}

} // namespace

class tst_ReferenceFile : public test::TestCase
{
    Q_OBJECT

private slots:
    void addsBehindTheLastEntryAndChangesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no file yet") << QByteArray() << json("[\n  {\n    'id': 'n',\n    'title': 'N'\n  }\n]\n");
        QTest::newRow("an empty list") << QByteArray("[]") << json("[\n  {\n    'id': 'n',\n    'title': 'N'\n  }\n]");
        QTest::newRow("odd spacing stays") << json("[\n\n   { 'title':'A' ,  'id':'a'}\n\n ]\n\n")
                                           << json("[\n\n   { 'title':'A' ,  'id':'a'},\n   {\n     'id': 'n',\n     'title': 'N'\n   }\n\n ]\n\n");
        QTest::newRow("CRLF and tabs are kept up") << json("[\r\n\t{\r\n\t\t'id': 'a'\r\n\t}\r\n]\r\n")
                                                   << json("[\r\n\t{\r\n\t\t'id': 'a'\r\n\t},\r\n\t{\r\n\t  'id': 'n',\r\n\t  'title': 'N'\r\n\t}\r\n]\r\n");
        QTest::newRow("entries of one line each") << json("[\n{'id':'a'},\n{'id':'b'}\n]") << json("[\n{'id':'a'},\n{'id':'b'},\n{'id': 'n', 'title': 'N'}\n]");
        QTest::newRow("a byte order mark, brackets and braces in words")
            << QByteArray("\xEF\xBB\xBF" + json("[{'id':'a','title':'] } \\\\' }]")) << QByteArray("\xEF\xBB\xBF" + json("[{'id':'a','title':'] } \\\\' },\n  {\n    'id': 'n',\n    'title': 'N'\n  }]"));
    }

    void addsBehindTheLastEntryAndChangesNothingElse()
    {
        QFETCH(QByteArray, before);
        const Result<QByteArray> after = withReferences(before, {entryOf("{'id':'n','title':'N'}")});
        QVERIFY(after);
        QTEST(after.value(), "after");
        QVERIFY(References::parse(after.value()).value().find(u"n"_s));
    }

    void writesPeopleOneALineInTheCustomaryOrder()
    {
        const QJsonObject entry = entryOf("{'author':[{'family':'Doe','given':'J'},{'literal':'Grüße'}],'id':'n','issued':{'date-parts':[[2020]]},'type':'book','zzz':[1]}");
        QCOMPARE(entryText(entry, "", "\n"),
                 json("{\n  'id': 'n',\n  'type': 'book',\n  'author': [\n    {'family':'Doe','given':'J'},\n    {'literal':'Grüße'}\n  ],\n"
                      "  'issued': {'date-parts':[[2020]]},\n  'zzz': [1]\n}"));
    }

    void refusesAKeyThatIsThere()
    {
        const Result<QByteArray> after = withReferences(json("[{'id':'n'}]"), {entryOf("{'id':'n','title':'N'}")});
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::AlreadyExists);
        QVERIFY(after.error().message.contains(u"n"_s));
    }

    void refusesAListThatCannotBeRead()
    {
        const Result<QByteArray> after = withReferences("[\n{oops}\n]", {entryOf("{'id':'n'}")});
        QVERIFY(!after);
        QCOMPARE(after.error().line, 2);
    }

    void changesOneEntryOnly()
    {
        const QByteArray before = json("[\n  {'id':'a',  'title':'A'},\n  {\n    'id': 'b',\n    'title': 'B'\n  } ,\n {'id':'c'}]");
        const Result<QByteArray> after = withChangedReference(before, entryOf("{'id':'b','title':'New','custom':{'x':1}}"));
        QVERIFY(after);
        QCOMPARE(after.value(), json("[\n  {'id':'a',  'title':'A'},\n  {\n   'id': 'b',\n   'title': 'New',\n   'custom': {'x':1}\n } ,\n {'id':'c'}]"));
        QVERIFY(!withChangedReference(before, entryOf("{'id':'zzz'}")));
        QCOMPARE(textField(referenceEntry(before, u"b"_s), u"title"), u"B"_s);
        QVERIFY(referenceEntry(before, u"zzz"_s).isEmpty());
    }

    void writesTheClinicsFile()
    {
        const test::Folder folder;
        folder.write(u"clinic/clinic.yaml"_s, "name: L\n");
        QVERIFY(addReferences(folder.path(), {entryOf("{'id':'a','title':'A'}")}));
        QVERIFY(addReferences(folder.path(), {entryOf("{'id':'b','title':'B'}"), entryOf("{'id':'c','title':'C'}")}));
        QVERIFY(changeReference(folder.path(), entryOf("{'id':'b','title':'New'}")));
        const References references = References::parse(folder.read(u"clinic/references.json"_s)).value();
        QCOMPARE(references.all().size(), 3);
        QCOMPARE(references.find(u"b"_s)->title, u"New"_s);
        const QByteArray before = folder.read(u"clinic/references.json"_s);
        QVERIFY(!addReferences(folder.path(), {entryOf("{'id':'c','title':'again'}")}));
        QCOMPARE(folder.read(u"clinic/references.json"_s), before);
    }

    void makesKeysOfAuthorYearAndTitle_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("key");
        QTest::newRow("a person") << json("{'title':'The Knee and stairs','author':[{'family':'Smith','given':'A'}],'issued':{'date-parts':[[2019]]}}") << u"smith2019knee"_s;
        QTest::newRow("accents and particles") << json("{'title':'Über Treppen','author':[{'family':'van der Straße-Müller'}],'issued':{'date-parts':[[2019]]}}") << u"strassemuller2019uber"_s;
        QTest::newRow("an organisation") << json("{'title':'Guide','author':[{'literal':'The Sample Society'}]}") << u"sampleguide"_s;
        QTest::newRow("nothing to go by") << json("{'title':'膝'}") << u"source"_s;
        QTest::newRow("a title of numbers") << json("{'title':'2020 vision'}") << u"source2020"_s;
        QTest::newRow("its own readable key") << json("{'id':'Doe_2020.a','title':'T'}") << u"Doe_2020.a"_s;
        QTest::newRow("its own key is an address") << json("{'id':'http://zotero.org/users/1/items/X','title':'Stairs'}") << u"stairs"_s;
        QTest::newRow("its own key is a number") << json("{'id':'12','title':'Stairs'}") << u"stairs"_s;
        QTest::newRow("its own key is taken") << json("{'id':'Taken','title':'Stairs'}") << u"stairs"_s;
        QTest::newRow("the made key is taken") << json("{'title':'taken'}") << u"taken-2"_s;
    }

    void makesKeysOfAuthorYearAndTitle()
    {
        QFETCH(QByteArray, entry);
        ReferenceIndex index(References::parse(json("[{'id':'taken'}]")).value());
        QTEST(index.freeKey(entryOf(entry)), "key");
    }

    void knowsTheSameSourceAgain_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("known");
        QTest::newRow("the same DOI in another case") << json("{'DOI':'https://doi.org/10.5555/abc','title':'other'}") << u"a"_s;
        QTest::newRow("the same PubMed number") << json("{'PMID':'12','title':'other'}") << u"b"_s;
        QTest::newRow("the same title and year") << json("{'title':'stairs &amp knees','issued':{'date-parts':[[2020]]}}") << QString();
        QTest::newRow("the same title but for marks") << json("{'title':'Stairs & knees.','issued':{'date-parts':[['2020',3]]}}") << u"a"_s;
        QTest::newRow("another year") << json("{'title':'Stairs & knees.','issued':{'date-parts':[[2021]]}}") << QString();
        QTest::newRow("another first author") << json("{'title':'Stairs, knees','author':[{'family':'Roe'}],'issued':{'date-parts':[[2020]]}}") << QString();
        QTest::newRow("another DOI: a correction or a second part") << json("{'title':'Stairs, knees','DOI':'10.5555/z','issued':{'date-parts':[[2020]]}}") << QString();
        QTest::newRow("nothing in common") << json("{'title':'Hills'}") << QString();
    }

    void knowsTheSameSourceAgain()
    {
        QFETCH(QByteArray, entry);
        const ReferenceIndex index(References::parse(json("[{'id':'a','DOI':'10.5555/ABC','title':'Stairs, knees','author':[{'family':'Doe'}],"
            "'issued':{'date-parts':[[2020]]}},{'id':'b','PMID':'12','title':'x'}]")).value());
        QTEST(index.find(entryOf(entry)), "known");
    }

    void thousandsAlikeGetKeysOfTheirOwn()
    {
        ReferenceIndex index;
        QSet<QString> keys;
        for (int i = 0; i < 20'000; ++i) {
            QJsonObject entry = entryOf("{'title':'Same'}");
            entry.insert(u"id"_s, index.freeKey(entry));
            index.add(entry);
            keys.insert(textField(entry, u"id"));
        }
        QCOMPARE(keys.size(), 20'000);
    }

    void aSourceIsWithdrawnAndUsedAgain()
    {
        const test::Folder folder;
        const QByteArray before = json("[\n  {'id': 'a', 'title': 'A', 'custom': {'shelf': 3}},\n  {'id': 'b', 'title': 'B'}\n]\n");
        folder.write(u"clinic/references.json"_s, before);
        const ReferenceWithdrawal why{u"It was retracted."_s, u"jdoe"_s, QDate(2026, 11, 23)};
        QVERIFY(setWithdrawal(folder.path(), u"a"_s, why));
        const QByteArray withdrawn = folder.read(u"clinic/references.json"_s);
        const References read = References::parse(withdrawn).value();
        QCOMPARE(read.find(u"a"_s)->withdrawal, std::optional(why));
        QVERIFY(!read.find(u"b"_s)->withdrawal);
        QVERIFY(withdrawn.endsWith(json(",\n  {'id': 'b', 'title': 'B'}\n]\n")));
        QCOMPARE(referenceEntry(withdrawn, u"a"_s).value(u"custom"_s).toObject().value(u"shelf"_s).toInt(), 3);
        QVERIFY(setWithdrawal(folder.path(), u"b"_s, why) && setWithdrawal(folder.path(), u"b"_s, std::nullopt) && setWithdrawal(folder.path(), u"a"_s, std::nullopt));
        QCOMPARE(QJsonDocument::fromJson(folder.read(u"clinic/references.json"_s)), QJsonDocument::fromJson(before));
    }

    void aSourceThatIsNotThereIsNotWithdrawn()
    {
        const test::Folder folder;
        QVERIFY(!setWithdrawal(folder.path(), u"a"_s, ReferenceWithdrawal()));
        folder.write(u"clinic/references.json"_s, "[]");
        QVERIFY(!setWithdrawal(folder.path(), u"a"_s, ReferenceWithdrawal()));
        QCOMPARE(folder.read(u"clinic/references.json"_s), QByteArray("[]"));
    }

    void aWithdrawalMayBeWrittenByHand_data()
    {
        QTest::addColumn<QByteArray>("custom");
        QTest::addColumn<bool>("isWithdrawn");
        QTest::newRow("a plain yes") << json("{'withdrawn': true}") << true;
        QTest::newRow("a plain no") << json("{'withdrawn': false}") << false;
        QTest::newRow("with a reason only") << json("{'withdrawn': {'reason': 'Old.'}}") << true;
        QTest::newRow("nothing of it") << json("{'shelf': 3}") << false;
        QTest::newRow("another kind of field") << json("'withdrawn'") << false;
    }

    void aWithdrawalMayBeWrittenByHand()
    {
        QFETCH(QByteArray, custom);
        QFETCH(bool, isWithdrawn);
        const References read = References::parse(json("[{'id': 'a', 'custom': ") + custom + "}]").value();
        QCOMPARE(read.find(u"a"_s)->withdrawal.has_value(), isWithdrawn);
    }
};

ARTICULAR_TEST(tst_ReferenceFile)
#include "tst_ReferenceFile.moc"
