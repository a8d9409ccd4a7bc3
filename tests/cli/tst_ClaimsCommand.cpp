// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_ClaimsCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void listsClaimsWithPlaceTypesAndWords()
    {
        const QByteArray text = "---\ntitle: T\n---\nCall us at nine.\n\nThe gel relieves knee pain.\n";
        const CommandLine claims = CommandLine::run({u"claims"_s, m_folder.write(u"a.md"_s, text), u"--format"_s, u"json"_s});
        QCOMPARE(claims.status, 0);
        QCOMPARE(claims.json().size(), 1);
        const QJsonObject object = claims.json().at(0).toObject();
        QCOMPARE(object.value(u"line"_s).toInt(), 6);
        QCOMPARE(object.value(u"column"_s).toInt(), 1);
        QCOMPARE(object.value(u"types"_s).toArray().at(0).toString(), u"efficacy"_s);
        QCOMPARE(object.value(u"excerpt"_s).toString(), u"The gel relieves knee pain."_s);
        QCOMPARE(text.mid(object.value(u"offset"_s).toInt(), object.value(u"length"_s).toInt()), "The gel relieves knee pain.");
    }

    void writesOneLineAndItsReasonAClaim()
    {
        const QString path = m_folder.write(u"b.md"_s, "---\ntitle: T\n---\nThe gel cures warts.\n");
        const CommandLine claims = CommandLine::run({u"claims"_s, path});
        QCOMPARE(claims.status, 0);
        QVERIFY2(claims.output.startsWith((path + u":4:1: cure-guarantee"_s).toUtf8()), claims.output.constData());
        QVERIFY(claims.output.contains("“cures”"));
    }

    void aMissingFileIsNamed()
    {
        const CommandLine claims = CommandLine::run({u"claims"_s, m_folder.path(u"none.md"_s)});
        QCOMPARE(claims.status, 3);
        QVERIFY(claims.messages.contains("none.md"));
    }

    void withoutAnArticleItIsWrongUse()
    {
        QCOMPARE(CommandLine::run({u"claims"_s}).status, 2);
    }

    void measuresAgainstLabelledSentences()
    {
        const QString path = m_folder.write(u"t.tsv"_s, "id\tlabel\ttypes\tsource\ttext\n"
            "1\tclaim\tefficacy\ts\tThe gel relieves pain.\n2\tclaim\tefficacy,duration\ts\tThe sky is blue.\n"
            "3\tneutral\t\ts\tThe knee is a joint.\n4\tneutral\t\ts\tHe said \"the gel heals burns\".\n");
        const CommandLine figures = CommandLine::run({u"claims"_s, u"--eval"_s, path, u"--misses"_s});
        QCOMPARE(figures.status, 0);
        QVERIFY2(figures.output.contains("precision 0.500, recall 0.500, F1 0.500"), figures.output.constData());
        QVERIFY(figures.output.contains("efficacy 1 of 2"));
        QVERIFY(figures.output.contains("missed 2 "));
        QVERIFY(figures.output.contains("false alarm 4 "));
    }

    void aRowThatCannotBeReadIsNamed()
    {
        const QString path = m_folder.write(u"u.tsv"_s, "id\tlabel\ttypes\tsource\ttext\n1\tmaybe\t\ts\tText.\n");
        const CommandLine figures = CommandLine::run({u"claims"_s, u"--eval"_s, path});
        QCOMPARE(figures.status, 1);
        QVERIFY(figures.messages.contains("Line 2"));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ClaimsCommand)
#include "tst_ClaimsCommand.moc"
