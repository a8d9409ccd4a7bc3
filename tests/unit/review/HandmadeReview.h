// SPDX-License-Identifier: GPL-3.0-or-later
// Approvals, events and a list of people as values, for tests that need no files and no keys.
#pragma once

#include "core/base/CanonicalJson.h"
#include "core/base/Digest.h"
#include "core/base/Ulid.h"
#include "core/review/ArticleState.h"

#include <QJsonArray>

namespace articular::test {

inline QByteArray digestOf(char letter)
{
    return "sha256:" + QByteArray(64, letter);
}

inline const QString handmadeArticle = QStringLiteral("01JD0000000000000000000000");

inline ApprovalRecord handmadeApproval()
{
    ApprovalRecord record;
    record.article = handmadeArticle;
    record.version = 3;
    record.contentDigest = digestOf('c');
    record.pageDigest = digestOf('d');
    record.statement = statementFor(Meaning::WholeArticle, QStringLiteral("medical-reviewer"), 0);
    record.signer = {QStringLiteral("jdoe"), QStringLiteral("Jane Doe"), QStringLiteral("MD"), QStringLiteral("medical-reviewer"),
                     License{QStringLiteral("CO-12345"), QStringLiteral("US-CO"), QDate(2027, 6, 30)}, QStringLiteral("SHA256:abc")};
    record.at = QDateTime({2026, 11, 22}, {21, 3, 11}, Qt::UTC);
    record.reviewUntil = QDate(2027, 11, 22);
    record.rules = QStringLiteral("2026.11");
    record.program = QStringLiteral("1.0.0");
    record.trust = digestOf('e');
    record.restsOn = {{QStringLiteral("01JD00000000000000000000AA-submit.json"), QByteArray(64, 'a')}};
    return record;
}

/// A verified list in which jdoe is a physician, cruz looks after compliance and mreyes writes.
inline Trust handmadeTrust(const QStringList &requiredRoles = {QStringLiteral("medical-reviewer")})
{
    Trust trust;
    trust.state = Trust::State::Verified;
    trust.list.policy.requiredRoles = requiredRoles;
    trust.list.sha256 = QByteArray(64, 'e');
    const auto person = [&trust](const char *id, const char *name, const QStringList &roles) {
        TrustedPerson made;
        made.id = QLatin1StringView(id);
        made.name = QLatin1StringView(name);
        made.credentials = QStringLiteral("MD");
        made.roles = roles;
        made.licenses = {{QStringLiteral("CO-1"), QStringLiteral("US-CO"), QDate(2030, 1, 1)}};
        TrustedKey key;
        key.fingerprint = QStringLiteral("SHA256:abc");
        key.from = QDateTime({2025, 1, 1}, {0, 0}, Qt::UTC);
        made.keys = {key};
        trust.list.people.append(made);
    };
    person("jdoe", "Jane Doe", {QStringLiteral("medical-reviewer")});
    person("kroe", "Kim Roe", {QStringLiteral("medical-reviewer"), QStringLiteral("compliance-reviewer")});
    person("cruz", "Carla Ruz", {QStringLiteral("compliance-reviewer")});
    person("mreyes", "Maria Reyes", {QStringLiteral("writer")});
    person("adm", "Ada Min", {QStringLiteral("administrator")});
    return trust;
}

/// Builds a history step by step, one minute after the other.
class HandmadeReview
{
public:
    explicit HandmadeReview(Trust trust = handmadeTrust()) { history.trust = std::move(trust); }

    ReviewHistory history;
    QDateTime now = QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC);

    /// The name of the event's file.
    QString add(const QString &kind, const QString &by, QJsonObject fields = {})
    {
        now = now.addSecs(60);
        Event event;
        event.kind = kind;
        event.article = handmadeArticle;
        event.by = by;
        event.at = now;
        event.file = newUlid(now) + u'-' + kind + QStringLiteral(".json");
        event.fields = fields;
        event.bytes = canonicalJson(fields) + event.file.toUtf8();
        history.log.events.append(event);
        return event.file;
    }

    QString submit(char content, char page, const QString &by = QStringLiteral("mreyes"))
    {
        return add(QStringLiteral("submit"), by, {{QStringLiteral("to"), QJsonArray{QStringLiteral("jdoe")}},
            {QStringLiteral("content_digest"), QString::fromLatin1(digestOf(content))},
            {QStringLiteral("page_digest"), QString::fromLatin1(digestOf(page))}});
    }

    QString exported(int version, char content, char page)
    {
        return add(QStringLiteral("export"), QStringLiteral("mreyes"), {{QStringLiteral("version"), version}, {QStringLiteral("target"), QStringLiteral("html")},
            {QStringLiteral("content_digest"), QString::fromLatin1(digestOf(content))}, {QStringLiteral("page_digest"), QString::fromLatin1(digestOf(page))}});
    }

    /// A signed approval of a text by everything that is there.
    SignedApproval &approve(int version, char content, char page, const QString &by = QStringLiteral("jdoe"),
                            const QString &role = QStringLiteral("medical-reviewer"), Meaning meaning = Meaning::WholeArticle)
    {
        ApprovalRecord record = handmadeApproval();
        record.version = version;
        record.contentDigest = digestOf(content);
        record.pageDigest = digestOf(page);
        record.meaning = meaning;
        record.since = meaning == Meaning::ChangesOnly ? version - 1 : 0;
        record.signer.id = by;
        record.signer.name = by;
        record.signer.role = role;
        record.restsOn = seenEvents(history.log);
        const QString file = add(QStringLiteral("approve"), by);
        record.at = now;
        record.reviewUntil = now.date().addMonths(12);
        history.log.events.last().bytes = approvalBytes(record);
        history.approvals.append({file, record, true, {}});
        return history.approvals.last();
    }

    ArticleState state(char content = 'c', char page = 'd', const QStringList &authors = {}) const
    {
        const ArticleFacts facts{handmadeArticle, digestOf(content), digestOf(page), authors};
        return articleStateOf(facts, history, now.addSecs(60));
    }
};

} // namespace articular::test
