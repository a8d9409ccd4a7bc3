// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReviewedClinic.h"
#include "core/base/HtmlTree.h"
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"

#include <QFile>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_ClinicTextCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_clinic.begin(m_folder.path(), {u"medical-reviewer"_s}); }

    void aTextIsSignedAndShownSoUntilItIsChanged()
    {
        const QStringList sign{u"clinic-text"_s, u"sign"_s, m_clinic.root(), u"disclaimers/general.md"_s, u"--as"_s, u"plindqvist"_s, u"--role"_s,
                               u"medical-reviewer"_s, u"--key"_s, m_people.keyPath(u"plindqvist"_s), u"--changes-meaning"_s, u"no"_s};
        const CommandLine signedText = m_clinic.run(sign);
        QVERIFY2(signedText.status == 0, signedText.messages.constData());
        QCOMPARE(m_clinic.run(sign).status, 1);
        QVERIFY(show().output.contains("disclaimers/general.md: signed by plindqvist at 20"));
        QVERIFY(show().output.contains("snippets/visit.md: not signed"));
        QCOMPARE(show().status, 1);
        m_clinic.edit(u"clinic/disclaimers/general.md"_s, "\n---\n", "\n---\nAll is well.\n");
        QVERIFY(show().output.contains("disclaimers/general.md: not signed"));
    }

    void footerNewsletterAndStyleAreTextsToo()
    {
        const QByteArray shown = show().output;
        for (const char *id : {"footer: not signed", "newsletter: not signed"})
            QVERIFY2(shown.contains(id), shown.constData());
        signText(u"newsletter"_s, u"no"_s);
        QVERIFY(show().output.contains("newsletter: signed by plindqvist"));
        m_clinic.edit(u"clinic/clinic.yaml"_s, "monthly letter by e-mail", "monthly letter");
        QVERIFY(show().output.contains("newsletter: not signed"));
    }

    void aNewVersionIsRolledOut()
    {
        m_clinic.begin(m_folder.path(u"rollout"_s), {u"medical-reviewer"_s});
        m_clinic.bringToApproved();
        QCOMPARE(rollout().status, 0);
        publish(u"first"_s);
        QVERIFY(pageOf(u"first"_s).contains(u"This article gives general information."_s));

        m_clinic.edit(general(), "This article gives general information.", "This page gives general information.");
        QCOMPARE(m_clinic.state(), u"changed"_s);
        QCOMPARE(m_clinic.run({u"export"_s, m_clinic.article(), u"--out"_s, m_folder.path(u"unsigned"_s)}).status, 1);
        QCOMPARE(needs(), QStringList{u"signature"_s});

        waitForTheNextSecond();
        signText(u"disclaimers/general.md"_s, u"no"_s);
        QCOMPARE(m_clinic.state(), u"approved"_s);
        QVERIFY(m_clinic.status()[u"to_republish"_s].toBool());
        const CommandLine list = rollout();
        QCOMPARE(list.status, 1);
        QVERIFY2(list.output.startsWith("To republish (1 on the site)\n"), list.output.constData());
        QVERIFY(list.output.contains("version 1, https://aldercreek.example.com/knee, since 20"));
        QCOMPARE(needs(u"disclaimers/general.md"_s), QStringList{u"republish"_s});
        QCOMPARE(needs(u"disclaimers/exercise.md"_s), QStringList());
        publish(u"second"_s);
        const QString page = pageOf(u"second"_s);
        QVERIFY(page.contains(u"This page gives general information."_s));
        QVERIFY(page.contains(u"Medically reviewed by Priya Lindqvist"_s));
        QCOMPARE(rollout().status, 0);

        m_clinic.edit(general(), "This page gives", "This page only gives");
        signText(u"disclaimers/general.md"_s, u"yes"_s);
        QCOMPARE(m_clinic.state(), u"review-due"_s);
        QCOMPARE(needs(), QStringList{u"review"_s});
        QVERIFY(rollout().output.startsWith("Needs review again (1 on the site)\n"));
        QCOMPARE(m_clinic.run({u"export"_s, m_clinic.article(), u"--out"_s, m_folder.path(u"due"_s)}).status, 1);
        QCOMPARE(m_clinic.approve(u"plindqvist"_s, u"medical-reviewer"_s, u"still-correct"_s).status, 1);
        m_clinic.send();
        const CommandLine again = m_clinic.approve(u"plindqvist"_s, u"medical-reviewer"_s, u"changes-only"_s);
        QVERIFY2(again.status == 0, again.messages.constData());
        QCOMPARE(m_clinic.state(), u"approved"_s);
        QCOMPARE(rollout().status, 0);
    }

    void wordsOfALaterDayGoOutOnThatDay()
    {
        m_clinic.begin(m_folder.path(u"later"_s), {u"medical-reviewer"_s});
        m_clinic.bringToApproved();
        waitForTheNextSecond();
        m_clinic.edit(general(), "version: 1\n", "version: 2\nvalid-from: 2999-01-01\n");
        m_clinic.edit(general(), "This article gives general information.", "This page gives general information.");
        signText(u"disclaimers/general.md"_s, u"no"_s);
        QCOMPARE(m_clinic.state(), u"approved"_s);
        QCOMPARE(needs(), QStringList{u"later"_s});
        publish(u"before"_s);
        const QString page = pageOf(u"before"_s);
        QVERIFY(page.contains(u"This article gives general information."_s));
        QVERIFY(page.contains(u"Medically reviewed by Priya Lindqvist"_s));
        QVERIFY(!page.contains(u"This page gives"_s));
        const auto rendered = [this] { return m_clinic.run({u"render"_s, m_clinic.article(), u"--page"_s}).output; };
        QVERIFY(rendered().contains("This article gives general information.") && rendered().contains("Lindqvist"));
        // So does a draft of the next version.
        m_clinic.edit(u"articles/walking-with-knee-arthritis/article.md"_s, "The joint may swell,", "The joint can swell,");
        QVERIFY(rendered().contains("This article gives general information.") && rendered().contains("The joint can swell,"));
        QVERIFY(!rendered().contains("This page gives") && !rendered().contains("Lindqvist"));
    }

    void whatWasConfirmedAfterNewWordsStaysConfirmed()
    {
        m_clinic.begin(m_folder.path(u"confirmed"_s), {u"medical-reviewer"_s});
        m_clinic.bringToApproved();
        waitForTheNextSecond();
        m_clinic.edit(general(), "This article gives", "This page gives");
        signText(u"disclaimers/general.md"_s, u"no"_s);
        const CommandLine confirmed = m_clinic.approve(u"plindqvist"_s, u"medical-reviewer"_s, u"still-correct"_s);
        QVERIFY2(confirmed.status == 0, confirmed.messages.constData());
        const QJsonObject status = m_clinic.status();
        QCOMPARE(status[u"state"_s].toString(), u"approved"_s);
        QCOMPARE(status[u"versions"_s][0][u"approvals"_s].toArray().size(), 2);
        QCOMPARE(status[u"problems"_s].toArray().size(), 0);
    }

    void wrongUse()
    {
        QCOMPARE(m_clinic.run({u"clinic-text"_s, u"rollout"_s, m_clinic.root(), u"disclaimers/none.md"_s}).status, 2);
        QCOMPARE(m_clinic.run({u"clinic-text"_s, u"rollout"_s, m_folder.path(u"nowhere"_s)}).status, 3);
        QCOMPARE(m_clinic.run({u"clinic-text"_s}).status, 2);
        QCOMPARE(m_clinic.run({u"clinic-text"_s, u"sign"_s, m_clinic.root(), u"disclaimers/general.md"_s}).status, 2);
        QCOMPARE(m_clinic.run({u"clinic-text"_s, u"show"_s, m_folder.path(u"nowhere"_s)}).status, 3);
    }

