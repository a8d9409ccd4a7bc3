// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace articular::test {

QString Folder::path(const QString &relative) const
{
    return relative.isEmpty() ? m_directory.path() : m_directory.filePath(relative);
}

QString Folder::write(const QString &relative, const QByteArray &content) const
{
    const QString target = path(relative);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(target));
    return target;
}

QByteArray Folder::read(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sourcePath(const QString &relative)
{
    return QDir(QStringLiteral(ARTICULAR_SOURCE_DIR)).filePath(relative);
}

QString programPath(const QString &name)
{
    return QDir(QStringLiteral(ARTICULAR_BIN_DIR)).filePath(name);
}

} // namespace articular::test
