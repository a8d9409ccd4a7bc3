// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Questions.h"

#include "core/review/Decisions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

Result<Event> recordQuestion(const QString &articlePath, const QString &articleId, const LedgerEntry &claim,
                             const QString &by, const QString &question, const Clock &clock)
{
    Event event;
    event.kind = u"note"_s;
    event.article = articleId;
    event.by = by;
    event.fields = {{u"note"_s, u"question"_s}, {u"fingerprint"_s, QString::fromLatin1(claim.thread)},
                    {u"target"_s, QJsonObject{{u"exact"_s, claim.claim.text}}}};
    if (!claim.claim.key.isEmpty())
        event.fields.insert(u"key"_s, claim.claim.key);
    if (const QString text = question.trimmed(); !text.isEmpty())
        event.fields.insert(u"text"_s, text);
    return writeEvent(articlePath, std::move(event), clock);
}

Result<Event> recordQuestion(const QString &articlePath, const QString &articleId, const Finding &problem,
                             const QString &words, const QString &by, const QString &question, const Clock &clock)
{
    const QString text = question.trimmed();
    Event event;
    event.kind = u"note"_s;
    event.article = articleId;
    event.by = by;
    event.fields = {{u"note"_s, u"question"_s}, {u"fingerprint"_s, QString::fromLatin1(problem.fingerprint)},
                    {u"rule"_s, problem.ruleId}, {u"target"_s, QJsonObject{{u"exact"_s, words.simplified()}}},
                    {u"text"_s, text.isEmpty() ? problem.message : text}};
    if (!problem.key.isEmpty())
        event.fields.insert(u"key"_s, problem.key);
    return writeEvent(articlePath, std::move(event), clock);
}

bool isSpokenOf(const Finding &problem, const QString &words, const EventLog &log)
{
    const QString wanted = words.simplified();
    return std::ranges::any_of(log.events, [&](const Event &event) {
        if (event.kind != "note"_L1)
            return false;
        const bool isAboutIt = !problem.fingerprint.isEmpty() && event.fields["rule"_L1].toString() == problem.ruleId
                               && event.fields["fingerprint"_L1].toString().toLatin1() == problem.fingerprint;
        return isAboutIt || (!wanted.isEmpty() && event.fields["target"_L1].toObject()["exact"_L1].toString().contains(wanted));
    });
}

QSet<QByteArray> openQuestions(const EventLog &log)
{
    QSet<QByteArray> open, asked;
    for (const Event &event : log.events) {
        const QByteArray thread = event.fields.value("fingerprint"_L1).toString().toLatin1();
        if (thread.isEmpty())
            continue;
        const bool isQuestion = event.kind == "note"_L1 && event.fields.value("note"_L1) == "question"_L1 && !event.fields.contains("rule"_L1);
        if (isQuestion)
            asked.insert(thread);
        if (isQuestion || (isTakenBack(event) && asked.contains(thread)))
            open.insert(thread);
        else if (event.kind == "decide"_L1)
            open.remove(thread);
    }
    return open;
}

} // namespace articular
