// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PassphrasePrompt.h"

#include <QProcess>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace articular::cli {

namespace {

constexpr int timeToType = 180'000;       // milliseconds
constexpr qsizetype longest = 1024;       // bytes

/// The terminal without echo while it lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        m_isSilent = m_terminal >= 0 && ::tcgetattr(m_terminal, &m_before) == 0;
        if (!m_isSilent)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= tcflag_t(ECHONL);
        m_isSilent = ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isSilent() const { return m_isSilent; }

    std::optional<QString> ask(const QByteArray &prompt) const
    {
        if (::write(m_terminal, prompt.constData(), size_t(prompt.size())) != prompt.size())
            return std::nullopt;
        QByteArray line;
        char byte = 0;
        while (line.size() < longest && ::read(m_terminal, &byte, 1) == 1) {
            if (byte == '\n')
                return QString::fromLocal8Bit(line);
            line += byte;
        }
        return std::nullopt;
    }

private:
    int m_terminal = -1;
    termios m_before{};
    bool m_isSilent = false;
};

std::optional<QString> askProgram(const QString &program, const QString &prompt)
{
    QProcess process;
    process.start(program, {prompt});
    if (!process.waitForFinished(timeToType)) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    const QByteArray answer = process.readAllStandardOutput();
    return QString::fromUtf8(answer.left(std::min(answer.indexOf('\n') < 0 ? answer.size() : answer.indexOf('\n'), longest)));
}

} // namespace

std::optional<QString> askPassphrase(const QString &prompt)
{
    const QString program = qEnvironmentVariable("SSH_ASKPASS");
    const bool isForced = qEnvironmentVariable("SSH_ASKPASS_REQUIRE") == u"force";
    if (!program.isEmpty() && isForced)
        return askProgram(program, prompt);
    if (const SilentTerminal terminal; terminal.isSilent())
        return terminal.ask(prompt.toUtf8());
    return program.isEmpty() ? std::nullopt : askProgram(program, prompt);
}

} // namespace articular::cli
