// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/WordChanges.h"
#include "support/TestRunner.h"

#include <QRandomGenerator>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

using Kind = TextChange::Kind;

/// "same [-gone-] {+new+}"
QString written(const QList<TextChange> &changes)
{
    QString text;
    for (const TextChange &change : changes)
        text += change.kind == Kind::Same ? change.text : change.kind == Kind::Removed ? u"[-%1-]"_s.arg(change.text) : u"{+%1+}"_s.arg(change.text);
    return text;
}

QString side(const QList<TextChange> &changes, Kind other)
{
    QString text;
    for (const TextChange &change : changes)
        text += change.kind == other ? QString() : change.text;
    return text;
}

} // namespace

class tst_WordChanges : public test::TestCase
{
    Q_OBJECT

private slots:
    void wordsThatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << u"A knee."_s << u"A knee."_s << u"A knee."_s;
        QTest::newRow("a word") << u"A sore knee hurts."_s << u"A stiff knee hurts."_s << u"A [-sore -]{+stiff +}knee hurts."_s;
        QTest::newRow("a word more") << u"A knee hurts."_s << u"A sore knee hurts."_s << u"A {+sore +}knee hurts."_s;
        QTest::newRow("a mark") << u"A knee hurts."_s << u"A knee hurts!"_s << u"A knee hurts[-.-]{+!+}"_s;
        QTest::newRow("two places") << u"one two three four five"_s << u"one 2 three four 5"_s << u"one [-two -]{+2 +}three four [-five-]{+5+}"_s;
        QTest::newRow("letters other than ASCII stay whole") << u"die größte Höhe"_s << u"die größere Höhe"_s << u"die [-größte -]{+größere +}Höhe"_s;
        QTest::newRow("from nothing") << QString() << u"new"_s << u"{+new+}"_s;
        QTest::newRow("to nothing") << u"old"_s << QString() << u"[-old-]"_s;
    }

    void wordsThatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, shown);
        QCOMPARE(written(wordChanges(before, after)), shown);
    }

    void bothTextsCanBeReadFromAnyChanges()
    {
        QRandomGenerator random(20261123);
        const QStringList words{u"knee "_s, u"hip, "_s, u"é"_s, u"🙂 "_s, u"the "_s, u"\u0301"_s, u"3.5 mg "_s, u"\n"_s};
        const auto text = [&] {
            QString made;
            for (int i = int(random.bounded(30)); i > 0; --i)
                made += words.at(random.bounded(int(words.size())));
            return made;
        };
        for (int round = 0; round < 500; ++round) {
            const QString before = text(), after = text();
            const QList<TextChange> changes = wordChanges(before, after);
            QCOMPARE(side(changes, Kind::Added), before);
            QCOMPARE(side(changes, Kind::Removed), after);
        }
    }

    void textsTooLongForWordsAreReplacedWhole()
    {
        const QString before = u"a b "_s.repeated(2'000), after = u"c d "_s.repeated(2'000);
        QCOMPARE(wordChanges(before, after), (QList<TextChange>{{Kind::Removed, before}, {Kind::Added, after}}));
    }

    void alikeIsWhatSharesTwoOfFiveWords()
    {
        QVERIFY(isAlike(wordChanges(u"aa bb cc dd ee"_s, u"aa bb xx yy zz"_s)));
        QVERIFY(!isAlike(wordChanges(u"aa bb cc dd ee"_s, u"aa vv xx yy zz"_s)));
    }
};

ARTICULAR_TEST(tst_WordChanges)
#include "tst_WordChanges.moc"
