// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the passphrase of a key that is to be made, where ssh-keygen's own question could not refuse a short one. To
// sign, ssh-keygen asks itself.
#pragma once

#include <QString>

#include <optional>

namespace articular::cli {

/// What was typed on the terminal, unseen, or what the program that SSH_ASKPASS names answers; nothing when nobody can be
/// asked.
std::optional<QString> askPassphrase(const QString &prompt);

} // namespace articular::cli
