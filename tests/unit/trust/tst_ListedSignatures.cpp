// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustEdits.h"
#include "support/PlainWords.h"
#include "support/SigningPeople.h"
#include "support/TestRunner.h"

#include <QProcess>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 11, 22}, {9, 40}, Qt::UTC);
const QString medical = u"medical-reviewer"_s, compliance = u"compliance-reviewer"_s;
const QByteArray record = "{\"kind\":\"approve\"}\n";

} // namespace

class tst_ListedSignatures : public test::TestCase
{
    Q_OBJECT

private slots:
    void aListedReviewersSignatureIsValid()
    {
        const ListedSignatures signatures(trust());
        const QByteArray signature = m_people.signature(record, u"jdoe"_s, u"medical-reviewer@articular"_s);
        const SignatureVerdict verdict = signatures.verify(record, signature, u"jdoe"_s, medical, start.addDays(1));
        QVERIFY2(verdict.valid, qPrintable(verdict.reason));
        QVERIFY(verdict.reason.isEmpty());
        QVERIFY(signatures.maySign(u"jdoe"_s, medical, start).valid);
    }

    void othersAreNot_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("signedRole");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("says");
        QTest::newRow("another's key") << u"mallory"_s << medical << u"jdoe"_s << medical << 1 << u"does not belong"_s;
        QTest::newRow("another role's signature") << u"jdoe"_s << compliance << u"jdoe"_s << medical << 1 << u"does not belong"_s;
        QTest::newRow("a role that they do not have") << u"jdoe"_s << compliance << u"jdoe"_s << compliance << 1 << u"not listed as compliance reviewer"_s;
        QTest::newRow("a role that there is not") << u"jdoe"_s << u"pope"_s << u"jdoe"_s << u"pope"_s << 1 << u"not listed as pope"_s;
        QTest::newRow("nobody of the list") << u"mallory"_s << medical << u"mallory"_s << medical << 1 << u"not in the list"_s;
        QTest::newRow("anyone") << u"jdoe"_s << medical << u"*"_s << medical << 1 << u"not in the list"_s;
        QTest::newRow("a list of people") << u"jdoe"_s << medical << u"jdoe,mreyes"_s << medical << 1 << u"not in the list"_s;
        QTest::newRow("before they were listed") << u"jdoe"_s << medical << u"jdoe"_s << medical << -1 << u"could not sign yet"_s;
        QTest::newRow("an expired key") << u"jdoe"_s << medical << u"jdoe"_s << medical << 800 << u"has expired"_s;
        QTest::newRow("an expired licence") << u"jdoe"_s << medical << u"jdoe"_s << medical << 500 << u"licence of Jane Doe had expired"_s;
        QTest::newRow("a lost key") << u"lost"_s << medical << u"lost"_s << medical << 20 << u"was lost on"_s;
        QTest::newRow("a revoked key") << u"gone"_s << medical << u"gone"_s << medical << 20 << u"does not count since"_s;
    }

    void othersAreNot()
    {
        QFETCH(QString, signer);
        QFETCH(QString, signedRole);
        QFETCH(QString, person);
        QFETCH(QString, role);
        QFETCH(int, days);
        QFETCH(QString, says);
        const ListedSignatures signatures(trust());
        const QByteArray signature = m_people.signature(record, signer, signaturePurpose(signedRole));
        const SignatureVerdict verdict = signatures.verify(record, signature, person, role, start.addDays(days));
        QVERIFY(!verdict.valid);
        QVERIFY2(verdict.reason.contains(says), qPrintable(verdict.reason));
        QCOMPARE(test::plainWordsProblem(verdict.reason), QString());
    }

    void whatWasSignedBeforeOrIsKeptGoesOnToCount()
    {
        const ListedSignatures signatures(trust());
        const QByteArray lost = m_people.signature(record, u"lost"_s, signaturePurpose(medical));
        const QByteArray gone = m_people.signature(record, u"gone"_s, signaturePurpose(medical));
        const QByteArray kept = m_people.signature("kept\n", u"lost"_s, signaturePurpose(medical));
        QVERIFY(signatures.verify(record, lost, u"lost"_s, medical, start.addDays(1)).valid);
        QVERIFY(signatures.verify(record, gone, u"gone"_s, medical, start.addDays(1)).valid);
        QVERIFY(signatures.verify("kept\n", kept, u"lost"_s, medical, start.addDays(20)).valid);
        QVERIFY(!signatures.verify("kept!\n", kept, u"lost"_s, medical, start.addDays(20)).valid);
    }

    void withoutAVerifiedListNothingIsValid()
    {
        const QByteArray signature = m_people.signature(record, u"jdoe"_s, signaturePurpose(medical));
        for (const Trust::State state : {Trust::State::Absent, Trust::State::Unpinned, Trust::State::Changed}) {
            Trust unproved = trust();
            unproved.state = state;
            unproved.problem = u"why"_s;
            const SignatureVerdict verdict = ListedSignatures(unproved).verify(record, signature, u"jdoe"_s, medical, start.addDays(1));
            QVERIFY(!verdict.valid);
            QCOMPARE(verdict.reason, u"why"_s);
        }
    }

    void whatWasSignedInARoleCountsAfterTheRoleWasTaken()
    {
        Trust known = trust();
        auto found = std::ranges::find(known.list.people, u"jdoe"_s, &TrustedPerson::id);
        QVERIFY(found != known.list.people.end());
        found->roles = {u"writer"_s};
        found->formerRoles = {{medical, start.addDays(5)}};
        const ListedSignatures signatures(known);
        const QByteArray signature = m_people.signature(record, u"jdoe"_s, signaturePurpose(medical));
        QVERIFY(signatures.verify(record, signature, u"jdoe"_s, medical, start.addDays(1)).valid);
        QVERIFY(!signatures.verify(record, signature, u"jdoe"_s, medical, start.addDays(5)).valid);
        QVERIFY(!signatures.maySign(u"jdoe"_s, medical, start.addDays(6)).valid);
        const QByteArray lines = allowedSigners(known.list);
        QVERIFY(lines.contains("jdoe namespaces=\"medical-reviewer@articular\",valid-after=\"20261122094000\",valid-before=\"20261127094000\""));
    }

    void theProgramThatProvedTheListLooksAtSignaturesToo()
    {
        Trust known = trust();
        known.program = std::make_shared<const SshKeygen>(m_people.ssh());
        const QByteArray before = qgetenv("PATH");
        const QByteArray signature = m_people.signature(record, u"jdoe"_s, signaturePurpose(medical));
        qputenv("PATH", "/nowhere");
        const SignatureVerdict verdict = ListedSignatures(known).verify(record, signature, u"jdoe"_s, medical, start.addDays(1));
        const bool isLost = !ListedSignatures(trust()).verify(record, signature, u"jdoe"_s, medical, start.addDays(1)).valid;
        qputenv("PATH", before);
        QVERIFY2(verdict.valid, qPrintable(verdict.reason));
        QVERIFY(isLost);
    }

    void anyoneCanCheckWithTheListedSigners()
    {
        const QString signers = m_folder.write(u"signers"_s, allowedSigners(trust().list));
        const QString file = m_folder.write(u"record.sig"_s, m_people.signature(record, u"jdoe"_s, signaturePurpose(medical)));
        const auto check = [&](const QString &role, const QString &time) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TZ"_s, u"UTC"_s);
            process.setProcessEnvironment(environment);
            process.start(u"ssh-keygen"_s, {u"-Y"_s, u"verify"_s, u"-f"_s, signers, u"-I"_s, u"jdoe"_s, u"-n"_s, role + u"@articular"_s,
                                            u"-s"_s, file, u"-O"_s, u"verify-time="_s + time});
            process.write(record);
            process.closeWriteChannel();
            return process.waitForFinished() ? process.exitCode() : -1;
        };
        QCOMPARE(check(medical, u"20261123094000"_s), 0);
        QVERIFY(check(medical, u"20301123094000"_s) > 0);
        QVERIFY(check(medical, u"20261122093959"_s) > 0);
        QVERIFY(check(compliance, u"20261123094000"_s) > 0);
    }

private:
    TrustedPerson person(const QString &id, const QString &name)
    {
        TrustedKey key;
        key.publicKey = m_people.key(id).text;
        key.fingerprint = m_people.key(id).fingerprint;
        key.from = start;
        key.until = start.addDays(700);
        return {id, name, u"MD"_s, {medical}, {{u"CO-12345"_s, u"US-CO"_s, start.addDays(400).date()}}, {key}};
    }

    /// Verified, as far as this test is concerned.
    Trust trust()
    {
        Trust trust;
        trust.state = Trust::State::Verified;
        trust.list.people = {person(u"jdoe"_s, u"Jane Doe"_s), person(u"lost"_s, u"Lo Stein"_s), person(u"gone"_s, u"Go Neal"_s)};
        TrustedKey &lost = trust.list.people[1].keys[0];
        lost.lostSince = start.addDays(10);
        lost.kept = {sha256Hex("kept\n")};
        trust.list.people[2].keys[0].revoked = start.addDays(10);
        return trust;
    }

    test::SigningPeople m_people;
    test::Folder m_folder;
};

ARTICULAR_TEST(tst_ListedSignatures)
#include "tst_ListedSignatures.moc"
