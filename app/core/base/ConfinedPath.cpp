// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ConfinedPath.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// `path` must be canonical.
bool isBelow(const QString &folder, const QString &path)
{
    const QString root = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    return !root.isEmpty() && path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

} // namespace

bool liesBelow(const QString &folder, const QString &path)
{
    return isBelow(folder, QFileInfo(path).canonicalFilePath());
}

std::optional<QString> confinedPath(const QString &folder, const QString &relative)
{
    if (folder.isEmpty() || relative.isEmpty() || relative.contains(u'\\') || relative.contains(QChar(0))
        || QDir::isAbsolutePath(relative) || relative.split(u'/').contains(u".."_s)) {
        return std::nullopt;
    }
    const QFileInfo file(QDir(folder), relative);
    const QString canonical = file.canonicalFilePath();
    if (!file.isFile() || !isBelow(folder, canonical))
        return std::nullopt;
    return canonical;
}

std::optional<QString> confinedAddress(const QString &folder, const QString &address)
{
    const auto isTail = [](QChar c) { return c == u'?' || c == u'#'; };
    const auto tail = std::ranges::find_if(address, isTail);
    const QStringView file = QStringView(address).first(tail - address.begin());
    return confinedPath(folder, QString::fromUtf8(QByteArray::fromPercentEncoding(file.toUtf8())));
}

} // namespace articular
