// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ApprovedClinic.h"

#include "core/signing/SshKeygen.h"
#include "core/trust/TrustFile.h"
#include "core/trust/TrustStore.h"
#include "support/PlainWords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

/// What this computer knows belongs to it: the newest list that was seen.
QString computer()
{
    return qEnvironmentVariable("XDG_CONFIG_HOME");
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

bool copied(const QString &from, const QString &to)
{
    QProcess copy;
    copy.start(u"cp"_s, {u"-a"_s, from, to});
    return copy.waitForFinished() && copy.exitCode() == 0;
}

void ApprovedClinic::begin()
{
    m_clinic.begin(m_folder.path(u"c"_s), {medical});
    m_clinic.send();
    m_clinic.decideClaims();
    keep(u"sent"_s);
    const CommandLine approved = m_clinic.approve(u"plindqvist"_s, medical);
    QVERIFY2(approved.status == 0, approved.messages.constData());
    QVERIFY(m_clinic.approvalHolds());
    QVERIFY(pageNamesReviewer());
    keep(u"approved"_s);
}

void ApprovedClinic::keep(const QString &copy) const
{
    QVERIFY(copied(m_clinic.root(), m_folder.path(copy)));
    QVERIFY(copied(computer(), m_folder.path(copy + u" computer"_s)));
}

void ApprovedClinic::restore(const QString &copy) const
{
    QVERIFY(QDir(m_clinic.root()).removeRecursively() && QDir(computer()).removeRecursively());
    QVERIFY(copied(m_folder.path(copy), m_clinic.root()) && copied(m_folder.path(copy + u" computer"_s), computer()));
}

void ApprovedClinic::relist(const QString &how) const
{
    auto list = parseTrustList(contentOf(trustPath(m_clinic.root())));
    QVERIFY(list);
    const auto found = std::ranges::find(list.value().people, u"plindqvist"_s, &TrustedPerson::id);
    QVERIFY(found != list.value().people.end());
    TrustedKey &key = found->keys.first();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    if (how == u"early")
        key.from = now.addSecs(3600);
    else
        key.from = now.addSecs(-7200);
    if (how == u"expired")
        key.until = now.addSecs(-3600);
    if (how == u"revoked")
        key.revoked = now.addSecs(-3600);
    if (how == u"licence")
        found->licenses.first().expires = now.date().addDays(-2);
    if (how == u"role") {
        found->roles = {u"writer"_s};
        found->formerRoles = {{medical, now.addSecs(-3600)}};
    }
    ++list.value().serial;
    const PinStore pins(QDir(computer()).filePath(u"articular/clinics"_s));
    const auto relisted = signTrust(m_clinic.root(), list.value(), {m_people.keyPath(u"mellison"_s), typedPassphrase}, pins);
    QVERIFY2(relisted, relisted ? "" : qPrintable(relisted.error().message));
}

QString ApprovedClinic::shownProblems() const
{
    QStringList problems;
    for (const QJsonValue &problem : m_clinic.status()[u"problems"_s].toArray())
        problems.append(problem.toString());
    return problems.join(u'\n');
}

QByteArray ApprovedClinic::publicKey(const QString &id) const
{
    const auto key = publicKeyOf(contentOf(m_people.keyPath(id) + u".pub"_s));
    return key ? key->text : QByteArray();
}

QByteArray ApprovedClinic::signedBy(const QString &id, const QByteArray &bytes, const QString &role) const
{
    const Result<SshKeygen> ssh = SshKeygen::find();
    const Result<QByteArray> signature = ssh ? ssh.value().sign(bytes, {m_people.keyPath(id), typedPassphrase}, role + u"@articular"_s) : ssh.error();
    return signature ? signature.value() : QByteArray();
}

void ApprovedClinic::forge(const QString &path, const QByteArray &bytes) const
{
    overwrite(path, bytes);
    overwrite(path + u".sig"_s, signedBy(u"mallory"_s, bytes, medical));
}

QString ApprovedClinic::firstApproval() const
{
    return QDir(m_clinic.eventsFolder()).entryList({u"*-approve.json"_s}, QDir::Files, QDir::Name).value(0);
}

qsizetype ApprovedClinic::problemsArePlain() const
{
    const QJsonArray problems = m_clinic.status()[u"problems"_s].toArray();
    for (const QJsonValue &problem : problems) {
        const QString why = plainWordsProblem(problem.toString());
        if (!why.isEmpty())
            QTest::qFail(qPrintable(why), __FILE__, __LINE__);
    }
    return problems.size();
}

bool ApprovedClinic::pageNamesReviewer() const
{
    const QByteArray page = m_clinic.run({u"render"_s, m_clinic.article(), u"--page"_s}).output;
    return page.contains("Lindqvist") || page.contains("reviewed by");
}

void ApprovedClinic::expectNoApproval() const
{
    QVERIFY(!m_clinic.approvalHolds());
    problemsArePlain();
    QVERIFY(!pageNamesReviewer());
}

void ApprovedClinic::expectRefused(const CommandLine &refused) const
{
    QCOMPARE(refused.status, 1);
    const QString reason = QString::fromUtf8(refused.messages.trimmed()).section(u'\n', -1).section(u".md: "_s, -1);
    QCOMPARE(plainWordsProblem(reason), QString());
    QVERIFY(refused.output.isEmpty());
    QCOMPARE(QDir(m_clinic.eventsFolder()).entryList({u"*-approve.json*"_s}), QStringList());
}

} // namespace articular::test
