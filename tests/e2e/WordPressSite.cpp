// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/WordPressSite.h"

#include "support/TestSupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace articular::test {

namespace {

constexpr int programTimeout = 60'000;
constexpr int startTimeout = 30'000;

QString programOf(const QString &name)
{
    return QStandardPaths::findExecutable(name, qEnvironmentVariable("PATH").split(u':') + QStringList{u"/usr/sbin"_s, u"/usr/bin"_s});
}

/// A port of this computer that nobody listens on.
int freePort()
{
    const int socketNumber = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    const bool isBound = ::bind(socketNumber, reinterpret_cast<sockaddr *>(&address), length) == 0
        && ::getsockname(socketNumber, reinterpret_cast<sockaddr *>(&address), &length) == 0;
    ::close(socketNumber);
    return isBound ? ntohs(address.sin_port) : 0;
}

QString scriptPath(const QString &name)
{
    return sourcePath(u"tests/e2e/wordpress/"_s + name);
}

} // namespace

WordPressSite::WordPressSite(QString folder) : m_folder(std::move(folder)), m_password(u"a password for tests"_s) {}

WordPressSite::~WordPressSite()
{
    stop(m_server);
    stop(m_database);
}

QString WordPressSite::missingPackage()
{
    for (const auto &[program, package] : {std::pair(u"mariadbd"_s, u"mariadb-server"_s), {u"mariadb-install-db"_s, u"mariadb-server"_s}, {u"php"_s, u"php-cli"_s}}) {
        if (programOf(program).isEmpty())
            return package;
    }
    if (!QFile::exists(u"/usr/share/wordpress/wp-load.php"_s))
        return u"wordpress"_s;
    QProcess php;
    php.start(u"php"_s, {u"-m"_s});
    php.waitForFinished(programTimeout);
    const QByteArray modules = php.readAllStandardOutput();
    for (const char *module : {"mysqli", "gd", "xml", "mbstring"}) {
        if (!modules.contains(QByteArray("\n") + module + '\n'))
            return u"php-"_s + QString::fromLatin1(module).replace(u"mysqli"_s, u"mysql"_s);
    }
    return {};
}

QString WordPressSite::start()
{
    m_address = u"http://127.0.0.1:%1"_s.arg(freePort());
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"ARTICULAR_SITE"_s, m_address);
    m_environment.insert(u"ARTICULAR_SOCKET"_s, m_folder + u"/db.sock"_s);
    m_environment.insert(u"ARTICULAR_PASSWORD"_s, m_password);
    m_environment.insert(u"PHP_CLI_SERVER_WORKERS"_s, u"4"_s);
    for (const auto step : {&WordPressSite::startDatabase, &WordPressSite::makeSite, &WordPressSite::startServer}) {
        if (const QString problem = (this->*step)(); !problem.isEmpty())
            return problem + u' ' + m_said;
    }
    return {};
}

QString WordPressSite::startDatabase()
{
    if (!ends(programOf(u"mariadb-install-db"_s), {u"--no-defaults"_s, u"--datadir="_s + m_folder + u"/db"_s, u"--auth-root-authentication-method=normal"_s,
                                                   u"--skip-test-db"_s, u"--skip-name-resolve"_s}))
        return u"The database could not be made."_s;
    QStringList arguments{u"--no-defaults"_s, u"--datadir="_s + m_folder + u"/db"_s, u"--socket="_s + m_folder + u"/db.sock"_s, u"--skip-networking"_s,
                          u"--pid-file="_s + m_folder + u"/db.pid"_s, u"--innodb-flush-log-at-trx-commit=0"_s, u"--skip-log-bin"_s};
    if (::geteuid() == 0)
        arguments.append(u"--user=root"_s);
    launch(m_database, programOf(u"mariadbd"_s), arguments, m_environment);
    const QString socket = u"--socket="_s + m_folder + u"/db.sock"_s;
    if (!answers(programOf(u"mariadb-admin"_s), {u"--no-defaults"_s, socket, u"-uroot"_s, u"ping"_s}))
        return u"The database did not start."_s;
    const bool isMade = ends(programOf(u"mariadb"_s), {u"--no-defaults"_s, socket, u"-uroot"_s, u"-e"_s, u"CREATE DATABASE articular CHARACTER SET utf8mb4"_s});
    return isMade ? QString() : u"The database could not be filled."_s;
}

