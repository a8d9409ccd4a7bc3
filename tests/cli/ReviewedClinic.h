// SPDX-License-Identifier: GPL-3.0-or-later
// The practice clinic with people who may approve: an administrator, a physician and somebody for compliance, and an
// article that a writer sends them.
#pragma once

#include "cli/ClinicPeople.h"

#include <QJsonObject>

namespace articular::test {

/// Whether an entry of `claims --format json` is a claim of the article itself that waits for a decision.
bool isUndecided(const QJsonValue &claim);

class ReviewedClinic
{
public:
    /// Keys of everybody are made once.
    explicit ReviewedClinic(const ClinicPeople &people);

    /// A new copy of the clinic, where one role or both have to approve.
    void begin(const QString &folder, const QStringList &requiredRoles);
    /// Another clinic's article in a folder of its own, sent by `writer`.
    void adopt(const QString &article, const QString &writer, const QStringList &requiredRoles);
    /// Sends the article, decides its claims, and lets everybody approve who has to.
    void bringToApproved() const;

    CommandLine run(const QStringList &arguments) const;
    /// run() that must end well.
    void must(const QStringList &arguments) const;
    CommandLine approve(const QString &id, const QString &role, const QString &meaning = QStringLiteral("whole-article")) const;
    void send() const;
    void decideClaims() const;
    int undecidedClaims() const;
    QJsonObject status() const;
    QString state() const { return status().value(u"state").toString(); }
    bool approvalHolds() const { return status().value(u"approval_holds").toBool(); }

    QString root() const { return m_root; }
    QString article() const { return m_article; }
    QString writer() const { return m_writer; }
    QString eventsFolder() const;
    /// Path of the newest event of a kind.
    QString event(const QString &kind) const;
    /// Replaces words of a file below the clinic's folder, which must be there.
    void edit(const QString &relative, const QByteArray &before, const QByteArray &after) const;
    const ClinicPeople &people() const { return m_people; }
    /// The six words of somebody's key.
    QString words(const QString &id) const { return m_words.value(id); }

private:
    void list(const QString &id, const QString &role, const QStringList &more) const;

    const ClinicPeople &m_people;
    QHash<QString, QString> m_words;
    QString m_root, m_article, m_writer;
    QStringList m_roles;
};

} // namespace articular::test
