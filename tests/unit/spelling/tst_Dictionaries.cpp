// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/Dictionaries.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>

using namespace articular;
using namespace Qt::StringLiterals;

class tst_Dictionaries : public test::TestCase
{
    Q_OBJECT

private slots:
    void servesALanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isForRegion");
        QTest::newRow("the region's own") << u"en-US"_s << u"en_US"_s << true;
        QTest::newRow("in another letter case") << u"EN-us"_s << u"en_US"_s << true;
        QTest::newRow("a language without region") << u"en"_s << u"en_US"_s << true;
        QTest::newRow("another region of English") << u"en-GB"_s << u"en_US"_s << false;
        QTest::newRow("a script between") << u"en-Latn-US"_s << u"en_US"_s << true;
        QTest::newRow("Spanish of a region that has none") << u"es-US"_s << u"es_MX"_s << true;
        QTest::newRow("a dictionary without region") << u"pl-PL"_s << u"pl"_s << true;
        QTest::newRow("none") << u"de-DE"_s << u""_s << true;
        QTest::newRow("no language") << u""_s << u""_s << true;
        QTest::newRow("a hostile one") << u"../../etc/passwd"_s << u""_s << true;
    }
    void servesALanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, name);
        QFETCH(bool, isForRegion);
        test::Folder folder;
        for (const QString &made : {u"en_AU"_s, u"en_US"_s, u"es_MX"_s, u"pl"_s}) {
            folder.write(made + u".aff"_s, "");
            folder.write(made + u".dic"_s, "");
        }
        const Dictionaries dictionaries({folder.path()});
        const auto found = dictionaries.forLanguage(language);
        QCOMPARE(found ? found->name : QString(), name);
        if (found)
            QCOMPARE(Dictionaries::isForRegion(*found, language), isForRegion);
    }

    void theFirstFolderWins()
    {
        test::Folder folder;
        for (const QString &place : {u"mine/"_s, u"system/"_s}) {
            folder.write(place + u"en_US.aff"_s, "");
            folder.write(place + u"en_US.dic"_s, "");
        }
        const Dictionaries dictionaries({folder.path(u"mine"_s), folder.path(u"system"_s)});
        QCOMPARE(dictionaries.all().size(), 1);
        QCOMPARE(dictionaries.all()[0].words, folder.path(u"mine/en_US.dic"_s));
    }

    void medicalListsJoinTheirLanguage()
    {
        test::Folder folder;
        folder.write(u"en_US.aff"_s, "");
        folder.write(u"en_US.dic"_s, "");
        folder.write(u"es_ES.aff"_s, "");
        folder.write(u"es_ES.dic"_s, "");
        folder.write(u"en_med_glut.dic"_s, "");
        folder.write(u"lonely.dic"_s, "");
        const Dictionaries dictionaries({folder.path(), folder.path(u"missing"_s)});
        QCOMPARE(dictionaries.all().size(), 2);
        QCOMPARE(dictionaries.forLanguage(u"en"_s)->moreWords, QStringList{folder.path(u"en_med_glut.dic"_s)});
        QVERIFY(dictionaries.forLanguage(u"es"_s)->moreWords.isEmpty());
    }

    void packagesAreNamedAfterTheRegion_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("package");
        QTest::newRow("British English") << u"en-GB"_s << u"hunspell-en-gb"_s;
        QTest::newRow("English of a region without one") << u"en-NZ"_s << u"hunspell-en-us"_s;
        QTest::newRow("Spanish of any region") << u"es-US"_s << u"hunspell-es"_s;
        QTest::newRow("German without a region") << u"de"_s << u"hunspell-de-de"_s;
        QTest::newRow("a language without one") << u"eo"_s << QString();
    }
    void packagesAreNamedAfterTheRegion()
    {
        QFETCH(QString, language);
        QFETCH(QString, package);
        QCOMPARE(Dictionaries::packageFor(language), package);
    }

    void looksWhereTheUserSays()
    {
        test::Folder folder;
        folder.write(u"a/x"_s, "");
        folder.write(u"b/x"_s, "");
        const QByteArray before = qgetenv("DICPATH");
        qputenv("DICPATH", (folder.path(u"a"_s) + QDir::listSeparator() + folder.path(u"b"_s)).toUtf8());
        const QStringList folders = Dictionaries::standardFolders();
        before.isNull() ? qunsetenv("DICPATH") : qputenv("DICPATH", before);
        QCOMPARE(folders.first(2), (QStringList{folder.path(u"a"_s), folder.path(u"b"_s)}));
    }
};

ARTICULAR_TEST(tst_Dictionaries)
#include "tst_Dictionaries.moc"
