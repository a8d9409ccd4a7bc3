// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Decisions.h"

#include "core/claims/Deciding.h"
#include "core/review/Questions.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const auto decideKind = u"decide"_s;
const auto takenBack = u"undecided"_s;    ///< in place of a verdict

/// Takes the fields of a decide event one by one; what is left over at the end was not understood.
class FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::Decisions)

public:
    explicit FieldReader(QJsonObject fields) : m_fields(std::move(fields)) {}

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_fields.take(name);
        m_isSound = m_isSound && (value.isString() || value.isUndefined());
        return value.toString();
    }

    qsizetype position()
    {
        const QJsonValue value = m_fields.take("position"_L1);
        m_isSound = m_isSound && (value.isUndefined() || (value.isDouble() && value.toInteger(-1) >= 0));
        return value.toInteger();
    }

    QString headings()
    {
        const QJsonValue value = m_fields.take("headings"_L1);
        m_isSound = m_isSound && (value.isArray() || value.isUndefined());
        QStringList headings;
        for (const QJsonValue &heading : value.toArray()) {
            m_isSound = m_isSound && heading.isString();
            headings.append(heading.toString());
        }
        return headings.join(u'\n');
    }

    QJsonObject object(QLatin1StringView name)
    {
        const QJsonValue value = m_fields.take(name);
        m_isSound = m_isSound && value.isObject();
        return value.toObject();
    }

    /// Whether every field had the right type and none is left.
    bool isSound() const { return m_isSound && m_fields.isEmpty(); }

    static Error incomplete(const Event &event)
    {
        return {ErrorCode::InvalidSyntax, tr("The review record “%1” is not a whole decision about a sentence. It does not count.").arg(event.file), {}, event.path, 1};
    }

private:
    QJsonObject m_fields;
    bool m_isSound = true;
};

bool isFingerprint(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QJsonObject fieldsOf(const ClaimDecision &decision)
{
    QJsonObject target{{u"exact"_s, decision.text}};
    QJsonObject fields{{u"role"_s, decision.role}, {u"verdict"_s, verdictId(decision.verdict)},
                       {u"fingerprint"_s, QString::fromLatin1(decision.fingerprint)}};
    const auto add = [](QJsonObject &object, const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add(target, u"prefix"_s, decision.before);
    add(target, u"suffix"_s, decision.after);
    fields.insert(u"target"_s, target);
    add(fields, u"key"_s, decision.key);
    add(fields, u"reference"_s, decision.reference);
    add(fields, u"locator"_s, decision.locator);
    add(fields, u"note"_s, decision.note);
    add(fields, u"library"_s, decision.library);
    if (!decision.headingPath.isEmpty())
        fields.insert(u"headings"_s, QJsonArray::fromStringList(decision.headingPath.split(u'\n')));
    if (decision.key.isEmpty())
        fields.insert(u"position"_s, decision.position);
    return fields;
}

/// Drops the decision that the event takes back; false when there is none.
bool takeBackIn(QList<ClaimDecision> &decisions, const Event &event)
{
    const QByteArray fingerprint = event.fields["fingerprint"_L1].toString().toLatin1();
    const QString role = event.fields["role"_L1].toString();
    const auto last = std::find_if(decisions.rbegin(), decisions.rend(), [&](const ClaimDecision &decision) {
        return decision.fingerprint == fingerprint && decision.role == role && decision.by == event.by;
    });
    if (last == decisions.rend())
        return false;
    decisions.erase(std::next(last).base());
    return true;
}

} // namespace

ReviewRecord readReview(const QString &articlePath, const QString &articleId)
{
    return reviewRecordOf(readEvents(articlePath, articleId));
}

ReviewRecord reviewRecordOf(const EventLog &log)
{
    ReviewRecord record;
    record.problems = log.problems;
    record.askedClaims = openQuestions(log);
    for (const Event &event : log.events) {
        if (event.kind != decideKind)
            continue;
        if (isTakenBack(event)) {
            if (!takeBackIn(record.decisions, event))
                record.problems.append({event.path, {}, 1, FieldReader::incomplete(event).message});
            continue;
        }
        const Result<ClaimDecision> decision = decisionOf(event);
        if (decision)
            record.decisions.append(decision.value());
        else
            record.problems.append({event.path, {}, 1, decision.error().message});
    }
    return record;
}

Result<ClaimDecision> recordDecision(const QString &articlePath, const QString &articleId, ClaimDecision decision,
                                     const Clock &clock)
{
    Event event;
    event.kind = decideKind;
    event.article = articleId;
    event.by = decision.by;
    event.fields = fieldsOf(decision);
    const Result<Event> written = writeEvent(articlePath, std::move(event), clock);
    if (!written)
        return written.error();
    decision.at = written.value().at;
    decision.event = written.value().file;
    return decision;
}

Result<Event> recordTakenBack(const QString &articlePath, const QString &articleId, const ClaimDecision &decision, const Clock &clock)
{
    Event event;
    event.kind = decideKind;
    event.article = articleId;
    event.by = decision.by;
    event.fields = {{u"role"_s, decision.role}, {u"verdict"_s, takenBack}, {u"fingerprint"_s, QString::fromLatin1(decision.fingerprint)},
                    {u"target"_s, QJsonObject{{u"exact"_s, decision.text}}}};
    return writeEvent(articlePath, std::move(event), clock);
}

bool isTakenBack(const Event &event)
{
    return event.kind == decideKind && event.fields["verdict"_L1] == takenBack;
}

Result<ClaimDecision> decisionOf(const Event &event)
{
    FieldReader fields(event.fields);
    ClaimDecision decision;
    decision.by = event.by;
    decision.at = event.at;
    decision.event = event.file;
    decision.role = fields.text("role"_L1);
    decision.key = fields.text("key"_L1);
    decision.reference = fields.text("reference"_L1);
    decision.locator = fields.text("locator"_L1);
    decision.note = fields.text("note"_L1);
    decision.library = fields.text("library"_L1);
    decision.headingPath = fields.headings();
    decision.position = fields.position();
    const QString fingerprint = fields.text("fingerprint"_L1);
    decision.fingerprint = fingerprint.toLatin1();
    const auto verdict = verdictFromId(fields.text("verdict"_L1));
    FieldReader target(fields.object("target"_L1));
    decision.text = target.text("exact"_L1);
    decision.before = target.text("prefix"_L1);
    decision.after = target.text("suffix"_L1);
    const bool isWhole = fields.isSound() && target.isSound() && verdict && isFingerprint(fingerprint)
                         && decidingRoles().contains(decision.role) && !decision.text.isEmpty()
                         && (verdict != Verdict::AcceptedWithReference || !decision.reference.isEmpty());
    if (!isWhole)
        return FieldReader::incomplete(event);
    decision.verdict = *verdict;
    return decision;
}

} // namespace articular
