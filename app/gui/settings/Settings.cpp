// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/Settings.h"

#include <QDir>
#include <QStandardPaths>

namespace articular {

Settings::Settings(const QString &path) : m_settings(path, QSettings::IniFormat) {}

QString Settings::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("articular/articular.ini"));
}

} // namespace articular
