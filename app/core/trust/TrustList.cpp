// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/TrustList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

QDateTime TrustedKey::end() const
{
    QDateTime end;
    for (const QDateTime &time : {until, revoked, lostSince}) {
        if (time.isValid() && (!end.isValid() || time < end))
            end = time;
    }
    return end;
}

bool TrustedPerson::hasRoleAt(const QString &role, const QDateTime &time) const
{
    return roles.contains(role)
           || std::ranges::any_of(formerRoles, [&](const FormerRole &former) { return former.role == role && time < former.until; });
}

const TrustedPerson *TrustList::person(const QString &id) const
{
    const auto found = std::ranges::find(people, id, &TrustedPerson::id);
    return found == people.end() ? nullptr : &*found;
}

const QStringList &trustRoles()
{
    static const QStringList roles{u"writer"_s, u"medical-reviewer"_s, u"compliance-reviewer"_s, u"administrator"_s};
    return roles;
}

const QStringList &approvingRoles()
{
    static const QStringList roles{u"medical-reviewer"_s, u"compliance-reviewer"_s};
    return roles;
}

} // namespace articular
