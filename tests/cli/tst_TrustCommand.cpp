// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ClinicPeople.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_TrustCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_administratorKey = m_people.makeKey(u"plindqvist"_s);
        m_reviewerKey = m_people.makeKey(u"mellison"_s);
        QVERIFY2(m_administratorKey.status == 0, m_administratorKey.messages.constData());
        QCOMPARE(m_reviewerKey.status, 0);
    }

    void init()
    {
        failOnAnyWarning();
        m_people.type(u"correct horse battery"_s);
        m_people.sitAt(u"administrator "_s + QString::number(++m_run));
        m_clinic = test::practiceClinic(m_folder.path(QString::number(m_run)));
    }

    void aKeyIsMadeWithAGoodPassphraseOnly()
    {
        QCOMPARE(test::ClinicPeople::wordsOf(m_reviewerKey).split(u' ').size(), 6);
        QVERIFY(QFileInfo::exists(m_people.requestPath(u"mellison"_s)));
        m_people.type(u"short"_s);
        const CommandLine weak = m_people.makeKey(u"weak"_s);
        QCOMPARE(weak.status, 1);
        QCOMPARE(test::plainWordsProblem(QString::fromUtf8(weak.messages)), QString());
        QVERIFY(!QFileInfo::exists(m_people.keyPath(u"weak"_s)));
        m_people.type(u"correct horse battery"_s);
        QCOMPARE(m_people.makeKey(u"mellison"_s).status, 3);
        QCOMPARE(CommandLine::run({u"key"_s, u"new"_s, u"--as"_s, u"-f"_s, u"--out"_s, m_folder.path(u"x"_s)}).status, 2);
        QCOMPARE(CommandLine::run({u"key"_s, u"new"_s, u"--as"_s, u"../up"_s, u"--out"_s, m_folder.path(u"x"_s)}).status, 2);
        QCOMPARE(CommandLine::run({u"key"_s, u"new"_s, u"--as"_s, u"jdoe"_s}).status, 2);
    }

    void aRoleIsTakenFromAPersonWhoKeepsTheKey()
    {
        initialise();
        const CommandLine added = CommandLine::run({u"trust"_s, u"add"_s, m_clinic, m_people.requestPath(u"mellison"_s), u"--role"_s, u"medical-reviewer"_s,
                                                    u"--role"_s, u"compliance-reviewer"_s, u"--license"_s, u"CO-1,US-CO,2099-06-30"_s,
                                                    u"--key"_s, m_people.keyPath(u"plindqvist"_s), u"--words"_s, test::ClinicPeople::wordsOf(m_reviewerKey)});
        QVERIFY2(added.status == 0, added.messages.constData());
        const auto take = [&](const QString &role) {
            return CommandLine::run({u"trust"_s, u"take-role"_s, m_clinic, u"mellison"_s, u"--role"_s, role, u"--key"_s, m_people.keyPath(u"plindqvist"_s)});
        };
        const CommandLine taken = take(u"compliance-reviewer"_s);
        QVERIFY2(taken.status == 0, taken.messages.constData());
        QVERIFY(show().output.contains("was      compliance-reviewer, until "));
        const CommandLine only = take(u"medical-reviewer"_s);
        QCOMPARE(only.status, 1);
        QCOMPARE(test::plainWordsProblem(QString::fromUtf8(only.messages)), QString());
        QCOMPARE(take(u"pope"_s).status, 2);
        QCOMPARE(take(u"writer"_s).status, 1);
    }

    void aClinicListsItsPeopleAndAnotherComputerLearnsWho()
    {
        QCOMPARE(show().status, 1);
        makeList();
        const CommandLine shown = show();
        QVERIFY2(shown.status == 0, shown.messages.constData());
        QVERIFY(shown.output.contains("verified") && shown.output.contains("mellison: Mara Ellison, MD, medical-reviewer"));
        m_people.sitAt(u"reviewer "_s + QString::number(m_run));
        const CommandLine unknown = show();
        QCOMPARE(unknown.status, 1);
        QCOMPARE(test::plainWordsProblem(QString::fromUtf8(unknown.messages)), QString());
        QCOMPARE(CommandLine::run({u"trust"_s, u"pin"_s, m_clinic, u"--words"_s, u"one two three four five six"_s}).status, 1);
        QCOMPARE(show().status, 1);
        const CommandLine pinned = CommandLine::run({u"trust"_s, u"pin"_s, m_clinic, u"--words"_s, administratorsWords().toUpper()});
        QVERIFY2(pinned.status == 0, pinned.messages.constData());
        QCOMPARE(show().status, 0);
    }

    void onlyThePersonOfTheRequestIsListed()
    {
        initialise();
        const QStringList add{u"trust"_s, u"add"_s, m_clinic, m_people.requestPath(u"mellison"_s), u"--role"_s, u"medical-reviewer"_s,
                              u"--license"_s, u"CO-1,US-CO,2099-06-30"_s, u"--key"_s, m_people.keyPath(u"plindqvist"_s), u"--words"_s};
        const CommandLine otherWords = CommandLine::run(add + QStringList{administratorsWords()});
        QCOMPARE(otherWords.status, 1);
        QCOMPARE(test::plainWordsProblem(QString::fromUtf8(otherWords.messages)), QString());
        m_people.type(u"not the passphrase"_s);
        const CommandLine otherPassphrase = CommandLine::run(add + QStringList{test::ClinicPeople::wordsOf(m_reviewerKey)});
        QCOMPARE(otherPassphrase.status, 1);
        QCOMPARE(test::plainWordsProblem(QString::fromUtf8(otherPassphrase.messages).section(u": "_s, 1)), QString());
        QVERIFY(!show().output.contains("mellison"));
        m_people.type(u"correct horse battery"_s);
        QCOMPARE(CommandLine::run(add + QStringList{test::ClinicPeople::wordsOf(m_reviewerKey)}).status, 0);
        QCOMPARE(CommandLine::run(add + QStringList{test::ClinicPeople::wordsOf(m_reviewerKey)}).status, 1);
    }

    void aRevokedKeyIsShownSo()
    {
        makeList();
        const QString administrator = m_people.keyPath(u"plindqvist"_s);
        QCOMPARE(CommandLine::run({u"trust"_s, u"revoke"_s, m_clinic, u"mellison"_s, u"--lost-since"_s, u"soon"_s, u"--key"_s, administrator}).status, 2);
        QCOMPARE(CommandLine::run({u"trust"_s, u"revoke"_s, m_clinic, u"nobody"_s, u"--key"_s, administrator}).status, 1);
        QCOMPARE(CommandLine::run({u"trust"_s, u"revoke"_s, m_clinic, u"plindqvist"_s, u"--key"_s, administrator}).status, 1);
        const CommandLine revoked = CommandLine::run({u"trust"_s, u"revoke"_s, m_clinic, u"mellison"_s, u"--lost-since"_s, u"2026-01-01"_s, u"--key"_s, administrator});
        QVERIFY2(revoked.status == 0, revoked.messages.constData());
        QVERIFY(show().output.contains("lost since 2026-01-01T00:00:00Z"));
    }

    void thePolicyIsSignedAnewAndTheListAsItIsOnlyWhenAskedFor()
    {
        makeList();
        const QString administrator = m_people.keyPath(u"plindqvist"_s);
        const CommandLine both = CommandLine::run({u"trust"_s, u"sign"_s, m_clinic, u"--required-role"_s, u"medical-reviewer"_s, u"--required-role"_s,
                                                   u"compliance-reviewer"_s, u"--review-months"_s, u"6"_s, u"--key"_s, administrator});
        QVERIFY2(both.status == 0, both.messages.constData());
        const QJsonObject policy = QJsonDocument::fromJson(show(u"json"_s).output).object()[u"list"_s][u"policy"_s].toObject();
        QCOMPARE(policy[u"required-roles"_s].toArray().size(), 2);
        QCOMPARE(policy[u"review-months"_s].toInt(), 6);
        edit("\"four-eyes\": true", "\"four-eyes\": false");
        const CommandLine changed = show();
        QCOMPARE(changed.status, 1);
        QCOMPARE(changed.messages, QByteArray("The list of people who may approve was changed by someone this computer does not know.\n"));
        QCOMPARE(CommandLine::run({u"trust"_s, u"sign"_s, m_clinic, u"--key"_s, administrator}).status, 1);
        QCOMPARE(CommandLine::run({u"trust"_s, u"sign"_s, m_clinic, u"--as-it-is"_s, u"--key"_s, m_people.keyPath(u"mellison"_s)}).status, 1);
        QCOMPARE(show().status, 1);
        QCOMPARE(CommandLine::run({u"trust"_s, u"sign"_s, m_clinic, u"--as-it-is"_s, u"--key"_s, administrator}).status, 0);
        QCOMPARE(show().status, 0);
    }

    void signersAreGivenForAVerifiedListOnly()
    {
        makeList();
        const CommandLine signers = show(u"signers"_s);
        QCOMPARE(signers.status, 0);
        QVERIFY(signers.output.contains("\nmellison namespaces=\"medical-reviewer@articular\",valid-after=\"20"));
        edit("Mara Ellison", "Mara Alison");
        const CommandLine none = show(u"signers"_s);
        QVERIFY(none.output.isEmpty());
        QCOMPARE(none.status, 1);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("an unknown step") << QStringList{u"bless"_s};
        QTest::newRow("no key") << QStringList{u"init"_s, u"CLINIC"_s, u"--as"_s, u"plindqvist"_s};
        QTest::newRow("a role that there is not") << QStringList{u"init"_s, u"CLINIC"_s, u"--as"_s, u"plindqvist"_s, u"--key"_s, u"KEY"_s, u"--role"_s, u"pope"_s};
        QTest::newRow("writers who approve") << QStringList{u"init"_s, u"CLINIC"_s, u"--as"_s, u"plindqvist"_s, u"--key"_s, u"KEY"_s, u"--required-role"_s, u"writer"_s};
        QTest::newRow("no review ever") << QStringList{u"init"_s, u"CLINIC"_s, u"--as"_s, u"plindqvist"_s, u"--key"_s, u"KEY"_s, u"--review-months"_s, u"0"_s};
        QTest::newRow("a licence without end") << QStringList{u"init"_s, u"CLINIC"_s, u"--as"_s, u"plindqvist"_s, u"--key"_s, u"KEY"_s, u"--license"_s, u"1,US,never"_s};
        QTest::newRow("five words") << QStringList{u"pin"_s, u"CLINIC"_s, u"--words"_s, u"one two three four five"_s};
        QTest::newRow("an unknown format") << QStringList{u"show"_s, u"CLINIC"_s, u"--format"_s, u"xml"_s};
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"CLINIC"_s, m_clinic).replaceInStrings(u"KEY"_s, m_people.keyPath(u"plindqvist"_s));
        const CommandLine run = CommandLine::run(QStringList{u"trust"_s} + arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty() && !run.messages.isEmpty());
        QVERIFY(!QFileInfo::exists(m_clinic + u"/clinic/trust.json"_s));
    }

    void whatIsMissingCannotBeRead()
    {
        QCOMPARE(CommandLine::run({u"trust"_s, u"show"_s, m_folder.path()}).status, 3);
        QCOMPARE(CommandLine::run({u"trust"_s, u"init"_s, m_clinic, u"--as"_s, u"plindqvist"_s, u"--key"_s, m_folder.path(u"none"_s)}).status, 3);
        makeList();
        QCOMPARE(CommandLine::run({u"trust"_s, u"init"_s, m_clinic, u"--as"_s, u"plindqvist"_s, u"--key"_s, m_people.keyPath(u"plindqvist"_s)}).status, 3);
        const QString letter = m_folder.write(u"letter"_s, "{}");
        QCOMPARE(CommandLine::run({u"trust"_s, u"add"_s, m_clinic, letter, u"--role"_s, u"writer"_s, u"--words"_s, u"a"_s, u"--key"_s, u"k"_s}).status, 1);
    }

