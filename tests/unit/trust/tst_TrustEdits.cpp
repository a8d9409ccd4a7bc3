// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Enrolment.h"
#include "core/trust/TrustEdits.h"
#include "core/trust/TrustFile.h"
#include "support/PlainWords.h"
#include "support/SigningPeople.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 11, 22}, {9, 40, 12, 345}, Qt::UTC);

} // namespace

class tst_TrustEdits : public test::TestCase
{
    Q_OBJECT

private slots:
    void aListBeginsWithItsAdministrator()
    {
        const TrustList list = first();
        QCOMPARE(list.serial, 1);
        QCOMPARE(list.administrator, u"mreyes"_s);
        QCOMPARE(list.people.size(), 1);
        QCOMPARE(list.people[0].keys[0].from, QDateTime({2026, 11, 22}, {9, 40, 12}, Qt::UTC));
        QVERIFY(keyInUse(list.people[0], start));
        QVERIFY(!keyInUse(list.people[0], start.addSecs(-5)));
    }

    void aPersonIsAddedOnceAndWithAKeyOfTheirOwn()
    {
        const auto two = withPerson(first(), jdoe(), start);
        QVERIFY(two);
        QCOMPARE(two.value().serial, 2);
        QVERIFY(two.value().person(u"jdoe"_s));
        Newcomer again = jdoe();
        again.key = m_people.key(u"spare"_s);
        Newcomer underAnotherName = jdoe();
        underAnotherName.id = u"rroe"_s;
        Newcomer unlicensed = jdoe();
        unlicensed.licenses.clear();
        Newcomer nameless = jdoe();
        nameless.name.clear();
        Newcomer option = jdoe();
        option.id = u"-f"_s;
        Newcomer past = jdoe();
        past.until = start.addDays(-1);
        Newcomer pope = jdoe();
        pope.roles = {u"pope"_s};
        for (const auto &[list, person] : QList<std::pair<TrustList, Newcomer>>{
                 {two.value(), again}, {two.value(), jdoe()}, {two.value(), underAnotherName}, {first(), unlicensed},
                 {first(), nameless}, {first(), option}, {first(), past}, {first(), pope}}) {
            const auto refused = withPerson(list, person, start);
            QVERIFY(!refused);
            QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        }
    }

