// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReviewedClinic.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace articular::test {

bool isUndecided(const QJsonValue &claim)
{
    return claim[u"is_claim"_s].toBool() && claim[u"state"_s].toString() == u"open" && claim[u"path"_s].toString().endsWith(u"article.md"_s);
}

ReviewedClinic::ReviewedClinic(const ClinicPeople &people) : m_people(people)
{
    for (const QString &id : {u"mellison"_s, u"plindqvist"_s, u"kdoyle"_s, u"mallory"_s})
        m_words.insert(id, ClinicPeople::wordsOf(people.makeKey(id)));
}

void ReviewedClinic::begin(const QString &folder, const QStringList &requiredRoles)
{
    m_root = practiceClinic(folder);
    // Pages of a practice clinic never name a reviewer.
    edit(u"clinic/clinic.yaml"_s, "practice: true", "");
    adopt(m_root + u"/articles/walking-with-knee-arthritis/article.md"_s, u"tbrandt"_s, requiredRoles);
}

void ReviewedClinic::adopt(const QString &article, const QString &writer, const QStringList &requiredRoles)
{
    m_article = article;
    m_root = QFileInfo(QFileInfo(article).path() + u"/../.."_s).canonicalFilePath();
    m_writer = writer;
    m_roles = requiredRoles;
    QStringList policy;
    for (const QString &role : requiredRoles)
        policy << u"--required-role"_s << role;
    must(QStringList{u"trust"_s, u"init"_s, m_root, u"--as"_s, u"mellison"_s, u"--name"_s, u"Mara Ellison"_s, u"--key"_s, m_people.keyPath(u"mellison"_s)} + policy);
    list(u"plindqvist"_s, u"medical-reviewer"_s, {u"--name"_s, u"Priya Lindqvist"_s, u"--license"_s, u"CO-1,US-CO,2099-06-30"_s});
    list(u"kdoyle"_s, u"compliance-reviewer"_s, {u"--name"_s, u"Kit Doyle"_s});
}

void ReviewedClinic::list(const QString &id, const QString &role, const QStringList &more) const
{
    must(QStringList{u"trust"_s, u"add"_s, m_root, m_people.requestPath(id), u"--role"_s, role, u"--key"_s, m_people.keyPath(u"mellison"_s),
                     u"--words"_s, words(id)} + more);
}

void ReviewedClinic::bringToApproved() const
{
    send();
    decideClaims();
    for (const auto &[id, role] : QList<std::pair<QString, QString>>{{u"plindqvist"_s, u"medical-reviewer"_s}, {u"kdoyle"_s, u"compliance-reviewer"_s}}) {
        if (!m_roles.contains(role))
            continue;
        const CommandLine approved = approve(id, role);
        QVERIFY2(approved.status == 0, approved.messages.constData());
    }
    QCOMPARE(state(), u"approved"_s);
}

CommandLine ReviewedClinic::run(const QStringList &arguments) const
{
    return CommandLine::run(arguments);
}

void ReviewedClinic::must(const QStringList &arguments) const
{
    const CommandLine done = run(arguments);
    QVERIFY2(done.status == 0, qPrintable(arguments.first(2).join(u' ') + u": "_s + QString::fromUtf8(done.messages)));
}

CommandLine ReviewedClinic::approve(const QString &id, const QString &role, const QString &meaning) const
{
    return run({u"approve"_s, m_article, u"--as"_s, id, u"--role"_s, role, u"--key"_s, m_people.keyPath(id), u"--meaning"_s, meaning});
}

void ReviewedClinic::send() const
{
    must({u"submit"_s, m_article, u"--as"_s, m_writer, u"--to"_s, u"plindqvist"_s});
}

void ReviewedClinic::decideClaims() const
{
    // Some need both.
    for (const auto &[id, role] : QList<std::pair<QString, QString>>{{u"plindqvist"_s, u"medical-reviewer"_s}, {u"kdoyle"_s, u"compliance-reviewer"_s}}) {
        for (const QJsonValue &claim : run({u"claims"_s, m_article, u"--format"_s, u"json"_s}).json()) {
            if (isUndecided(claim))
                must({u"decide"_s, m_article, claim[u"fingerprint"_s].toString(), u"--as"_s, id, u"--role"_s, role, u"--verdict"_s, u"accepted"_s});
        }
    }
}

int ReviewedClinic::undecidedClaims() const
{
    int count = 0;
    for (const QJsonValue &claim : run({u"claims"_s, m_article, u"--format"_s, u"json"_s}).json())
        count += isUndecided(claim) ? 1 : 0;
    return count;
}

QJsonObject ReviewedClinic::status() const
{
    return run({u"status"_s, m_article, u"--format"_s, u"json"_s}).json().at(0).toObject();
}

QString ReviewedClinic::eventsFolder() const
{
    return QFileInfo(m_article).path() + u"/review/events"_s;
}

QString ReviewedClinic::event(const QString &kind) const
{
    const QDir events(eventsFolder());
    const QStringList names = events.entryList({u"*-"_s + kind + u".json"_s}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : events.filePath(names.last());
}

void ReviewedClinic::edit(const QString &relative, const QByteArray &before, const QByteArray &after) const
{
    QFile file(QDir(m_root).filePath(relative));
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(file.fileName()));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains(before), before.constData());
    QVERIFY(file.resize(0) && file.seek(0));
    QByteArray changed = text;
    changed.replace(changed.indexOf(before), before.size(), after);
    file.write(changed);
}

} // namespace articular::test
