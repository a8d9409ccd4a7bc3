// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Check.h"

namespace articular {

QString CheckContext::language() const
{
    const QString &own = article.metadata().language;
    return own.isEmpty() ? workspace.profile().language : own;
}

QStringList CheckContext::disclaimers() const
{
    return article.metadata().disclaimers.value_or(workspace.profile().disclaimers);
}

QStringList CheckContext::notices() const
{
    return article.metadata().notices.value_or(workspace.profile().notices);
}

QStringList CheckContext::callsToAction() const
{
    return article.metadata().callsToAction.value_or(workspace.profile().callsToAction);
}

QStringList CheckContext::jurisdictions() const
{
    return article.metadata().jurisdictions.value_or(workspace.profile().jurisdictions);
}

} // namespace articular
