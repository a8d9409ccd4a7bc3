// SPDX-License-Identifier: GPL-3.0-or-later
// The signing key of whoever works at this computer: a file of the user's settings, never in a clinic's folder. Only the
// public half is read here; ssh-keygen reads the other.
#pragma once

#include "core/signing/PublicKey.h"

#include <QString>

#include <optional>

namespace articular {

struct OwnKey
{
    QString path;                         ///< of the secret half
    QString id;                           ///< of the person, as the key was made for
    PublicKey key;
};

/// The key whose secret half is at `path`; nothing when one of the two files is not there or is no key of ours.
std::optional<OwnKey> ownKeyAt(const QString &path);

/// A free place for a new key of a person, below the user's settings.
QString freeKeyPath(const QString &id);

} // namespace articular
