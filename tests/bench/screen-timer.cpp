// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a program on an X11 screen from outside it: how long after a key, or after its start, areas of the screen
// change. Knows nothing about the program, so that any two can be compared.
//
//   screen-timer keys COUNT PAUSE_MS NAME=X,Y,W,H…            presses "x" COUNT times
//   screen-timer stream COUNT PAUSE_MS NAME=X,Y,W,H…          types without waiting: how far an area falls behind
//   screen-timer edits COUNT PAUSE_MS                           types a letter and takes it back, COUNT times in all
//   screen-timer start TIMEOUT_MS NAME=X,Y,W,H… -- PROGRAM…   until an area holds text; then ends the program
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <set>
#include <span>
#include <string>
#include <thread>
#include <vector>

namespace {

using Time = std::chrono::steady_clock::time_point;
constexpr double keyTimeout = 2000; // ms
constexpr std::size_t coloursOfText = 12; // smoothed letters have at least so many shades, an empty area fewer

double millisecondsSince(Time start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// A rectangle of the screen, read through memory shared with the X server. Stays where it is: Xlib keeps a pointer into it.
class Area
{
public:
    Area(const Area &) = delete;
    Area &operator=(const Area &) = delete;
    Area(Display *display, std::string name, int x, int y, unsigned width, unsigned height)
        : m_display(display), m_name(std::move(name)), m_x(x), m_y(y)
    {
        const int screen = DefaultScreen(display);
        m_image = XShmCreateImage(display, DefaultVisual(display, screen), unsigned(DefaultDepth(display, screen)), ZPixmap,
                                  nullptr, &m_segment, width, height);
        m_size = std::size_t(m_image->bytes_per_line) * height;
        m_segment.shmid = shmget(IPC_PRIVATE, m_size, IPC_CREAT | 0600);
        m_segment.shmaddr = m_image->data = static_cast<char *>(shmat(m_segment.shmid, nullptr, 0));
        m_segment.readOnly = False;
        XShmAttach(display, &m_segment);
        XSync(display, False);
        shmctl(m_segment.shmid, IPC_RMID, nullptr); // goes when both sides let go
    }

    const std::string &name() const { return m_name; }

    /// The pixels now.
    std::vector<char> pixels()
    {
        read();
        return {m_image->data, m_image->data + m_size};
    }

    bool differsFrom(const std::vector<char> &before)
    {
        read();
        return !std::equal(before.begin(), before.end(), m_image->data);
    }

    bool holdsText()
    {
        read();
        std::set<std::uint32_t> colours;
        const std::span all(reinterpret_cast<const std::uint32_t *>(m_image->data), m_size / sizeof(std::uint32_t));
        for (const std::uint32_t pixel : all) {
            colours.insert(pixel);
            if (colours.size() >= coloursOfText)
                return true;
        }
        return false;
    }

private:
    void read() { XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, m_x, m_y, AllPlanes); }

    Display *m_display;
    std::string m_name;
    int m_x, m_y;
    XShmSegmentInfo m_segment{};
    XImage *m_image = nullptr;
    std::size_t m_size = 0;
};

using Areas = std::deque<Area>;

bool parseArea(Display *display, const std::string &text, Areas &areas)
{
    const std::size_t equals = text.find('=');
    int x = 0, y = 0;
    unsigned width = 0, height = 0;
    if (equals == std::string::npos || std::sscanf(text.c_str() + equals + 1, "%d,%d,%u,%u", &x, &y, &width, &height) != 4)
        return false;
    areas.emplace_back(display, text.substr(0, equals), x, y, width, height);
    return true;
}

void report(const std::string &name, std::vector<double> times, int count)
{
    if (times.empty()) {
        std::printf("%-10s never changed\n", name.c_str());
        return;
    }
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) { return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))]; };
    std::printf("%-10s median %6.1f ms   p95 %6.1f ms   max %6.1f ms   %zu of %d\n", name.c_str(), at(0.5), at(0.95),
                times.back(), times.size(), count);
}

int measureKeys(Display *display, Areas &areas, int count, std::chrono::milliseconds pause)
{
    const KeyCode key = XKeysymToKeycode(display, XK_x);
    std::vector<std::vector<double>> times(areas.size());
    for (int press = 0; press < count; ++press) {
        std::this_thread::sleep_for(pause);
        std::vector<std::vector<char>> before;
        for (Area &area : areas)
            before.push_back(area.pixels());
        std::vector<bool> changed(areas.size(), false);
        const Time start = std::chrono::steady_clock::now();
        XTestFakeKeyEvent(display, key, True, CurrentTime);
        XTestFakeKeyEvent(display, key, False, CurrentTime);
        XFlush(display);
        while (std::count(changed.begin(), changed.end(), false) > 0 && millisecondsSince(start) < keyTimeout) {
            for (std::size_t i = 0; i < areas.size(); ++i) {
                if (!changed[i] && areas[i].differsFrom(before[i])) {
                    changed[i] = true;
                    times[i].push_back(millisecondsSince(start));
                }
            }
            std::this_thread::sleep_for(std::chrono::microseconds(300));
        }
    }
    for (std::size_t i = 0; i < areas.size(); ++i)
        report(areas[i].name(), times[i], count);
    return 0;
}

