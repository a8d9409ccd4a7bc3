// SPDX-License-Identifier: GPL-3.0-or-later
// What the C library keeps of memory that was freed.
#pragma once

namespace articular {

/// Gives memory that was freed back to the system where the C library keeps it for later. From any thread; takes some
/// milliseconds, in which other threads may have to wait for memory: for moments in which nobody waits for the program.
void giveBackFreedMemory();

} // namespace articular
