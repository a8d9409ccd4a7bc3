// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/PublicKey.h"
#include "support/TestRunner.h"

#include <QSet>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// As ssh-keygen wrote it, with the fingerprint that `ssh-keygen -lf` gives.
const QByteArray line = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJoyewSETwAfJiAQpnfbbHdPEVoseQtsSDRwM0Sfv6RU";
const QString fingerprint = u"SHA256:kn2ClKJoTyzIS3q0CfsB3fpV3QsLqhuSiSAn6QNwTDY"_s;

bool differByOneLetter(const QString &one, const QString &other)
{
    const QString &longer = one.size() > other.size() ? one : other;
    const QString &shorter = one.size() > other.size() ? other : one;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype start = 0;
    while (start < shorter.size() && shorter.at(start) == longer.at(start))
        ++start;
    const qsizetype skipped = longer.size() == shorter.size() ? 1 : 0;
    return QStringView(shorter).sliced(std::min(start + skipped, shorter.size())) == QStringView(longer).sliced(start + 1);
}

} // namespace

class tst_PublicKey : public test::TestCase
{
    Q_OBJECT

private slots:
    void aKeyHasTheFingerprintThatOpenSshGivesIt()
    {
        const auto key = publicKeyOf(line + " jdoe\n");
        QVERIFY(key);
        QCOMPARE(key->text, line);
        QCOMPARE(key->fingerprint, fingerprint);
    }

    void onlyOneWayOfWritingOneKindOfKeyIsTaken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another kind") << QByteArray("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAQQ==");
        QTest::newRow("options before it") << "cert-authority " + line;
        QTest::newRow("a name before it") << "jdoe " + line;
        QTest::newRow("two lines") << line + "\n" + line;
        QTest::newRow("cut short") << line.chopped(4);
        QTest::newRow("more after it") << line + "AAAA";
        QTest::newRow("another kind inside") << QByteArray(line).replace("C3NzaC1lZDI1NTE5", "C3NzaC1yc2EyNTE5");
        QTest::newRow("signs that base64 does not have") << QByteArray(line).replace("oyew", "oy*w");
        QTest::newRow("very long") << line + " " + QByteArray(100'000, 'x');
    }

    void onlyOneWayOfWritingOneKindOfKeyIsTaken()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!publicKeyOf(text));
    }

    void aKeyAlwaysHasTheSameSixWords()
    {
        const auto key = publicKeyOf(line);
        QVERIFY(key);
        const QStringList words = keyWords(*key);
        QCOMPARE(words.size(), 6);
        QCOMPARE(keyWords(*key), words);
        // Words were compared by telephone and written down: they may never change for a key.
        QCOMPARE(words.join(u' '), u"thunder gorilla indigo hippo crater seagull"_s);
        PublicKey other = *key;
        other.blob[50] = char(other.blob.at(50) ^ 1);
        QVERIFY(keyWords(other) != words);
    }

    void typedWordsForgiveHowTheyWereWritten()
    {
        QCOMPARE(typedWords(u"  Apple, apron – ARTIST\nasp.en "_s), QStringList({u"apple"_s, u"apron"_s, u"artist"_s, u"asp"_s, u"en"_s}));
        QCOMPARE(typedWords(QString()), QStringList());
    }

    void noTwoWordsAreTakenForEachOther()
    {
        const QStringList &words = keyVocabulary();
        QCOMPARE(words.size(), 1024);
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 1024);
        QVERIFY(differByOneLetter(u"ferry"_s, u"berry"_s) && differByOneLetter(u"park"_s, u"parka"_s) && !differByOneLetter(u"apple"_s, u"apron"_s));
        for (qsizetype i = 0; i < words.size(); ++i) {
            QVERIFY2(words.at(i).size() >= 3 && words.at(i).size() <= 9 && typedWords(words.at(i)) == QStringList(words.at(i)), qPrintable(words.at(i)));
            for (qsizetype j = i + 1; j < words.size(); ++j)
                QVERIFY2(!differByOneLetter(words.at(i), words.at(j)), qPrintable(words.at(i) + u' ' + words.at(j)));
        }
    }
};

ARTICULAR_TEST(tst_PublicKey)
#include "tst_PublicKey.moc"