private:
    QString administratorsWords() const { return test::ClinicPeople::wordsOf(m_administratorKey); }

    CommandLine show(const QString &format = u"text"_s) const
    {
        return CommandLine::run({u"trust"_s, u"show"_s, m_clinic, u"--format"_s, format});
    }

    void initialise() const
    {
        const CommandLine made = CommandLine::run({u"trust"_s, u"init"_s, m_clinic, u"--as"_s, u"plindqvist"_s, u"--key"_s, m_people.keyPath(u"plindqvist"_s)});
        QVERIFY2(made.status == 0, made.messages.constData());
        QVERIFY(made.messages.contains(administratorsWords().toUtf8()));
    }

    void makeList() const
    {
        initialise();
        const CommandLine added = CommandLine::run({u"trust"_s, u"add"_s, m_clinic, m_people.requestPath(u"mellison"_s), u"--role"_s, u"medical-reviewer"_s,
                                                    u"--license"_s, u"CO-1,US-CO,2099-06-30"_s, u"--key"_s, m_people.keyPath(u"plindqvist"_s),
                                                    u"--words"_s, test::ClinicPeople::wordsOf(m_reviewerKey)});
        QVERIFY2(added.status == 0, added.messages.constData());
    }

    void edit(const QByteArray &before, const QByteArray &after) const
    {
        QFile file(m_clinic + u"/clinic/trust.json"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray json = file.readAll();
        QVERIFY2(json.contains(before), json.constData());
        file.resize(0);
        file.write(QByteArray(json).replace(before, after));
    }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    CommandLine m_administratorKey, m_reviewerKey;
    QString m_clinic;
    int m_run = 0;
};

ARTICULAR_TEST(tst_TrustCommand)
#include "tst_TrustCommand.moc"
