// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ClinicFiles.h"
#include "core/workspace/People.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_People : public test::TestCase
{
    Q_OBJECT

private slots:
    void addsOnePersonAndChangesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("people");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("an empty file") << QByteArray() << u"Jo Park"_s << u"jo-park"_s;
        QTest::newRow("only a comment") << QByteArray("# Our people\n") << u"Jo Park"_s << u"jo-park"_s;
        QTest::newRow("people and a comment") << QByteArray("# Ours\nmr:\n  name: Marta\n  mood: calm # today\n") << u"Jo Park"_s << u"jo-park"_s;
        QTest::newRow("no line end at the end") << QByteArray("mr: {name: Marta}") << u"Jo Park"_s << u"jo-park"_s;
        QTest::newRow("lines of Windows") << QByteArray("mr:\r\n  name: Marta\r\n") << u"Jo Park"_s << u"jo-park"_s;
        QTest::newRow("the id is somebody else's") << QByteArray("jo-park:\n  name: Joanna Park\n") << u"Jo Park"_s << u"jo-park-2"_s;
        QTest::newRow("a name that needs quotes") << QByteArray("mr:\n  name: Marta\n") << u"Jo: \"J\" #1"_s << u"jo-j-1"_s;
        QTest::newRow("a name in another script") << QByteArray("mr:\n  name: Marta\n") << u"مريم"_s << u"person"_s;
        QTest::newRow("a name that reads as a word of its own") << QByteArray("mr:\n  name: Marta\n") << u"No"_s << u"no"_s;
    }

    void addsOnePersonAndChangesNothingElse()
    {
        QFETCH(QByteArray, people);
        QFETCH(QString, name);
        QFETCH(QString, id);
        const Result<PeopleWithOne> added = withPerson(people, u"  "_s + name + u' ');
        QVERIFY(added);
        QCOMPARE(added.value().id, id);
        QVERIFY(added.value().text.startsWith(people));
        QList<WorkspaceProblem> problems;
        const QList<Person> before = readPeople({}, people, problems);
        const QList<Person> after = readPeople({}, added.value().text, problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.last().id, id);
        QCOMPARE(after.last().name, name);
    }

    void aPersonOfThatNameIsNotAddedAgain()
    {
        const QByteArray people = "mr:\n  name: Marta Reyes\n";
        const Result<PeopleWithOne> added = withPerson(people, u"Marta Reyes"_s);
        QVERIFY(added);
        QCOMPARE(added.value().text, people);
        QCOMPARE(added.value().id, u"mr"_s);
    }

    void whatCannotBeReadIsLeftAlone()
    {
        QVERIFY(!withPerson("mr: {name: Marta\n", u"Jo"_s));
        QVERIFY(!withPerson("mr:\n  name: Marta\n", u"  "_s));
    }
};

ARTICULAR_TEST(tst_People)
#include "tst_People.moc"
