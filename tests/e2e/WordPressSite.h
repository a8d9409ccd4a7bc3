// SPDX-License-Identifier: GPL-3.0-or-later
// A real WordPress of Debian's packages that runs on this computer only, as long as the object lives: its own database in
// a folder, reached by a socket, and a copy of the program behind PHP's own server.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace articular::test {

class WordPressSite
{
public:
    /// `folder` must exist and be short: the database's socket is in it.
    explicit WordPressSite(QString folder);
    ~WordPressSite();
    Q_DISABLE_COPY_MOVE(WordPressSite)

    /// The first package that is needed and not installed; empty: none.
    static QString missingPackage();
    /// Empty, or what went wrong.
    QString start();

    QString address() const { return m_address; }
    QString password() const { return m_password; }
    QString applicationPassword() const { return m_applicationPassword; }
    /// Runs a script of this folder in the site's folder; its output, or nothing when it failed.
    QByteArray run(const QString &script, const QStringList &arguments);
    /// What the site sends for an address.
    QByteArray page(const QString &address);
    /// What the last failed program said.
    QString said() const { return m_said; }

private:
    QString startDatabase();
    QString makeSite();
    QString startServer();
    bool ends(const QString &program, const QStringList &arguments, QByteArray *output = nullptr);
    bool answers(const QString &program, const QStringList &arguments);
    static void launch(QProcess &process, const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    static void stop(QProcess &process);

    QString m_folder, m_address, m_password, m_applicationPassword, m_said;
    QProcessEnvironment m_environment;
    QProcess m_database, m_server;
};

} // namespace articular::test
