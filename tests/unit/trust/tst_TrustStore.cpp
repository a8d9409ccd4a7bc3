// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/TrustEdits.h"
#include "core/trust/TrustFile.h"
#include "core/trust/TrustStore.h"
#include "support/PlainWords.h"
#include "support/SigningPeople.h"
#include "support/TestRunner.h"

#include <QFile>
#include <QFileInfo>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 11, 22}, {9, 40}, Qt::UTC);
const QString changed = u"The list of people who may approve was changed by someone this computer does not know."_s;

} // namespace

class tst_TrustStore : public test::TestCase
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<test::Folder>();
        m_folder->write(u"w/clinic/clinic.yaml"_s, "name: Alder Creek\n");
        m_pins = PinStore(m_folder->path(u"pins"_s));
    }

    void withoutAListNobodyApproves()
    {
        expect(Trust::State::Absent);
        const Trust outside = readTrust(QString(), m_pins);
        QCOMPARE(outside.state, Trust::State::Absent);
    }

    void whoSignedTheListBelievesItAndOthersCompareTheWords()
    {
        sign(list());
        const Trust own = readTrust(root(), m_pins);
        QCOMPARE(own.state, Trust::State::Verified);
        QVERIFY(own.problem.isEmpty() && own.list.person(u"jdoe"_s) && own.list.sha256.size() == 64);
        const PinStore elsewhere(m_folder->path(u"other computer"_s));
        QCOMPARE(readTrust(root(), elsewhere).state, Trust::State::Unpinned);
        const auto wrong = pinTrust(root(), keyWords(m_people.key(u"jdoe"_s)), elsewhere);
        QVERIFY(!wrong);
        QCOMPARE(test::plainWordsProblem(wrong.error().message), QString());
        QCOMPARE(readTrust(root(), elsewhere).state, Trust::State::Unpinned);
        const auto pinned = pinTrust(root(), keyWords(m_people.key(u"mreyes"_s)), elsewhere);
        QVERIFY(pinned);
        QCOMPARE(pinned.value().state, Trust::State::Verified);
        QCOMPARE(readTrust(root(), elsewhere).state, Trust::State::Verified);
    }

    void anEditedListIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("four eyes off") << QByteArray("\"four-eyes\": true") << QByteArray("\"four-eyes\": false");
        QTest::newRow("a later review") << QByteArray("\"review-months\": 12") << QByteArray("\"review-months\": 13");
        QTest::newRow("another name") << QByteArray("Jane Doe") << QByteArray("John Doe");
        QTest::newRow("one more role") << QByteArray("\"roles\": [\n                \"medical-reviewer\"") << QByteArray("\"roles\": [\n                \"compliance-reviewer\", \"medical-reviewer\"");
        QTest::newRow("one more blank") << QByteArray("\"format\"") << QByteArray(" \"format\"");
        QTest::newRow("half of it") << QByteArray("\"policy\"") << QByteArray("\0", 1);
    }

    void anEditedListIsNotBelieved()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        sign(list());
        edit(before, after);
        expect(Trust::State::Changed, changed);
    }

    void anotherKeyUnderAPersonsNameIsNotBelieved()
    {
        sign(list());
        edit(m_people.key(u"jdoe"_s).text, m_people.key(u"mallory"_s).text);
        expect(Trust::State::Changed, changed);
    }

    void aListThatNamesItsOwnSignerIsNotBelieved()
    {
        sign(list());
        // All of it is right but for who signed it.
        const auto own = newTrustList({u"mallory"_s, u"Mal Lory"_s, {}, {u"administrator"_s}, {}, m_people.key(u"mallory"_s), {}},
                                      {{u"medical-reviewer"_s}}, start);
        const PinStore elsewhere(m_folder->path(u"other computer"_s));
        QVERIFY(own && signTrust(root(), own.value(), m_people.signingKey(u"mallory"_s), elsewhere));
        expect(Trust::State::Changed, changed);
        QVERIFY(!pinTrust(root(), keyWords(m_people.key(u"mreyes"_s)), m_pins));
    }

    void aMissingOrStrangeSignatureIsNotBelieved()
    {
        sign(list());
        QVERIFY(QFile::resize(trustPath(root()) + u".sig"_s, 1LL << 30));
        expect(Trust::State::Changed, changed);
        QVERIFY(QFile::remove(trustPath(root()) + u".sig"_s));
        expect(Trust::State::Changed, changed);
        QVERIFY(QFile::remove(trustPath(root())));
        expect(Trust::State::Changed, u"The list of people who may approve is gone. Bring back clinic/trust.json from a copy."_s);
    }

    void anOlderListIsNotBelievedAgain()
    {
        sign(list());
        const QByteArray oldList = m_folder->read(u"w/clinic/trust.json"_s), oldSignature = m_folder->read(u"w/clinic/trust.json.sig"_s);
        const auto revoked = withoutKey(list(), {u"jdoe"_s, {}, {}}, start.addDays(1));
        QVERIFY(revoked);
        const PinStore administrators(m_folder->path(u"administrator"_s));
        QVERIFY(signTrust(root(), revoked.value(), m_people.signingKey(u"mreyes"_s), administrators));
        const Trust seen = readTrust(root(), m_pins);
        QVERIFY(seen.isVerified());
        QVERIFY(rememberTrust(root(), seen, m_pins));
        m_folder->write(u"w/clinic/trust.json"_s, oldList);
        m_folder->write(u"w/clinic/trust.json.sig"_s, oldSignature);
        expect(Trust::State::Changed, u"An older list of people who may approve was put back. Ask the administrator for the newest one."_s);
    }

    void onlyTheAdministratorsKeySigns()
    {
        sign(list());
        const QByteArray before = m_folder->read(u"w/clinic/trust.json"_s), signature = m_folder->read(u"w/clinic/trust.json.sig"_s);
        const auto more = withPolicy(list(), {{u"compliance-reviewer"_s}});
        QVERIFY(more);
        for (const SigningKey &key : {m_people.signingKey(u"jdoe"_s), m_people.signingKey(u"mreyes"_s, u"not the passphrase"_s)}) {
            const auto refused = signTrust(root(), more.value(), key, m_pins);
            QVERIFY(!refused);
            QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        }
        QCOMPARE(m_folder->read(u"w/clinic/trust.json"_s), before);
        QCOMPARE(m_folder->read(u"w/clinic/trust.json.sig"_s), signature);
    }

    void aListThatCannotBeWrittenLeavesTheOldOneWhole()
    {
        sign(list());
        const QByteArray signature = m_folder->read(u"w/clinic/trust.json.sig"_s);
        const QString path = trustPath(root());
        QVERIFY(QFile::remove(path) && QDir().mkpath(path));
        QVERIFY(!signTrust(root(), list(), m_people.signingKey(u"mreyes"_s), m_pins));
        QCOMPARE(m_folder->read(u"w/clinic/trust.json.sig"_s), signature);
    }

    void aPinIsOfOneWorkspaceAndADamagedOneIsNone()
    {
        sign(list());
        QVERIFY(m_pins.pinOf(root()));
        QVERIFY(m_pins.pinOf(root() + u"/../w"_s));
        QVERIFY(!m_pins.pinOf(m_folder->path(u"elsewhere"_s)));
        const QString file = QDir(m_folder->path(u"pins"_s)).entryList(QDir::Files).value(0);
        m_folder->write(u"pins/"_s + file, "{\"format\":1}");
        expect(Trust::State::Unpinned);
    }

