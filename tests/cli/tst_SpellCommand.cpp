// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QJsonObject>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_SpellCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void listsUnknownWordsWithTheirPlaces()
    {
        const QString path = m_folder.write(u"a.md"_s, "The synovium.\n\nCells with shrot\nteleomeres and mesenchymal teleomeres.\n");
        const CommandLine spell = CommandLine::run({u"spell"_s, path});
        QCOMPARE(spell.status, 0);
        QCOMPARE(QString::fromUtf8(spell.output), u"%1:3:12: shrot\n%1:4:1: teleomeres\n%1:4:28: teleomeres\n"_s.arg(path));
        QVERIFY(spell.messages.isEmpty());
    }

    void addsSuggestionsOnDemand()
    {
        const QString path = m_folder.write(u"b.md"_s, "Cells with short teleomeres.\n");
        const CommandLine text = CommandLine::run({u"spell"_s, path, u"--suggest"_s});
        QVERIFY2(text.output.contains("teleomeres (telomeres"), text.output.constData());
        const CommandLine json = CommandLine::run({u"spell"_s, path, u"--suggest"_s, u"--format"_s, u"json"_s});
        const QJsonObject word = json.json().at(0).toObject();
        QCOMPARE(word.value(u"word"_s).toString(), u"teleomeres"_s);
        QCOMPARE(word.value(u"offset"_s).toInt(), 17);
        QVERIFY(word.value(u"suggestions"_s).toArray().contains(u"telomeres"_s));
    }

    void theClinicsWordsAreRight()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: C\n");
        m_folder.write(u"clinic/dictionary.dic"_s, "1\nkneeworks\nflexiband/S\n");
        const QString path = m_folder.write(u"articles/a/article.md"_s, "Our kneeworks flexibands and kneewrks.\n");
        const CommandLine spell = CommandLine::run({u"spell"_s, path});
        QCOMPARE(spell.output.count('\n'), 1);
        QVERIFY(spell.output.contains("kneewrks"));
    }

    void aLanguageWithoutDictionaryIsNotShownAsGood()
    {
        const QString path = m_folder.write(u"c.md"_s, "---\nlanguage: tlh\n---\nHab SoSlI.\n");
        const CommandLine spell = CommandLine::run({u"spell"_s, path});
        QCOMPARE(spell.status, 1);
        QVERIFY(spell.output.isEmpty());
        QVERIFY2(spell.messages.contains("no dictionary"), spell.messages.constData());
    }

    void checkReportsAWordOnceWithItsCount()
    {
        const QString path = m_folder.write(u"d.md"_s, "Short teleomeres.\n\nLong teleomeres.\n");
        const CommandLine check = CommandLine::run({u"check"_s, path});
        QCOMPARE(check.output.count("lan-spell"), 1);
        QVERIFY2(check.output.contains(":1:7: warning lan-spell"), check.output.constData());
        QVERIFY2(check.output.contains("2 times"), check.output.constData());
    }

    void tenThousandWrongWordsAreOneRowEach_upToAnEnd()
    {
        QByteArray text;
        for (int i = 0; i < 10'000; ++i) {
            QByteArray word = "qx";
            for (int rest = i; rest > 0; rest /= 20)
                word += "bcdfghjklmnpqrstvwxz"[rest % 20];
            text += word + "q ";
        }
        const QString path = m_folder.write(u"e.md"_s, text + '\n');
        const CommandLine check = CommandLine::run({u"check"_s, path});
        QVERIFY2(check.output.count("lan-spell") <= 51, QByteArray::number(check.output.count("lan-spell")));
        QVERIFY(check.output.contains("more words are not in the dictionary"));
        const CommandLine spell = CommandLine::run({u"spell"_s, path});
        QVERIFY(spell.output.count('\n') > 9'000);
    }

    void aWordOfAMegabyteIsNotAProblem()
    {
        const QString path = m_folder.write(u"f.md"_s, QByteArray(1024 * 1024, 'x') + " kneee\n");
        const CommandLine spell = CommandLine::run({u"spell"_s, path});
        QCOMPARE(spell.output.count('\n'), 1);
    }

    void theDoctorTellsWhereDictionariesAre()
    {
        const CommandLine doctor = CommandLine::run({u"doctor"_s});
        QVERIFY2(doctor.output.contains("en_US ("), doctor.output.constData());
        QVERIFY(doctor.output.contains("en_US.dic"));
    }

private:
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_SpellCommand)
#include "tst_SpellCommand.moc"
