// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/SentenceReader.h"
#include "core/claims/WordForms.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> entriesOf(const QString &path)
{
    QFile file(path);
    QList<QByteArray> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            entries.append(line);
    }
    return entries;
}

Lexicon lexiconOf(const QByteArray &conditions)
{
    return Lexicon(QMap<QString, QByteArray>{{u"conditions"_s, conditions}});
}

} // namespace

class tst_Lexicons : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyListIsSortedAndWithoutDuplicates()
    {
        const QFileInfoList lists = QDir(u":/articular/lexicons/words"_s).entryInfoList(QDir::Files);
        QVERIFY(lists.size() > 25);
        for (const QFileInfo &list : lists) {
            const QList<QByteArray> entries = entriesOf(list.filePath());
            QVERIFY2(!entries.isEmpty(), qPrintable(list.fileName()));
            for (qsizetype i = 1; i < entries.size(); ++i)
                QVERIFY2(entries.at(i - 1).split(':').constFirst() < entries.at(i).split(':').constFirst(),
                         qPrintable(list.fileName() + u": "_s + QString::fromUtf8(entries.at(i))));
        }
    }

    void everyListIsOneThatIsRead()
    {
        for (const QFileInfo &list : QDir(u":/articular/lexicons/words"_s).entryInfoList(QDir::Files))
            QVERIFY2(Lexicon::classesNamed(list.completeBaseName()) != 0, qPrintable(list.fileName()));
    }

    void everyCueCanBeRead()
    {
        QCOMPARE(SentenceReader::english().cues().problems(), QStringList());
    }

    void noCueIsListedTwice()
    {
        for (const QFileInfo &list : QDir(u":/articular/lexicons/cues"_s).entryInfoList(QDir::Files)) {
            QSet<QByteArray> seen;
            for (const QByteArray &entry : entriesOf(list.filePath())) {
                if (entry.startsWith('['))
                    seen.clear();
                QVERIFY2(!seen.contains(entry), entry.constData());
                seen.insert(entry);
            }
        }
    }

    void everySectionOfCuesHasAMeaning()
    {
        const QSet<QString> surroundings{u"denial"_s, u"asserted despite a denial"_s, u"aim"_s, u"wish"_s, u"design"_s, u"law"_s,
                                         u"biography"_s, u"seeking"_s, u"nature"_s, u"presupposed by a question"_s, u"new statement"_s, u"instruction"_s, u"definition"_s, u"harm"_s,
                                         u"exercise"_s, u"business"_s, u"people of a study"_s, u"named source"_s};
        for (const CueSection &section : SentenceReader::english().cues().sections()) {
            QVERIFY2(surroundings.contains(section.name) || claimTypeFromId(section.name), qPrintable(section.name));
            for (const QString &need : section.needs)
                QVERIFY2(need == u"agent" || need == u"treatment" || need == u"benefit", qPrintable(need));
        }
    }

    void aBrokenCueIsNamed()
    {
        Lexicon lexicon{QMap<QString, QByteArray>()};
        const Cues cues({{u"c"_s, "outside a section\n[efficacy]\n@nosuchlist heals\n..3 heals\nheals ..99 pain\nheals pain\n"}}, lexicon);
        QCOMPARE(cues.problems(), (QStringList{u"outside a section"_s, u"@nosuchlist heals"_s, u"..3 heals"_s, u"heals ..99 pain"_s}));
    }

    void verbsAreInflected_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QStringList>("irregular");
        QTest::addColumn<QStringList>("forms");
        QTest::newRow("regular") << u"heal"_s << QStringList() << QStringList{u"heal"_s, u"heals"_s, u"healing"_s, u"healed"_s};
        QTest::newRow("ends in e") << u"ease"_s << QStringList() << QStringList{u"ease"_s, u"eases"_s, u"easing"_s, u"eased"_s};
        QTest::newRow("ends in y") << u"fortify"_s << QStringList() << QStringList{u"fortify"_s, u"fortifies"_s, u"fortifying"_s, u"fortified"_s};
        QTest::newRow("ends in ee") << u"free"_s << QStringList() << QStringList{u"free"_s, u"frees"_s, u"freeing"_s, u"freed"_s};
        QTest::newRow("irregular past") << u"give"_s << QStringList{u"gave"_s, u"given"_s} << QStringList{u"give"_s, u"gives"_s, u"giving"_s, u"gave"_s, u"given"_s};
        QTest::newRow("past like the base") << u"cut"_s << QStringList{u"cutting"_s} << QStringList{u"cut"_s, u"cuts"_s, u"cutting"_s, u"cut"_s};
        QTest::newRow("phrase") << u"get rid of"_s << QStringList{u"got"_s, u"getting"_s}
                                << QStringList{u"get rid of"_s, u"gets rid of"_s, u"getting rid of"_s, u"got rid of"_s};
    }

    void verbsAreInflected()
    {
        QFETCH(QString, base);
        QFETCH(QStringList, irregular);
        QFETCH(QStringList, forms);
        const VerbForms made = verbForms(base, irregular);
        QCOMPARE((QStringList{made.base, made.third, made.gerund} + made.past), forms);
    }

    void endingsMeanAClassInBothNumbers()
    {
        const Lexicon lexicon = lexiconOf("-itis\n-pathy\n!sympathy\n");
        const WordClasses conditions = Lexicon::classesNamed(u"conditions");
        QCOMPARE(lexicon.classesByEnding(u"gastritis"), conditions);
        QCOMPARE(lexicon.classesByEnding(u"neuropathies"), conditions);
        QCOMPARE(lexicon.classesByEnding(u"sympathy"), WordClasses(0));
        QCOMPARE(lexicon.classesByEnding(u"itis"), WordClasses(0));
        QCOMPARE(lexicon.classesByEnding(u"garden"), WordClasses(0));
    }

    void theLongestPhraseCounts()
    {
        Lexicon lexicon(QMap<QString, QByteArray>{{u"body"_s, "blood\n"}, {u"conditions"_s, "high blood pressure\n"}});
        lexicon.finish();
        const auto tokens = tokensOf(u"High blood pressure and blood", lexicon);
        QCOMPARE(tokens.size(), size_t(5));
        QVERIFY(tokens[1].classes & wordclass::part);
        QVERIFY(!(tokens[1].classes & Lexicon::classesNamed(u"body")));
        QVERIFY(tokens[2].classes & Lexicon::classesNamed(u"conditions"));
        QVERIFY(tokens[4].classes & Lexicon::classesNamed(u"body"));
    }

    void wordsKeepTheirPlaces()
    {
        Lexicon lexicon{QMap<QString, QByteArray>()};
        lexicon.intern(u"body's"_s);
        lexicon.finish();
        const QString sentence = u"The body’s “5.2 mg” U.S. dose-finding"_s;
        QStringList words;
        for (const SentenceToken &token : tokensOf(sentence, lexicon))
            words.append(sentence.sliced(token.start, token.length));
        QCOMPARE(words, (QStringList{u"The"_s, u"body’s"_s, u"5.2"_s, u"mg"_s, u"U.S."_s, u"dose"_s, u"finding"_s}));
    }
};

ARTICULAR_TEST(tst_Lexicons)
#include "tst_Lexicons.moc"
