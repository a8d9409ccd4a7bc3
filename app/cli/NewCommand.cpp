// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

namespace articular::cli {

int runNew(const QStringList &)
{
    return WrongUse;
}

} // namespace articular::cli
