// SPDX-License-Identifier: GPL-3.0-or-later
// Where all articles of a clinic stand for one person, read now. For threads other than the GUI's: signatures are verified,
// and what waits for the person is checked.
#pragma once

#include "core/base/Clock.h"
#include "core/review/DeskLine.h"

namespace articular {

/// `key`: fingerprint of this computer's signing key; its person, else `person`, is the one at the desk. Lines in order of
/// kind, what is needed or due first before the others.
QList<DeskLine> readDesk(const QString &root, const QString &key, const QString &person, const Clock &clock);

} // namespace articular