private:
    QString root() const { return m_folder->path(u"w"_s); }

    TrustList list()
    {
        const auto first = newTrustList({u"mreyes"_s, u"Maria Reyes"_s, {}, {u"administrator"_s}, {}, m_people.key(u"mreyes"_s), {}},
                                        {{u"medical-reviewer"_s}}, start);
        const auto both = withPerson(first ? first.value() : TrustList(), {u"jdoe"_s, u"Jane Doe"_s, u"MD"_s, {u"medical-reviewer"_s},
                                     {{u"CO-12345"_s, u"US-CO"_s, {}}}, m_people.key(u"jdoe"_s), {}}, start);
        return both ? both.value() : TrustList();
    }

    void sign(const TrustList &list)
    {
        const auto written = signTrust(root(), list, m_people.signingKey(u"mreyes"_s), m_pins);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    }

    void edit(const QByteArray &before, const QByteArray &after)
    {
        const QByteArray json = m_folder->read(u"w/clinic/trust.json"_s);
        QVERIFY2(json.contains(before), json.constData());
        m_folder->write(u"w/clinic/trust.json"_s, QByteArray(json).replace(before, after));
    }

    void expect(Trust::State state, const QString &problem = {})
    {
        const Trust trust = readTrust(root(), m_pins);
        QCOMPARE(trust.state, state);
        QCOMPARE(test::plainWordsProblem(trust.problem), QString());
        if (!problem.isEmpty())
            QCOMPARE(trust.problem, problem);
    }

    test::SigningPeople m_people;
    std::unique_ptr<test::Folder> m_folder;
    PinStore m_pins{QString()};
};

ARTICULAR_TEST(tst_TrustStore)
#include "tst_TrustStore.moc"
