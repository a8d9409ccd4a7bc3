// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"
#include "core/trust/ClinicTextVersions.h"
#include "core/trust/ListedSignatures.h"
#include "support/PlainWords.h"
#include "support/SigningPeople.h"
#include "support/TestRunner.h"

#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 11, 22}, {9, 40}, Qt::UTC);
const QString text = u"disclaimers/general.md"_s;

QByteArray digest(char letter)
{
    return QByteArray(64, letter);
}

ClinicTextVersion version(char letter, int day, bool changesMeaning)
{
    return {text, {}, digest(letter), changesMeaning, u"jdoe"_s, u"medical-reviewer"_s, start.addDays(day), {}};
}

} // namespace

class tst_ClinicTextVersions : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<test::Folder>();
        m_folder->write(u"clinic/clinic.yaml"_s, "name: Alder Creek\n");
        m_folder->write(u"clinic/disclaimers/general.md"_s, "---\nid: general\nversion: 3\n---\nSee your physician.\n");
    }

    void presentWordsAreSignedAndReadBack()
    {
        const auto made = sign(text, u"medical-reviewer"_s);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QCOMPARE(made.value().version, u"3"_s);
        const ClinicTextLog log = readClinicTexts(root(), ListedSignatures(trust()));
        QVERIFY(log.problems.isEmpty());
        QCOMPARE(log.versions.size(), 1);
        QCOMPARE(log.versions[0].sha256, sha256Hex(m_folder->read(u"clinic/disclaimers/general.md"_s)));
        QCOMPARE(clinicTextChange(log, text, digest('a'), start.addDays(-1), log.versions[0].sha256), ClinicTextChange::SameMeaning);
        // Line ends and a byte order mark are no other words.
        const QByteArray windows = QByteArray("\xEF\xBB\xBF") + m_folder->read(u"clinic/disclaimers/general.md"_s).replace("\n", "\r\n");
        m_folder->write(u"clinic/disclaimers/general.md"_s, windows);
        QCOMPARE(sha256Hex(clinicTextBytes(root(), text).value()), log.versions[0].sha256);
    }

    void whatMayNotBeSignedIsRefused()
    {
        const test::FixedClock earlier(start.addSecs(-660));
        QVERIFY(sign(text, u"medical-reviewer"_s));
        m_folder->write(u"clinic/snippets/visit.md"_s, "---\nkind: cta\n---\nCome in.\n");
        const auto late = signClinicText(Workspace::load(root()), {u"snippets/visit.md"_s, u"jdoe"_s, u"medical-reviewer"_s, false},
                                         m_people.signingKey(u"jdoe"_s), trust(), earlier);
        for (const auto &refused : {sign(text, u"medical-reviewer"_s), sign(u"../clinic.yaml"_s, u"medical-reviewer"_s), sign(u"-f"_s, u"medical-reviewer"_s),
                                    sign(u"clinic.yaml"_s, u"medical-reviewer"_s), sign(u"snippets/visit.md"_s, u"compliance-reviewer"_s),
                                    sign(u"snippets/visit.md"_s, u"writer"_s), sign(u"snippets/none.md"_s, u"medical-reviewer"_s), late}) {
            QVERIFY(!refused);
            QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        }
        QCOMPARE(QDir(root() + u"/clinic/texts"_s).entryList(QDir::Files).size(), 2);
        QVERIFY(!signClinicText(Workspace::load(root()), {u"snippets/visit.md"_s, u"jdoe"_s, u"medical-reviewer"_s, false},
                                m_people.signingKey(u"mallory"_s), trust(), test::FixedClock(start.addDays(1))));
    }

    void alteredRecordsDoNotCount_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("it changes what articles may say") << QByteArray("\"changes-meaning\":false") << QByteArray("\"changes-meaning\":true");
        QTest::newRow("another text") << QByteArray("general.md") << QByteArray("procedures.md");
        QTest::newRow("another signer") << QByteArray("\"jdoe\"") << QByteArray("\"mallory\"");
        QTest::newRow("a key twice") << QByteArray("\"format\":1") << QByteArray("\"format\":1,\"format\":1");
        QTest::newRow("half of it") << QByteArray("\"kind\"") << QByteArray("\0", 1);
    }

    void alteredRecordsDoNotCount()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto made = sign(text, u"medical-reviewer"_s);
        QVERIFY(made);
        const QString path = u"clinic/texts/"_s + made.value().file;
        const QByteArray record = m_folder->read(path);
        QVERIFY2(record.contains(before), record.constData());
        m_folder->write(path, QByteArray(record).replace(before, after));
        const ClinicTextLog log = readClinicTexts(root(), ListedSignatures(trust()));
        QVERIFY(log.versions.isEmpty());
        QCOMPARE(log.problems.size(), 1);
        QCOMPARE(test::plainWordsProblem(log.problems[0].message), QString());
    }

    void signaturesThatAreMissingOrHugeDoNotCount()
    {
        const auto made = sign(text, u"medical-reviewer"_s);
        QVERIFY(made);
        const QString signature = root() + u"/clinic/texts/"_s + made.value().file + u".sig"_s;
        QVERIFY(QFile::resize(signature, 1LL << 30));
        QCOMPARE(readClinicTexts(root(), ListedSignatures(trust())).problems.size(), 1);
        QVERIFY(QFile::remove(signature));
        QCOMPARE(readClinicTexts(root(), ListedSignatures(trust())).problems.size(), 1);
    }

    void whatAChangeMeansForAnApproval_data()
    {
        QTest::addColumn<QList<int>>("changing");
        QTest::addColumn<char>("before");
        QTest::addColumn<char>("now");
        QTest::addColumn<int>("approvedOn");
        QTest::addColumn<ClinicTextChange>("expected");
        // Versions a, b, c… are signed on days 0, 10, 20…; `changing` names those that change what articles may say.
        QTest::newRow("the same words") << QList<int>{} << 'a' << 'a' << 5 << ClinicTextChange::None;
        QTest::newRow("unsigned words") << QList<int>{} << 'a' << 'z' << 5 << ClinicTextChange::Unsigned;
        QTest::newRow("the next version") << QList<int>{} << 'a' << 'b' << 5 << ClinicTextChange::SameMeaning;
        QTest::newRow("a version that changes something") << QList<int>{1} << 'a' << 'b' << 5 << ClinicTextChange::OtherMeaning;
        QTest::newRow("one in between that changes something") << QList<int>{1} << 'a' << 'c' << 5 << ClinicTextChange::OtherMeaning;
        QTest::newRow("a later one, not in force, that does") << QList<int>{2} << 'a' << 'b' << 5 << ClinicTextChange::SameMeaning;
        QTest::newRow("words that were never signed before") << QList<int>{} << 'y' << 'b' << 5 << ClinicTextChange::SameMeaning;
        QTest::newRow("back to an older version") << QList<int>{} << 'b' << 'a' << 15 << ClinicTextChange::Unsigned;
    }

    void whatAChangeMeansForAnApproval()
    {
        QFETCH(QList<int>, changing);
        QFETCH(char, before);
        QFETCH(char, now);
        QFETCH(int, approvedOn);
        QFETCH(ClinicTextChange, expected);
        ClinicTextLog log;
        for (int i = 0; i < 3; ++i)
            log.versions.append(version(char('a' + i), 10 * i, changing.contains(i)));
        QCOMPARE(clinicTextChange(log, text, digest(before), start.addDays(approvedOn), digest(now)), expected);
        if (before != now)
            QCOMPARE(clinicTextChange(log, u"snippets/visit.md"_s, digest(before), start.addDays(approvedOn), digest(now)), ClinicTextChange::Unsigned);
    }

private:
    QString root() const { return m_folder->path(); }

    Trust trust()
    {
        TrustedKey key;
        key.publicKey = m_people.key(u"jdoe"_s).text;
        key.fingerprint = m_people.key(u"jdoe"_s).fingerprint;
        key.from = start.addDays(-1);
        Trust trust;
        trust.state = Trust::State::Verified;
        trust.list.sha256 = digest('0');
        trust.list.people = {{u"jdoe"_s, u"Jane Doe"_s, u"MD"_s, {u"medical-reviewer"_s, u"writer"_s}, {{u"CO-1"_s, {}, {}}}, {key}}};
        return trust;
    }

    Result<ClinicTextVersion> sign(const QString &id, const QString &role)
    {
        return signClinicText(Workspace::load(root()), {id, u"jdoe"_s, role, false}, m_people.signingKey(u"jdoe"_s), trust(), test::FixedClock(start));
    }

    test::SigningPeople m_people;
    std::unique_ptr<test::Folder> m_folder;
};

ARTICULAR_TEST(tst_ClinicTextVersions)
#include "tst_ClinicTextVersions.moc"
