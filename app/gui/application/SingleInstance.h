// SPDX-License-Identifier: GPL-3.0-or-later
// One program for one user and one set of settings: a second start hands its articles to the first and ends. The two speak
// through a socket that only this user can open.
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace articular {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `socket`: path of the socket, see usualSocket().
    explicit SingleInstance(QString socket, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// In the user's folder for running programs, another for each file of settings.
    static QString usualSocket();

    /// Gives absolute paths to the program that runs already, none to bring it to the front. False when there is none, or it
    /// does not answer within seconds: the caller then goes on alone.
    bool handOver(const QStringList &paths) const;
    /// Takes what later starts hand over. False when the socket cannot be made: nothing is taken then.
    bool listen();

signals:
    void pathsReceived(const QStringList &paths);

private:
    void receive(QLocalSocket *socket);

    const QString m_socket;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace articular
