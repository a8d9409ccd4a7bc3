// SPDX-License-Identifier: GPL-3.0-or-later
// Which administrator's key this computer knows for each workspace: files of the user's settings, never in the workspace,
// where whoever can change the list could change them too.
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace articular {

struct Pin
{
    QString fingerprint;                  ///< of the administrator's key
    qint64 serial = 0;                    ///< the newest list that was believed; older ones are not any more
};

class PinStore
{
public:
    explicit PinStore(QString folder) : m_folder(std::move(folder)) {}
    /// The one of this user on this computer.
    static PinStore ofThisComputer();

    /// Nothing when the workspace is not known here. A pin that cannot be read counts as none: comparing the words again
    /// mends it.
    std::optional<Pin> pinOf(const QString &workspaceRoot) const;
    Status setPin(const QString &workspaceRoot, const Pin &pin) const;

private:
    QString pathOf(const QString &workspaceRoot) const;

    QString m_folder;
};

} // namespace articular
