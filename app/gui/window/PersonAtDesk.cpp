// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PersonAtDesk.h"

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

} // namespace articular
