// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PersonAtDesk.h"

#include "core/claims/Deciding.h"
#include "gui/window/ClaimCommands.h"
#include "gui/window/NewCommands.h"

namespace articular {

QString personAtDesk(const DocumentSession &session, const Settings &settings)
{
    const QString user = userIn(session.workspace(), settings);
    return user.isEmpty() ? session.analysis().metadata.authors.value(0) : user;
}

QString exporterAt(const DocumentSession &session, const Settings &settings)
{
    const QString user = userIn(session.workspace(), settings);
    if (!user.isEmpty())
        return user;
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("unknown") : name;
}

ClaimReviewer claimReviewerAt(const Workspace &workspace, const Settings &settings)
{
    const QString role = settings.value(claimRoleKey);
    if (decidingRoles().contains(role)) {
        const QString id = settings.value(claimReviewerKey);
        return workspace.person(id) ? ClaimReviewer{id, role} : ClaimReviewer();
    }
    if (!role.isEmpty() || settings.value(userRoleKey) != int(UserRole::Reviewer))
        return {};
    const QString id = userIn(workspace, settings);
    return id.isEmpty() ? ClaimReviewer() : ClaimReviewer{id, decidingRoles().first()};
}

} // namespace articular
