// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/SingleInstance.h"

#include "core/base/Digest.h"
#include "gui/settings/Settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <algorithm>

namespace articular {

namespace {

constexpr int connectTime = 500, answerTime = 3'000;    // ms
/// Longer messages come from no Articular.
constexpr qint64 longestMessage = 1024 * 1024;
constexpr char answer[] = "taken\n";

/// The paths of a message; nothing when it is none.
std::optional<QStringList> pathsOf(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isArray())
        return std::nullopt;
    QStringList paths;
    for (const QJsonValue value : document.array()) {
        if (!QDir::isAbsolutePath(value.toString()))
            return std::nullopt;
        paths.append(value.toString());
    }
    return paths;
}

} // namespace

SingleInstance::SingleInstance(QString socket, QObject *parent)
    : QObject(parent), m_socket(std::move(socket))
{
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::usualSocket()
{
    const QString settings = QString::fromLatin1(sha256Hex(Settings::defaultPath().toUtf8()).first(16));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(QStringLiteral("articular-") + settings);
}

bool SingleInstance::handOver(const QStringList &paths) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(connectTime))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact) + '\n');
    if (!socket.waitForBytesWritten(answerTime) || !socket.waitForReadyRead(answerTime))
        return false;
    return socket.readAll() == answer;
}

bool SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
    });
    if (m_server->listen(m_socket))
        return true;
    // A program that was killed leaves its socket behind. Nobody answers there, or handOver() had not come to this.
    QLocalServer::removeServer(m_socket);
    return m_server->listen(m_socket);
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const std::optional<QStringList> paths = pathsOf(socket->readLine());
    if (!paths) {
        socket->abort();
        return;
    }
    socket->write(answer);
    socket->flush();
    emit pathsReceived(*paths);
}

} // namespace articular
