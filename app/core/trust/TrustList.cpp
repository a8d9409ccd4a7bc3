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