void press(Display *display, KeySym symbol)
{
    const KeyCode key = XKeysymToKeycode(display, symbol);
    XTestFakeKeyEvent(display, key, True, CurrentTime);
    XTestFakeKeyEvent(display, key, False, CurrentTime);
    XFlush(display);
}

/// Each key changes the area; while it keeps up, no two changes are further apart than two keys and what it takes to show one.
int measureStream(Display *display, Areas &areas, int count, std::chrono::milliseconds pause)
{
    constexpr double rest = 3000; // ms after the last key
    struct Watch { std::vector<char> last; double changed = 0, longest = 0; int changes = 0; };
    std::vector<Watch> watches;
    for (Area &area : areas)
        watches.push_back({area.pixels()});
    const Time start = std::chrono::steady_clock::now();
    const double end = double(count) * double(pause.count());
    int pressed = 0;
    for (double now = 0; now < end + rest; now = millisecondsSince(start)) {
        if (pressed < count && now >= double(pressed) * double(pause.count())) {
            // A space now and then, as between words.
            press(display, ++pressed % 7 == 0 ? XK_space : XK_x);
        }
        for (std::size_t i = 0; i < areas.size(); ++i) {
            if (!areas[i].differsFrom(watches[i].last))
                continue;
            const double at = millisecondsSince(start);
            watches[i].last = areas[i].pixels();
            watches[i].longest = std::max(watches[i].longest, at - watches[i].changed);
            watches[i].changed = at;
            ++watches[i].changes;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    const double lastKey = double(count - 1) * double(pause.count());
    for (std::size_t i = 0; i < areas.size(); ++i) {
        std::printf("%-10s %d changes for %d keys   longest without one %6.1f ms   last one %6.1f ms after the last key\n", areas[i].name().c_str(),
                    watches[i].changes, count, watches[i].longest, watches[i].changed - lastKey);
    }
    return 0;
}

int makeEdits(Display *display, int count, std::chrono::milliseconds pause)
{
    for (int edit = 0; edit < count; ++edit) {
        press(display, edit % 2 == 0 ? XK_x : XK_BackSpace);
        std::this_thread::sleep_for(pause);
    }
    return 0;
}

int measureStart(Areas &areas, double timeout, char **program)
{
    const Time start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        execvp(program[0], program);
        _exit(127);
    }
    std::vector<double> times(areas.size(), -1);
    while (std::count(times.begin(), times.end(), -1) > 0 && millisecondsSince(start) < timeout) {
        for (std::size_t i = 0; i < areas.size(); ++i) {
            if (times[i] < 0 && areas[i].holdsText())
                times[i] = millisecondsSince(start);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (times[i] < 0)
            std::printf("%-10s no text\n", areas[i].name().c_str());
        else
            std::printf("%-10s %6.0f ms\n", areas[i].name().c_str(), times[i]);
    }
    kill(-child, SIGTERM);
    waitpid(child, nullptr, 0);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    Display *display = XOpenDisplay(nullptr);
    if (!display || !XShmQueryExtension(display)) {
        std::fprintf(stderr, "screen-timer: no X11 display with shared memory\n");
        return 2;
    }
    Areas areas;
    int next = mode == "start" ? 3 : 4;
    while (next < argc && std::string(argv[next]) != "--") {
        if (!parseArea(display, argv[next++], areas))
            break;
    }
    if (mode == "keys" && !areas.empty())
        return measureKeys(display, areas, std::atoi(argv[2]), std::chrono::milliseconds(std::atoi(argv[3])));
    if (mode == "stream" && !areas.empty())
        return measureStream(display, areas, std::atoi(argv[2]), std::chrono::milliseconds(std::atoi(argv[3])));
    if (mode == "edits" && argc == 4)
        return makeEdits(display, std::atoi(argv[2]), std::chrono::milliseconds(std::atoi(argv[3])));
    if (mode == "start" && !areas.empty() && next + 1 < argc)
        return measureStart(areas, std::atof(argv[2]), argv + next + 1);
    std::fprintf(stderr, "usage: screen-timer keys COUNT PAUSE_MS NAME=X,Y,W,H...\n"
                         "       screen-timer stream COUNT PAUSE_MS NAME=X,Y,W,H...\n"
                         "       screen-timer edits COUNT PAUSE_MS\n"
                         "       screen-timer start TIMEOUT_MS NAME=X,Y,W,H... -- PROGRAM [ARGUMENT...]\n");
    return 2;
}
