// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/base/FailingDisk.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>

namespace articular::test {

namespace {

struct Disk
{
    bool isArmed = false;
    int failing = -1;
    int systemError = 0;
    bool forGood = false;
    QList<QByteArray> calls;
    QByteArray stop;
    void (*run)() = nullptr;
};

thread_local Disk disk;

/// Whether this call is to fail; errno is set then.
bool fails(const char *call)
{
    if (!disk.isArmed)
        return false;
    if (disk.run != nullptr && disk.stop == call) {
        void (*run)() = disk.run;
        disk.run = nullptr;
        disk.isArmed = false;
        run();
        disk.isArmed = true;
    }
    const int at = int(disk.calls.size());
    disk.calls.append(call);
    if (disk.failing < 0 || at < disk.failing || (at > disk.failing && !disk.forGood))
        return false;
    errno = disk.systemError;
    return true;
}

template <typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

FailingDisk::FailingDisk(int step, int systemError, bool forGood)
{
    disk = {true, step, systemError, forGood, {}, {}, nullptr};
}

FailingDisk::~FailingDisk()
{
    disk = {};
}

QList<QByteArray> FailingDisk::calls()
{
    return disk.calls;
}

void FailingDisk::before(const char *call, void (*run)())
{
    disk.stop = call;
    disk.run = run;
}

} // namespace articular::test

using articular::test::fails;
using articular::test::original;

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto real = original<int (*)(const char *, int, ...)>("open");
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, unsigned) : 0;
    va_end(rest);
    return fails("open") ? -1 : real(path, flags, mode);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto real = original<ssize_t (*)(int, const void *, size_t)>("write");
    return fails("write") ? -1 : real(descriptor, bytes, size);
}

int fsync(int descriptor)
{
    static const auto real = original<int (*)(int)>("fsync");
    return fails("fsync") ? -1 : real(descriptor);
}

int close(int descriptor)
{
    static const auto real = original<int (*)(int)>("close");
    // A descriptor is let go of even where closing reports a failure.
    const bool isFailing = fails("close");
    const int why = errno;
    const int closed = real(descriptor);
    if (isFailing)
        errno = why;
    return isFailing ? -1 : closed;
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    static const auto real = original<int (*)(int, mode_t)>("fchmod");
    return fails("fchmod") ? -1 : real(descriptor, mode);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = original<int (*)(const char *, const char *)>("rename");
    return fails("rename") ? -1 : real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = original<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails("renameat2") ? -1 : real(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
