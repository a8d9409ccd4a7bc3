// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/SshProcess.h"

#include "core/base/OpenFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Hands the passphrase to ssh-keygen; lies beside the program.
QString askpass()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"articular-askpass"_s);
}

QProcessEnvironment environment(const SshRequest &request, int descriptor)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"SSH_AUTH_SOCK"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    if (request.passphrase) {
        environment.insert(u"SSH_ASKPASS"_s, askpass());
        environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
        environment.insert(u"ARTICULAR_PASSPHRASE_PIPE"_s, QString::number(descriptor));
    } else if (!environment.contains(u"SSH_ASKPASS"_s)) {
        // Else a program that only asks on a display is preferred to the terminal.
        environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"never"_s);
    }
    return environment;
}

/// Reading end of a pipe that holds the passphrase; -1 when there is none to hand over or it cannot be made.
int passphrasePipe(const SshRequest &request)
{
    int ends[2] = {-1, -1};
    if (!request.passphrase || ::pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    const OpenFile writing(ends[1]);
    const OpenFile reading(ends[0]);
    // Far less than a pipe holds, so writing never waits for a reader.
    if (!writing.writeAll((*request.passphrase + '\n').repeated(request.askings)))
        return -1;
    return ::fcntl(ends[0], F_DUPFD_CLOEXEC, 3);
}

} // namespace

SshOutcome runSsh(const SshRequest &request)
{
    // Without it ssh-keygen would take an empty passphrase for the answer.
    if (request.passphrase && !QFileInfo(askpass()).isExecutable())
        return {};
    const OpenFile pipe(passphrasePipe(request));
    if (request.passphrase && !pipe.isOpen())
        return {};
    QProcess process;
    process.setProcessEnvironment(environment(request, pipe.descriptor()));
    if (pipe.isOpen()) {
        // In the child alone, so that no other program started meanwhile inherits the passphrase.
        process.setChildProcessModifier([descriptor = pipe.descriptor()] { ::fcntl(descriptor, F_SETFD, 0); });
    }
    const QDeadlineTimer deadline(request.limit);
    process.start(request.program, request.arguments);
    if (!process.waitForStarted(request.limit))
        return {};
    process.write(request.input);
    process.closeWriteChannel();
    SshOutcome outcome;
    if (!process.waitForFinished(int(deadline.remainingTime())) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        outcome.end = SshOutcome::End::TimedOut;
        return outcome;
    }
    outcome.end = process.exitStatus() == QProcess::NormalExit ? SshOutcome::End::Exited : SshOutcome::End::Crashed;
    outcome.exitCode = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.messages = process.readAllStandardError();
    return outcome;
}

} // namespace articular
