// SPDX-License-Identifier: GPL-3.0-or-later
// Who could try to approve, and with what: each that may not is refused or does not count, in words that need no explaining.
#include "cli/ApprovedClinic.h"
#include "support/PlainWords.h"
#include "support/TestRunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;
using test::contentOf;
using test::medical;

class tst_ApprovalSigners : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_tried.begin(); }

    void aKeyThatEndedSignsNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("says");
        QTest::newRow("it expired") << u"expired"_s << u"has expired"_s;
        QTest::newRow("it was ended") << u"revoked"_s << u"does not count since"_s;
        QTest::newRow("it counts from later on") << u"early"_s << u"could not sign yet"_s;
        QTest::newRow("the licence ran out") << u"licence"_s << u"licence of Priya Lindqvist had expired"_s;
        QTest::newRow("the role was taken before") << u"role"_s << u"is not listed as medical reviewer"_s;
    }

    void aKeyThatEndedSignsNothing()
    {
        QFETCH(QString, how);
        QFETCH(QString, says);
        m_tried.restore(u"sent"_s);
        m_tried.relist(how);
        m_tried.expectRefused(m_tried.clinic().approve(u"plindqvist"_s, medical));
        m_tried.restore(u"approved"_s);
        m_tried.relist(how);
        m_tried.expectNoApproval();
        QVERIFY2(m_tried.shownProblems().contains(says), qPrintable(m_tried.shownProblems()));
    }

    void aLostKeysApprovalsEndUnlessTheyAreKept()
    {
        m_tried.restore(u"approved"_s);
        const QStringList lost{u"trust"_s, u"revoke"_s, m_tried.clinic().root(), u"plindqvist"_s, u"--lost-since"_s, u"2026-01-01"_s, u"--key"_s, m_tried.people().keyPath(u"mellison"_s)};
        m_tried.clinic().must(lost);
        m_tried.expectNoApproval();
        m_tried.clinic().must(lost + QStringList{u"--keep"_s, m_tried.clinic().event(u"approve"_s)});
        QVERIFY(m_tried.clinic().approvalHolds());
    }

    void hostileNamesAreNobody_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"-f", "--help", "../plindqvist", "/etc/passwd", "*", "plindqvist,kdoyle", "plindqvist kdoyle", "$(id)", "a;b", "a\nb", "plindqvist\\"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void hostileNamesAreNobody()
    {
        QFETCH(QString, name);
        m_tried.restore(u"sent"_s);
        const QStringList events = QDir(m_tried.clinic().eventsFolder()).entryList(QDir::Files);
        const QString article = m_tried.clinic().article(), key = m_tried.people().keyPath(u"plindqvist"_s), as = u"--as="_s + name;
        m_tried.folder().write(u"words"_s, "joint may swell");
        for (const QStringList &step : QList<QStringList>{
                 {u"take-back"_s, article, as}, {u"return"_s, article, as, u"--reason"_s, u"Because"_s}, {u"note"_s, article, as, u"--quote"_s, u"joint may swell"_s, u"--text"_s, u"x"_s},
                 {u"approve"_s, article, as, u"--role"_s, medical, u"--key"_s, key, u"--meaning"_s, u"whole-article"_s},
                 {u"erase"_s, article, as, u"--text-file"_s, m_tried.folder().path(u"words"_s), u"--key"_s, key, u"--reason"_s, u"Because"_s},
                 {u"apply-changes"_s, article, as}, {u"submit"_s, article, u"--as"_s, u"tbrandt"_s, u"--to="_s + name},
                 {u"key"_s, u"new"_s, as, u"--out"_s, m_tried.folder().path(u"hostile"_s)},
                 {u"trust"_s, u"revoke"_s, m_tried.clinic().root(), u"--key"_s, m_tried.people().keyPath(u"mellison"_s), u"--"_s, name}}) {
            const CommandLine refused = m_tried.clinic().run(step);
            QVERIFY2(refused.status == 1 || refused.status == 2, qPrintable(step.join(u' ') + u": "_s + QString::fromUtf8(refused.messages)));
            QVERIFY(refused.output.isEmpty() && !refused.messages.isEmpty());
        }
        QCOMPARE(QDir(m_tried.clinic().eventsFolder()).entryList(QDir::Files), events);
        QVERIFY(!QFileInfo::exists(m_tried.folder().path(u"hostile"_s)));
        // The same name in a request to be listed.
        const QByteArray request = contentOf(m_tried.people().requestPath(u"mallory"_s));
        const QString forged = m_tried.folder().write(u"forged.json"_s, QByteArray(request).replace("\"mallory\"", '"' + QByteArray(name.toUtf8()).replace('\\', "\\\\").replace('\n', "\\n") + '"'));
        const CommandLine listed = m_tried.clinic().run({u"trust"_s, u"add"_s, m_tried.clinic().root(), forged, u"--role"_s, u"compliance-reviewer"_s, u"--name"_s, u"Mal"_s,
                                                 u"--key"_s, m_tried.people().keyPath(u"mellison"_s), u"--words"_s, m_tried.clinic().words(u"mallory"_s)});
        QVERIFY2(listed.status >= 1 && listed.status <= 3, listed.messages.constData());
    }

    void whoWroteTheTextDoesNotApproveIt()
    {
        m_tried.restore(u"sent"_s);
        m_tried.clinic().must({u"take-back"_s, m_tried.clinic().article(), u"--as"_s, u"tbrandt"_s});
        m_tried.clinic().edit(u"articles/walking-with-knee-arthritis/article.md"_s, "author: [tbrandt, mellison]", "author: [plindqvist]");
        m_tried.expectRefused(m_tried.clinic().run({u"submit"_s, m_tried.clinic().article(), u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s}));
        m_tried.expectRefused(m_tried.clinic().approve(u"plindqvist"_s, medical));
    }

    void whoMayNotApproveIsRefused_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("key");
        QTest::newRow("nobody of the list") << u"mallory"_s << medical << u"mallory"_s;
        QTest::newRow("another's key") << u"plindqvist"_s << medical << u"mallory"_s;
        QTest::newRow("another role") << u"plindqvist"_s << u"compliance-reviewer"_s << u"plindqvist"_s;
        QTest::newRow("a role that is not asked for") << u"kdoyle"_s << u"compliance-reviewer"_s << u"kdoyle"_s;
        QTest::newRow("an administrator") << u"mellison"_s << medical << u"mellison"_s;
        QTest::newRow("anyone") << u"*"_s << medical << u"plindqvist"_s;
        QTest::newRow("a list of people") << u"plindqvist,kdoyle"_s << medical << u"plindqvist"_s;
        QTest::newRow("an option") << u"-f"_s << medical << u"plindqvist"_s;
        QTest::newRow("a path") << u"../plindqvist"_s << medical << u"plindqvist"_s;
    }

    void whoMayNotApproveIsRefused()
    {
        QFETCH(QString, by);
        QFETCH(QString, role);
        QFETCH(QString, key);
        m_tried.restore(u"sent"_s);
        m_tried.expectRefused(m_tried.clinic().run({u"approve"_s, m_tried.clinic().article(), u"--as="_s + by, u"--role"_s, role, u"--key"_s, m_tried.people().keyPath(key),
                                    u"--meaning"_s, u"whole-article"_s}));
    }

    void aWrongPassphraseSignsNothing()
    {
        m_tried.restore(u"sent"_s);
        m_tried.people().type(u"not the passphrase"_s);
        const CommandLine refused = m_tried.clinic().approve(u"plindqvist"_s, medical);
        m_tried.people().type(test::typedPassphrase);
        m_tried.expectRefused(refused);
    }

    void whoSentTheTextDoesNotApproveIt()
    {
        m_tried.restore(u"sent"_s);
        m_tried.clinic().must({u"take-back"_s, m_tried.clinic().article(), u"--as"_s, u"tbrandt"_s});
        m_tried.clinic().must({u"submit"_s, m_tried.clinic().article(), u"--as"_s, u"plindqvist"_s, u"--to"_s, u"kdoyle"_s});
        m_tried.expectRefused(m_tried.clinic().approve(u"plindqvist"_s, medical));
    }

    void severalArticlesAreSignedWithOneAskingForThePassphrase()
    {
        m_tried.restore(u"sent"_s);
        const test::ReviewedClinic &clinic = m_tried.clinic();
        const QString second = u"articles/second"_s, path = clinic.root() + u'/' + second;
        QVERIFY(test::copied(QFileInfo(clinic.article()).path(), path) && QDir(path + u"/review"_s).removeRecursively());
        clinic.edit(second + u"/article.md"_s, "id: 01KJP11G0W484T2TGEMDX6KQ9D", "id: 01KJP11G0W484T2TGEMDX6KQ9E");
        clinic.edit(second + u"/article.md"_s, "slug: walking-with-knee-arthritis", "slug: second");
        clinic.edit(second + u"/article.md"_s, "Walking with knee arthritis: how to start", "A second article about walking");
        clinic.must({u"submit"_s, path, u"--as"_s, u"tbrandt"_s, u"--to"_s, u"plindqvist"_s});
        for (const QJsonValue &claim : clinic.run({u"claims"_s, path, u"--format"_s, u"json"_s}).json()) {
            if (test::isUndecided(claim))
                clinic.must({u"decide"_s, path, claim[u"fingerprint"_s].toString(), u"--as"_s, u"plindqvist"_s, u"--role"_s, medical, u"--verdict"_s, u"accepted"_s});
        }
        const QByteArray asking = qgetenv("SSH_ASKPASS");
        const QString counting = m_tried.folder().write(u"counting"_s, "#!/bin/sh\necho asked >> \"$0.log\"\necho '" + test::typedPassphrase.toUtf8() + "'\n");
        QFile::setPermissions(counting, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("SSH_ASKPASS", counting.toUtf8());
        const CommandLine approved = clinic.run({u"approve"_s, clinic.article(), path, u"--as"_s, u"plindqvist"_s, u"--role"_s, medical, u"--key"_s,
                                                 m_tried.people().keyPath(u"plindqvist"_s), u"--meaning"_s, u"whole-article"_s});
        qputenv("SSH_ASKPASS", asking);
        QVERIFY2(approved.status == 0, approved.messages.constData());
        QCOMPARE(approved.output.count('\n'), 2);
        QCOMPARE(test::contentOf(counting + u".log"_s), QByteArray("asked\n"));
        QCOMPARE(clinic.run({u"status"_s, clinic.article(), path}).status, 0);
        // What may not be signed keeps nobody from signing the others, and is said.
        m_tried.restore(u"sent"_s);
        const CommandLine one = clinic.run({u"approve"_s, clinic.article(), clinic.root() + u"/articles/ankle-sprain"_s, u"--as"_s, u"plindqvist"_s, u"--role"_s, medical,
                                            u"--key"_s, m_tried.people().keyPath(u"plindqvist"_s), u"--meaning"_s, u"whole-article"_s});
        QCOMPARE(one.status, 1);
        QCOMPARE(one.output.count('\n'), 1);
        QVERIFY(clinic.approvalHolds());
    }

private:
    test::ApprovedClinic m_tried;
};

ARTICULAR_TEST(tst_ApprovalSigners)
#include "tst_ApprovalSigners.moc"
