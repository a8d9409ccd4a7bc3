// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/OwnKey.h"

#include "core/base/FileStore.h"
#include "core/signing/SshKeygen.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace articular {

std::optional<OwnKey> ownKeyAt(const QString &path)
{
    if (path.isEmpty() || !QFileInfo(path).isFile())
        return std::nullopt;
    const Result<QByteArray> line = readTextFile(path + u".pub"_s, maximumSignatureSize);
    const auto key = line ? publicKeyOf(line.value()) : std::nullopt;
    if (!key)
        return std::nullopt;
    // What follows the key in its line is whom it was made for.
    const QString id = QString::fromUtf8(line.value()).simplified().section(u' ', 2);
    return OwnKey{path, isPlainName(id) ? id : QString(), *key};
}

QString freeKeyPath(const QString &id)
{
    const QDir folder(QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)).filePath(u"articular/keys"_s));
    QString path = folder.filePath(id);
    for (int number = 2; QFileInfo::exists(path) || QFileInfo::exists(path + u".pub"_s); ++number)
        path = folder.filePath(u"%1-%2"_s.arg(id).arg(number));
    return path;
}

} // namespace articular
