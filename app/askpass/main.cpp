// SPDX-License-Identifier: GPL-3.0-or-later
// articular-askpass: hands ssh-keygen the passphrase that the user typed in our own dialog. It comes through a pipe that
// this program inherits, never from a file, an argument or a socket. Asks nobody anything, and answers no other question.
#include <cctype>
#include <cerrno>
#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int longest = 1024;             // bytes, as in ssh-keygen

/// Number of the inherited pipe, or -1.
int inheritedPipe()
{
    const char *number = std::getenv("ARTICULAR_PASSPHRASE_PIPE");
    if (!number || std::isdigit(static_cast<unsigned char>(*number)) == 0)
        return -1;
    const int descriptor = std::atoi(number);
    struct stat status{};
    return ::fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode) ? descriptor : -1;
}

/// Reads one byte; false at the end.
bool readByte(int descriptor, char &byte)
{
    ssize_t count = 0;
    do {
        count = ::read(descriptor, &byte, 1);
    } while (count < 0 && errno == EINTR);
    return count == 1;
}

} // namespace

int main()
{
    // Set for questions that are answered by yes or no: "may this key be used?"
    const int pipe = std::getenv("SSH_ASKPASS_PROMPT") ? -1 : inheritedPipe();
    if (pipe < 0)
        return 1;
    char line[longest];
    size_t length = 0;
    while (length < sizeof line && readByte(pipe, line[length])) {
        // One line a question; the next one is for the next question.
        if (line[length++] == '\n')
            return ::write(STDOUT_FILENO, line, length) == ssize_t(length) ? 0 : 1;
    }
    return 1;
}
