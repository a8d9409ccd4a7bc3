// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into programs under test before the system's library: their clock is as many seconds ahead as a variable of the
// environment says, so that a test need not wait for another day.
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>

namespace {

time_t shift()
{
    const char *seconds = std::getenv("ARTICULAR_TEST_CLOCK_AHEAD");
    return seconds ? static_cast<time_t>(std::strtol(seconds, nullptr, 10)) : 0;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, struct timespec *now) noexcept
{
    using Function = int (*)(clockid_t, struct timespec *);
    static const auto original = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = original(clock, now);
    if (result == 0 && clock == CLOCK_REALTIME)
        now->tv_sec += shift();
    return result;
}

int gettimeofday(struct timeval *now, void *zone) noexcept
{
    using Function = int (*)(struct timeval *, void *);
    static const auto original = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "gettimeofday"));
    const int result = original(now, zone);
    if (result == 0)
        now->tv_sec += shift();
    return result;
}

time_t time(time_t *now) noexcept
{
    struct timespec moment = {};
    clock_gettime(CLOCK_REALTIME, &moment);
    if (now != nullptr)
        *now = moment.tv_sec;
    return moment.tv_sec;
}

} // extern "C"