private:
    static QString general() { return u"clinic/disclaimers/general.md"_s; }

    /// Records hold whole seconds: what is signed in the second of an approval could be taken for a part of it.
    static void waitForTheNextSecond()
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > now);
    }

    void signText(const QString &id, const QString &changesMeaning) const
    {
        m_clinic.must({u"clinic-text"_s, u"sign"_s, m_clinic.root(), id, u"--as"_s, u"plindqvist"_s, u"--role"_s, u"medical-reviewer"_s, u"--key"_s,
                       m_people.keyPath(u"plindqvist"_s), u"--changes-meaning"_s, changesMeaning});
    }

    void publish(const QString &out) const
    {
        m_clinic.must({u"export"_s, m_clinic.article(), u"--out"_s, m_folder.path(out)});
        m_clinic.must({u"published"_s, m_clinic.article(), u"--url"_s, u"https://aldercreek.example.com/knee"_s, u"--as"_s, u"tbrandt"_s});
    }

    QString pageOf(const QString &out) const
    {
        QFile package(m_folder.path(out + u"/walking-with-knee-arthritis-v1-html.zip"_s));
        const auto files = package.open(QIODevice::ReadOnly) ? readZipArchive(package.readAll()) : Result<QMap<QString, QByteArray>>(Error{});
        return files ? HtmlTree::parse(files.value().value(u"index.html"_s)).visibleText() : QString();
    }

    CommandLine rollout() const { return m_clinic.run({u"clinic-text"_s, u"rollout"_s, m_clinic.root()}); }

    QStringList needs(const QString &text = {}) const
    {
        QStringList arguments{u"clinic-text"_s, u"rollout"_s, m_clinic.root(), u"--format"_s, u"json"_s};
        if (!text.isEmpty())
            arguments.append(text);
        QStringList found;
        for (const QJsonValue &entry : m_clinic.run(arguments).json())
            found.append(entry[u"need"_s].toString());
        return found;
    }

    CommandLine show() const { return m_clinic.run({u"clinic-text"_s, u"show"_s, m_clinic.root()}); }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_ClinicTextCommand)
#include "tst_ClinicTextCommand.moc"
