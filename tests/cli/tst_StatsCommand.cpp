// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QJsonObject>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_StatsCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void countsAndGradesOfAKnownSentence()
    {
        const QString path = m_folder.write(u"a.md"_s, "---\ntitle: T\nlanguage: en-US\n---\nThe cat sat on the mat.\n");
        const CommandLine stats = CommandLine::run({u"stats"_s, path, u"--format"_s, u"json"_s});
        QCOMPARE(stats.status, 0);
        const QJsonObject object = stats.json().at(0).toObject();
        QCOMPARE(object.value(u"words"_s).toInt(), 6);
        QCOMPARE(object.value(u"sentences"_s).toInt(), 1);
        QCOMPARE(object.value(u"syllables"_s).toInt(), 6);
        QCOMPARE(object.value(u"flesch_kincaid_grade"_s).toDouble(), -1.45);
        QCOMPARE(object.value(u"flesch_reading_ease"_s).toDouble(), 116.15);
    }

    void theHardestSentencesAreShownWithTheirPlaces()
    {
        const QString path = m_folder.write(u"c.md"_s, "Cats sit.\n\nExtraordinarily complicated particularities of individuals "
                                                       "intimidate inexperienced community participants.\n");
        const CommandLine json = CommandLine::run({u"stats"_s, path, u"--format"_s, u"json"_s});
        const QJsonObject object = json.json().at(0).toObject();
        const QJsonObject sentence = object.value(u"hardest_sentences"_s).toArray().at(0).toObject();
        QCOMPARE(sentence.value(u"line"_s).toInt(), 3);
        QCOMPARE(sentence.value(u"offset"_s).toInt(), 11);
        QVERIFY(sentence.value(u"grade"_s).toDouble() > 12);
        QCOMPARE(object.value(u"paragraphs"_s).toArray().size(), 2);
        QCOMPARE(object.value(u"target_grade"_s).toInt(), 6);
        QVERIFY(object.value(u"smog_low_confidence"_s).toBool());
        const CommandLine text = CommandLine::run({u"stats"_s, path});
        QVERIFY2(text.output.contains("3:1: grade "), text.output.constData());
        QVERIFY(text.output.contains("without unavoidable terms"));
    }

    void gradesAreNotGivenForOtherLanguages()
    {
        const QString path = m_folder.write(u"b.md"_s, "---\ntitle: T\nlanguage: es\n---\nEl gato duerme.\n");
        const CommandLine json = CommandLine::run({u"stats"_s, path, u"--format"_s, u"json"_s});
        QVERIFY(!json.json().at(0).toObject().contains(u"smog_grade"_s));
        QVERIFY(CommandLine::run({u"stats"_s, path}).output.contains("not available"));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_StatsCommand)
#include "tst_StatsCommand.moc"