    void aRoleIsTakenAwayAndTheKeyStays()
    {
        Newcomer both = jdoe();
        both.roles = {u"medical-reviewer"_s, u"compliance-reviewer"_s};
        const auto two = withPerson(first(), both, start);
        QVERIFY(two);
        const QDateTime later = start.addDays(10);
        const auto taken = withoutRole(two.value(), u"jdoe"_s, u"compliance-reviewer"_s, later);
        QVERIFY(taken);
        QCOMPARE(taken.value().serial, two.value().serial + 1);
        const TrustedPerson *person = taken.value().person(u"jdoe"_s);
        QCOMPARE(person->roles, QStringList{u"medical-reviewer"_s});
        QVERIFY(keyInUse(*person, later.addDays(1)));
        QVERIFY(person->hasRoleAt(u"compliance-reviewer"_s, later.addDays(-1)));
        QVERIFY(!person->hasRoleAt(u"compliance-reviewer"_s, later));
        QVERIFY(person->hasRoleAt(u"medical-reviewer"_s, later));
        const auto read = parseTrustList(trustListJson(taken.value()));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read.value().person(u"jdoe"_s)->formerRoles, person->formerRoles);
        for (const auto &refused : {withoutRole(taken.value(), u"jdoe"_s, u"compliance-reviewer"_s, later), withoutRole(taken.value(), u"jdoe"_s, u"medical-reviewer"_s, later),
                                    withoutRole(taken.value(), u"rroe"_s, u"writer"_s, later), withoutRole(taken.value(), u"mreyes"_s, u"administrator"_s, later)}) {
            QVERIFY(!refused);
            QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        }
    }

    void whoSignsTheListStaysItsAdministrator()
    {
        TrustList list = first();
        list.people[0].roles.append(u"writer"_s);
        const auto refused = withoutRole(list, u"mreyes"_s, u"administrator"_s, start);
        QVERIFY(!refused);
        QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        list.people[0].formerRoles = {{u"writer"_s, start}};
        QVERIFY(!trustListProblem(list).isEmpty());
    }

    void rolesAndLicencesAreChangedAndTheKeyStays()
    {
        const auto two = withPerson(first(), jdoe(), start);
        Newcomer changed = jdoe();
        changed.key = {};
        changed.roles = {u"writer"_s};
        changed.licenses.clear();
        const auto after = withChangedPerson(two.value(), changed, start);
        QVERIFY(after);
        QCOMPARE(after.value().serial, two.value().serial + 1);
        QCOMPARE(after.value().person(u"jdoe"_s)->roles, QStringList{u"writer"_s});
        QCOMPARE(after.value().person(u"jdoe"_s)->keys, two.value().person(u"jdoe"_s)->keys);
        // What was signed in the role before goes on to count.
        QVERIFY(after.value().person(u"jdoe"_s)->hasRoleAt(u"medical-reviewer"_s, start.addSecs(-1)));
        Newcomer unknown = changed;
        unknown.id = u"rroe"_s;
        Newcomer unlicensed = jdoe();
        unlicensed.licenses.clear();
        Newcomer deposed = changed;
        deposed.id = u"mreyes"_s;
        for (const Newcomer &person : {unknown, unlicensed, deposed}) {
            const auto refused = withChangedPerson(two.value(), person, start);
            QVERIFY(!refused);
            QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        }
    }

    void aLostKeyGivesWayToANewOne()
    {
        const auto two = withPerson(first(), jdoe(), start);
        QVERIFY(two);
        const QDateTime later = start.addDays(10);
        const auto lost = withoutKey(two.value(), {u"jdoe"_s, start.addDays(4), {QByteArray(64, 'a')}}, later);
        QVERIFY(lost);
        const TrustedPerson *person = lost.value().person(u"jdoe"_s);
        QVERIFY(keyInUse(*person, start.addDays(3)));
        QVERIFY(!keyInUse(*person, start.addDays(5)));
        QCOMPARE(person->keys[0].kept.size(), 1);
        Newcomer renewed = jdoe();
        renewed.key = m_people.key(u"spare"_s);
        const auto after = withPerson(lost.value(), renewed, later);
        QVERIFY(after);
        QCOMPARE(after.value().person(u"jdoe"_s)->keys.size(), 2);
        QCOMPARE(keyInUse(*after.value().person(u"jdoe"_s), later.addDays(1))->fingerprint, m_people.key(u"spare"_s).fingerprint);
        // The lost key never comes back, under no name.
        QVERIFY(!withPerson(after.value(), jdoe(), later));
    }

    void revokingIsRefusedWhereItMakesNoSense()
    {
        const auto two = withPerson(first(), jdoe(), start);
        QVERIFY(two);
        const auto revoked = withoutKey(two.value(), {u"jdoe"_s, {}, {}}, start.addDays(1));
        QVERIFY(revoked);
        for (const auto &[list, id, since] : QList<std::tuple<TrustList, QString, QDateTime>>{
                 {two.value(), u"nobody"_s, {}}, {two.value(), u"mreyes"_s, {}}, {two.value(), u"jdoe"_s, start.addYears(1)},
                 {revoked.value(), u"jdoe"_s, {}}}) {
            const auto refused = withoutKey(list, {id, since, {}}, start.addDays(2));
            QVERIFY(!refused);
            QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        }
        // That it was lost before may be learnt later.
        QVERIFY(withoutKey(revoked.value(), {u"jdoe"_s, start.addSecs(60), {}}, start.addDays(2)));
    }

    void anotherAdministratorTakesOver()
    {
        Newcomer second = jdoe();
        second.roles.append(u"administrator"_s);
        const auto two = withPerson(first(), second, start);
        QVERIFY(two);
        const auto after = withAdministrator(two.value(), u"jdoe"_s, start);
        QVERIFY(after);
        QCOMPARE(after.value().administratorKey, m_people.key(u"jdoe"_s).text);
        QVERIFY(withoutKey(after.value(), {u"mreyes"_s, {}, {}}, start.addDays(1)));
        QVERIFY(!withAdministrator(two.value(), u"nobody"_s, start));
        const auto reviewerOnly = withPerson(first(), jdoe(), start);
        QVERIFY(reviewerOnly && !withAdministrator(reviewerOnly.value(), u"jdoe"_s, start));
    }

    void aPolicyNeedsSomebodyWhoApproves()
    {
        const auto strict = withPolicy(first(), {{u"medical-reviewer"_s, u"compliance-reviewer"_s}});
        QVERIFY(strict);
        QCOMPARE(strict.value().policy.requiredRoles.size(), 2);
        QVERIFY(!withPolicy(first(), {}));
        QVERIFY(!withPolicy(first(), {{u"administrator"_s}}));
    }

    void aRequestIsReadAsItWasWritten()
    {
        const EnrolmentRequest request{u"jdoe"_s, u"Jane Doe"_s, u"MD"_s, m_people.key(u"jdoe"_s)};
        const QByteArray json = enrolmentJson(request);
        const auto read = parseEnrolment(json);
        QVERIFY(read);
        QCOMPARE(read.value().key, request.key);
        QCOMPARE(read.value().name, request.name);
        for (const QByteArray &broken : {QByteArray("{}"), QByteArray(json).replace("jdoe", "../jdoe"), QByteArray(json).replace("ssh-ed25519", "ssh-rsa"),
                                         QByteArray(json).replace("\"MD\"", "\"MD\", \"roles\": [\"administrator\"]"), QByteArray("x")}) {
            const auto refused = parseEnrolment(broken);
            QVERIFY2(!refused, broken.constData());
            QCOMPARE(test::plainWordsProblem(refused.error().message), QString());
        }
    }

private:
    TrustList first()
    {
        const Newcomer administrator{u"mreyes"_s, u"Maria Reyes"_s, {}, {u"administrator"_s}, {}, m_people.key(u"mreyes"_s), {}};
        const auto list = newTrustList(administrator, {{u"medical-reviewer"_s}}, start);
        return list ? list.value() : TrustList();
    }

    Newcomer jdoe()
    {
        return {u"jdoe"_s, u"Jane Doe"_s, u"MD"_s, {u"medical-reviewer"_s}, {{u"CO-12345"_s, u"US-CO"_s, {}}}, m_people.key(u"jdoe"_s), {}};
    }

    test::SigningPeople m_people;
};

ARTICULAR_TEST(tst_TrustEdits)
#include "tst_TrustEdits.moc"
