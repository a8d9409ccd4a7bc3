// SPDX-License-Identifier: GPL-3.0-or-later
// clinic/trust.json with its signature, and whether this computer may believe it. The only place that reads and writes
// the two files.
#pragma once

#include "core/signing/SshKeygen.h"
#include "core/trust/PinStore.h"
#include "core/trust/TrustList.h"

namespace articular {

/// The list's file below a workspace.
QString trustPath(const QString &workspaceRoot);

/// Reads the list and proves it by the key that this computer knows. Never fails: the state says what may be believed.
Trust readTrust(const QString &workspaceRoot, const PinStore &pins);

/// Signs the list with the administrator's key and writes it with its signature: both or neither. This computer knows the
/// administrator from then on. The list's serial must be larger than before.
Result<TrustList> signTrust(const QString &workspaceRoot, const TrustList &list, const SigningKey &key, const PinStore &pins);

/// Makes this computer know the administrator of the list that is there, whose key `words` stand for. Refused when the
/// words are others, or the list is not signed by that key.
Result<Trust> pinTrust(const QString &workspaceRoot, const QStringList &words, const PinStore &pins);

/// Remembers that a verified list was seen, so that an older one is not believed later.
Status rememberTrust(const QString &workspaceRoot, const Trust &trust, const PinStore &pins);

} // namespace articular
