// SPDX-License-Identifier: GPL-3.0-or-later
// Problems that a reviewer let stand, with a reason: they stop nothing until their sentence changes or a year has passed.
#pragma once

#include "core/checks/CheckRunner.h"
#include "core/review/Events.h"

namespace articular {

struct Waiver
{
    QByteArray fingerprint;
    QString rule, by, role, reason, event;
    QDateTime at;
    bool isInForce(const QDate &today) const { return today < at.date().addMonths(12); }
};

/// Of a log, in order of time.
QList<Waiver> waiversOf(const EventLog &log);

/// Whether reviewers let the finding stand, each in a role that it needs: one for an error, and for a decision the roles
/// that have to decide.
bool isWaived(const Finding &finding, const QList<Waiver> &waivers, const QDate &today);

/// The newest that is about the finding; nullptr when none is.
const Waiver *newestWaiver(const Finding &finding, const QList<Waiver> &waivers);

/// The findings that nobody let stand.
QList<Finding> withoutWaived(QList<Finding> findings, const QList<Waiver> &waivers, const QDate &today);

/// Takes out of the findings what reviewers of the context's article let stand, and counts what is still to be decided; gives
/// back what was taken with the reasons.
QList<SwitchedOffFinding> takeWaived(const CheckContext &context, QList<Finding> &findings);

/// Fewest letters of a reason.
inline constexpr qsizetype leastReason = 15;

} // namespace articular
