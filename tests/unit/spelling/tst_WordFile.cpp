// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/WordFile.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_WordFile : public test::TestCase
{
    Q_OBJECT

private slots:
    void listsTheWordsOfAFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a plain list") << QByteArray("kneeworks\nBrava\n") << u"kneeworks Brava"_s;
        QTest::newRow("a dictionary with its number and endings") << QByteArray("2\nband/S\nBrava\n") << u"band Brava"_s;
        QTest::newRow("notes and blank lines are none") << QByteArray("# words\n\n* a\n\tb\nBrava\tst:x\n") << u"Brava"_s;
        QTest::newRow("Windows line ends, none at the end") << QByteArray("a1\r\nBrava") << u"a1 Brava"_s;
        QTest::newRow("an empty file") << QByteArray() << QString();
    }
    void listsTheWordsOfAFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QCOMPARE(wordsInFile(text).join(u' '), words);
    }

    void changesOneLineOnly_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("with");
        QTest::newRow("an empty file") << QByteArray() << QByteArray("Brava\n");
        QTest::newRow("a list") << QByteArray("2\n# our words\nband/S\n") << QByteArray("2\n# our words\nband/S\nBrava\n");
        QTest::newRow("Windows line ends") << QByteArray("band\r\n") << QByteArray("band\r\nBrava\r\n");
    }
    void changesOneLineOnly()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, with);
        QCOMPARE(withWord(before, u"Brava"_s), with);
        QCOMPARE(withWord(with, u"Brava"_s), with);
        QCOMPARE(withoutWord(with, u"Brava"_s), before);
        QCOMPARE(withoutWord(before, u"Brava"_s), before);
    }

    void aLineWithoutEndIsNotJoined()
    {
        QCOMPARE(withWord("band", u"Brava"_s), QByteArray("band\nBrava\n"));
        QCOMPARE(withoutWord("band\nBrava", u"Brava"_s), QByteArray("band\n"));
    }

    void aFileThatIsNotThereIsEmptyAndIsMade()
    {
        const test::Folder folder;
        const QString path = folder.path(u"new/words.dic"_s);
        QCOMPARE(readWordFile(path).value(), QByteArray());
        QVERIFY(changeWordFile(path, {}, "Brava\n"));
        QCOMPARE(folder.read(u"new/words.dic"_s), QByteArray("Brava\n"));
    }

    void whatAnotherProgramWroteStays()
    {
        const test::Folder folder;
        const QString path = folder.write(u"words.dic"_s, "theirs\n");
        QVERIFY(!changeWordFile(path, "ours\n", "ours\nBrava\n"));
        QCOMPARE(folder.read(u"words.dic"_s), QByteArray("theirs\n"));
    }

    void wordsAreListedAsTheyAreLookedUp()
    {
        QCOMPARE(wordForList(u"Brava’s"_s), u"Brava"_s);
        QCOMPARE(wordForList(u"well‑kneed"_s), u"well-kneed"_s);
    }
};

ARTICULAR_TEST(tst_WordFile)
#include "tst_WordFile.moc"
