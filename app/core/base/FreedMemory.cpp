// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FreedMemory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

namespace articular {

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace articular
