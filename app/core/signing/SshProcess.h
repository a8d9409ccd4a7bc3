// SPDX-License-Identifier: GPL-3.0-or-later
// One run of a program of OpenSSH: no shell, arguments as a list, text on standard input, a time limit. For the sources of
// signing only.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace articular {

struct SshRequest
{
    QString program;
    QStringList arguments;
    QByteArray input;
    /// Handed over through a pipe that only the started program inherits, one line for each time that it asks; nothing:
    /// the program asks by its own means.
    std::optional<QByteArray> passphrase;
    int askings = 1;                      ///< how often it asks
    int limit = 5000;                     ///< milliseconds
};

struct SshOutcome
{
    enum class End { NotStarted, TimedOut, Crashed, Exited };
    End end = End::NotStarted;
    int exitCode = -1;
    QByteArray output, messages;
    bool isGood() const { return end == End::Exited && exitCode == 0; }
};

/// Runs to the end or to the limit. The agent is never asked, times are UTC, messages are English.
SshOutcome runSsh(const SshRequest &request);

} // namespace articular
