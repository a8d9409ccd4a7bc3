// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Waivers.h"

#include "core/review/ArticleState.h"
#include "core/review/OpenDecisions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

QList<Waiver> waiversOf(const EventLog &log)
{
    QList<Waiver> waivers;
    for (const Event &event : log.events) {
        if (event.kind != "waive"_L1)
            continue;
        const Waiver waiver{event.fields["fingerprint"_L1].toString().toLatin1(), event.fields["rule"_L1].toString(), event.by,
                            event.fields["role"_L1].toString(), event.fields["reason"_L1].toString(), event.file, event.at};
        if (!waiver.fingerprint.isEmpty() && waiver.reason.trimmed().size() >= leastReason)
            waivers.append(waiver);
    }
    return waivers;
}

bool isWaived(const Finding &finding, const QList<Waiver> &waivers, const QDate &today)
{
    const auto has = [&](const QString &role) {
        return std::ranges::any_of(waivers, [&](const Waiver &waiver) {
            return waiver.fingerprint == finding.fingerprint && waiver.rule == finding.ruleId && waiver.isInForce(today)
                   && (role.isEmpty() || waiver.role == role);
        });
    };
    // What the files themselves are and what approval rests on is nobody's to let stand.
    if (finding.ruleId.startsWith("fmt-"_L1) || finding.ruleId.startsWith("rev-"_L1) || finding.fingerprint.isEmpty())
        return false;
    switch (finding.decision) {
    case Decision::None: return has({});
    case Decision::Medical: return has(u"medical-reviewer"_s);
    case Decision::MedicalAndCompliance: return has(u"medical-reviewer"_s) && has(u"compliance-reviewer"_s);
    }
    Q_UNREACHABLE();
}

const Waiver *newestWaiver(const Finding &finding, const QList<Waiver> &waivers)
{
    const auto newest = std::find_if(waivers.crbegin(), waivers.crend(), [&finding](const Waiver &waiver) {
        return waiver.fingerprint == finding.fingerprint && waiver.rule == finding.ruleId;
    });
    return newest == waivers.crend() ? nullptr : &*newest;
}

QList<Finding> withoutWaived(QList<Finding> findings, const QList<Waiver> &waivers, const QDate &today)
{
    if (!waivers.isEmpty())
        findings.removeIf([&](const Finding &finding) { return isWaived(finding, waivers, today); });
    return findings;
}

QList<SwitchedOffFinding> takeWaived(const CheckContext &context, QList<Finding> &findings)
{
    QList<SwitchedOffFinding> taken;
    const QList<Waiver> waivers = context.review ? waiversOf(context.review->log) : QList<Waiver>();
    for (const Finding &finding : std::as_const(findings)) {
        if (!isWaived(finding, waivers, context.today))
            continue;
        taken.append({finding, newestWaiver(finding, waivers)->reason});
    }
    findings = withoutWaived(std::move(findings), waivers, context.today);
    countOpenDecisions(context, findings);
    return taken;
}

} // namespace articular
