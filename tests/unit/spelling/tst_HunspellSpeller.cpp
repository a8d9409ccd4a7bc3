// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/HunspellSpeller.h"
#include "core/spelling/Spellers.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <thread>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *endings = "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\nSFX S Y 1\nSFX S 0 s .\n";

bool isKnown(const Speller &speller, const QString &word)
{
    const auto known = speller.areKnown({word});
    return known && known.value()[0];
}

/// The spellers of this computer's own dictionaries.
Spellers installed()
{
    return Spellers(Dictionaries(Dictionaries::standardFolders()));
}

} // namespace

class tst_HunspellSpeller : public test::TestCase
{
    Q_OBJECT

private slots:
    void knowsWordsOfPatientArticles_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("known");
        const auto row = [](const char *word, bool known) { QTest::newRow(word) << QString::fromUtf8(word) << known; };
        for (const char *word : {"knee", "Knee", "KNEE", "mesenchymal", "synovium", "telemedicine", "telehealth", "arthritis",
                                 "patient's", "patient’s", "patients'", "synovium’s", "don’t", "tendinopathies",
                                 "biosimilars", "adalimumab", "semaglutide", "Ozempic", "orthobiologics", "nonopioid",
                                 "postinjection", "viscosupplements", "Sjögren", "co\u00ADpay", "osteoarthritic"})
            row(word, true);
        for (const char *word : {"teleomeres", "recieve", "artheritis", "synovim", "ozempic", "kneee", "semaglutyde"})
            row(word, false);
    }
    void knowsWordsOfPatientArticles()
    {
        QFETCH(QString, word);
        QFETCH(bool, known);
        const auto answer = m_speller->areKnown({word});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer.value()[0], known);
    }

    void suggestsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("a common slip") << u"recieve"_s << u"receive"_s;
        QTest::newRow("a medical word") << u"teleomeres"_s << u"telomeres"_s;
        QTest::newRow("a medicine") << u"semaglutyde"_s << u"semaglutide"_s;
        QTest::newRow("at the start of a sentence") << u"Artheritis"_s << u"Arthritis"_s;
        QTest::newRow("a possessive") << u"artheritis’s"_s << u"arthritis's"_s;
    }
    void suggestsWhatIsMeant()
    {
        QFETCH(QString, word);
        QFETCH(QString, suggestion);
        const QStringList suggestions = m_speller->suggestions(word);
        QVERIFY2(suggestions.first(std::min<qsizetype>(2, suggestions.size())).contains(suggestion),
                 qPrintable(suggestions.join(u' ')));
        QVERIFY(suggestions.size() <= 5);
    }

    void hostileWordsAreAnswered()
    {
        for (const QString &word : {QString(), QString(1024 * 1024, u'x'), QString(200, u'é'), u"\n\t/\\"_s, QString(QChar(0)),
                                    u"\U0001F9B5"_s, QString(QChar(0xD800))}) {
            QVERIFY(!isKnown(*m_speller, word));
            QVERIFY(m_speller->suggestions(word).size() <= 5);
        }
    }

    void aLanguageWithoutDictionarySaysSo()
    {
        const Spellers none{Dictionaries(QStringList())};
        const auto answer = none.speller(u"es-US"_s, {})->areKnown({u"rodilla"});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        QVERIFY2(answer.error().message.contains(u"Spanish"), qPrintable(answer.error().message));
        QVERIFY2(answer.error().message.contains(u"hunspell-es"), qPrintable(answer.error().message));
        QVERIFY(none.speller(u"es-US"_s, {})->suggestions(u"rodila"_s).isEmpty());
    }

    void aDictionaryOfAnotherRegionSaysSo()
    {
        const Spellers spellers = installed();
        QCOMPARE(spellers.speller(u"en-US"_s, {})->substitute(), QString());
        QCOMPARE(spellers.speller(u"en-NZ"_s, {})->substitute().first(3), u"en_"_s);
    }

    void aClinicsWordsCountInItsArticlesOnly()
    {
        const Spellers spellers = small();
        const WordList words("2\nflexiband/S\nKneeworks\n");
        const auto clinic = spellers.speller(u"xx"_s, words);
        for (const QString &word : {u"flexiband"_s, u"flexibands"_s, u"Flexiband’s"_s, u"Kneeworks"_s, u"bone"_s, u"bones"_s})
            QVERIFY2(isKnown(*clinic, word), qPrintable(word));
        for (const QString &word : {u"kneeworks"_s, u"flexibandx"_s, u"bonex"_s})
            QVERIFY2(!isKnown(*clinic, word), qPrintable(word));
        QVERIFY(!isKnown(*spellers.speller(u"xx"_s, {}), u"flexiband"_s));
        QVERIFY(clinic->suggestions(u"Kneework"_s).contains(u"Kneeworks"_s));
        QCOMPARE(spellers.speller(u"xx"_s, words), clinic);
    }

    void theUsersWordsCountFromWhenTheyAreSet()
    {
        Spellers spellers = small();
        const WordList clinic("Kneeworks\n");
        QVERIFY(!isKnown(*spellers.speller(u"xx"_s, clinic), u"flexiband"_s));
        spellers.setPersonalWords(WordList("flexiband/S\n"));
        QVERIFY(isKnown(*spellers.speller(u"xx"_s, clinic), u"flexibands"_s));
        QVERIFY(isKnown(*spellers.speller(u"xx"_s, clinic), u"Kneeworks"_s));
        QVERIFY(isKnown(*spellers.speller(u"xx"_s, {}), u"flexiband"_s));
        spellers.setPersonalWords({});
        QVERIFY(!isKnown(*spellers.speller(u"xx"_s, {}), u"flexiband"_s));
    }

    void listsWithoutEndingsOfTheirOwnJoinIn()
    {
        m_folder.write(u"list/xx.aff"_s, endings);
        m_folder.write(u"list/xx.dic"_s, "1\nbone/S\n");
        m_folder.write(u"list/xx_med.dic"_s, "2\nenthesis\nmeniscus/S\n");
        const Spellers spellers{Dictionaries({m_folder.path(u"list"_s)})};
        for (const QString &word : {u"enthesis"_s, u"meniscuss"_s, u"bones"_s})
            QVERIFY2(isKnown(*spellers.speller(u"xx"_s, {}), word), qPrintable(word));
    }

    void readsLatin1Dictionaries()
    {
        m_folder.write(u"latin/xx.aff"_s, "SET ISO8859-1\n");
        m_folder.write(u"latin/xx.dic"_s, "1\nri\xF1" "on\n");
        const Spellers spellers{Dictionaries({m_folder.path(u"latin"_s)})};
        QVERIFY(isKnown(*spellers.speller(u"xx"_s, {}), u"riñon"_s));
        QVERIFY(!isKnown(*spellers.speller(u"xx"_s, {}), u"rinon"_s));
    }

    void brokenDictionariesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no number of words") << QByteArray(endings) << QByteArray("bone\nknee\n");
        QTest::newRow("a number that asks for all memory") << QByteArray(endings) << QByteArray("2000000000\nbone\n");
        QTest::newRow("a negative number") << QByteArray(endings) << QByteArray("-5\nbone\n");
        QTest::newRow("binary words") << QByteArray(endings) << QByteArray("1\n") + QByteArray(5000, '\0');
        QTest::newRow("binary endings") << QByteArray(5000, '\0') << QByteArray("1\nbone\n");
        QTest::newRow("an empty file") << QByteArray(endings) << QByteArray();
        QTest::newRow("endings of 5 MB") << QByteArray("# ") + QByteArray(5 * 1024 * 1024, 'x') << QByteArray("1\nbone\n");
        QTest::newRow("a character set that is not known") << QByteArray("SET KOI8-R\n") << QByteArray("1\nbone\n");
    }
    void brokenDictionariesAreRefused()
    {
        QFETCH(QByteArray, affixes);
        QFETCH(QByteArray, words);
        const test::Folder folder;
        folder.write(u"xx.aff"_s, affixes);
        folder.write(u"xx.dic"_s, words);
        const Spellers spellers{Dictionaries({folder.path()})};
        const auto answer = spellers.speller(u"xx"_s, {})->areKnown({u"bone"});
        QVERIFY(!answer);
        QVERIFY(!answer.error().message.isEmpty());
        QVERIFY(spellers.speller(u"xx"_s, {})->suggestions(u"bon"_s).isEmpty());
    }

    void strangeEndingsDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x01\x02\xFF\xFE garbage\n").repeated(1000);
        QTest::newRow("more rules than there are") << QByteArray("SFX S Y 99999\nSFX S 0 s .\n");
        QTest::newRow("a table that is never filled") << QByteArray("REP 2000000000\nREP a b\n");
        QTest::newRow("an open condition") << QByteArray("SFX S Y 1\nSFX S 0 s [^\n");
    }
    void strangeEndingsDoNoHarm()
    {
        QFETCH(QByteArray, affixes);
        const test::Folder folder;
        folder.write(u"xx.aff"_s, "SET UTF-8\n" + affixes);
        folder.write(u"xx.dic"_s, "1\nbone/S\n");
        const Spellers spellers{Dictionaries({folder.path()})};
        const auto answer = spellers.speller(u"xx"_s, {})->areKnown({u"bone", u"bonex"});
        QVERIFY(!answer || !answer.value()[1]);
    }

    void severalThreadsMayAskAtOnce()
    {
        const Spellers spellers = small();
        std::atomic<int> wrong = 0;
        const auto ask = [&](int thread) {
            for (int i = 0; i < 300; ++i) {
                const QString made = u"made%1x%2"_s.arg(thread).arg(i % 50);
                const auto speller = spellers.speller(u"xx"_s, i % 2 == 0 ? WordList() : WordList("zygote\n"));
                const auto known = speller->areKnown({u"bone", made, u"bones", u"zygote"});
                const bool isRight = known && known.value()[0] && !known.value()[1] && known.value()[2]
                    && known.value()[3] == (i % 2 == 1);
                wrong += isRight ? 0 : 1;
            }
        };
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back(ask, i);
        }
        QCOMPARE(wrong.load(), 0);
    }

private:
    /// A language of two words.
    Spellers small() const
    {
        m_folder.write(u"small/xx.aff"_s, endings);
        m_folder.write(u"small/xx.dic"_s, "2\nbone/S\nknee/S\n");
        return Spellers(Dictionaries({m_folder.path(u"small"_s)}));
    }

    const test::Folder m_folder;
    const Spellers m_installed = installed();
    const std::shared_ptr<const Speller> m_speller = m_installed.speller(u"en-US"_s, {});
};

ARTICULAR_TEST(tst_HunspellSpeller)
#include "tst_HunspellSpeller.moc"