QString WordPressSite::makeSite()
{
    const QString site = m_folder + u"/site"_s;
    const QString theme = site + u"/wp-content/themes/articular-test"_s;
    // Debian keeps parts of WordPress elsewhere and links to them, which PHP would follow out of the site.
    if (!ends(u"cp"_s, {u"-rL"_s, u"/usr/share/wordpress"_s, site}) || !QDir().mkpath(theme) || !QDir().mkpath(site + u"/wp-content/uploads"_s))
        return u"WordPress could not be copied."_s;
    QFile::remove(site + u"/wp-config.php"_s);
    const bool isCopied = QFile::copy(scriptPath(u"wp-config.php"_s), site + u"/wp-config.php"_s)
        && QFile::copy(scriptPath(u"theme/style.css"_s), theme + u"/style.css"_s) && QFile::copy(scriptPath(u"theme/index.php"_s), theme + u"/index.php"_s);
    m_applicationPassword = isCopied ? QString::fromUtf8(run(u"install.php"_s, {}).trimmed()) : QString();
    return m_applicationPassword.isEmpty() ? u"WordPress could not be installed."_s : QString();
}

QString WordPressSite::startServer()
{
    m_server.setWorkingDirectory(m_folder + u"/site"_s);
    launch(m_server, programOf(u"php"_s), {u"-S"_s, m_address.section(u'/', 2), u"-t"_s, m_folder + u"/site"_s}, m_environment);
    const QString question = u"exit(@file_get_contents('%1/?rest_route=/') === false ? 1 : 0);"_s.arg(m_address);
    return answers(programOf(u"php"_s), {u"-r"_s, question}) ? QString() : u"The server did not start."_s;
}

QByteArray WordPressSite::run(const QString &script, const QStringList &arguments)
{
    QByteArray output;
    const bool isGood = ends(programOf(u"php"_s), QStringList{u"-d"_s, u"display_errors=stderr"_s, scriptPath(script)} + arguments, &output);
    return isGood ? output : QByteArray();
}

QByteArray WordPressSite::page(const QString &address)
{
    QByteArray output;
    ends(programOf(u"php"_s), {u"-r"_s, u"echo file_get_contents($argv[1]);"_s, address}, &output);
    return output;
}

bool WordPressSite::ends(const QString &program, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    const QString site = m_folder + u"/site"_s;
    process.setWorkingDirectory(QDir(site).exists() ? site : m_folder);
    process.start(program, arguments);
    const bool isGood = process.waitForFinished(programTimeout) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!isGood)
        m_said = QString::fromUtf8(process.readAllStandardError().right(2000));
    if (output)
        *output = process.readAllStandardOutput();
    return isGood;
}

/// Asks until the answer is a good one.
bool WordPressSite::answers(const QString &program, const QStringList &arguments)
{
    return QTest::qWaitFor([&] { return ends(program, arguments); }, startTimeout);
}

/// With a group of its own, so that what it starts ends with it.
void WordPressSite::launch(QProcess &process, const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    process.start(program, arguments);
    process.waitForStarted(startTimeout);
}

void WordPressSite::stop(QProcess &process)
{
    const auto group = pid_t(process.processId());
    if (group <= 0)
        return;
    ::kill(-group, SIGTERM);
    if (!process.waitForFinished(startTimeout)) {
        ::kill(-group, SIGKILL);
        process.waitForFinished();
    }
}

} // namespace articular::test
