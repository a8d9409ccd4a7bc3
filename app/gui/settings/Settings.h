// SPDX-License-Identifier: GPL-3.0-or-later
// The user's settings on this computer: typed keys over one file. Not for anything that belongs to an article or a clinic.
#pragma once

#include "gui/settings/SettingKey.h"

#include <QSettings>
#include <QString>

namespace articular {

class Settings
{
public:
    /// Settings in the file at `path`; it need not exist.
    explicit Settings(const QString &path);

    /// The file in the user's configuration folder.
    static QString defaultPath();

    template <typename T>
    T value(const SettingKey<T> &key) const
    {
        const QVariant stored = m_settings.value(QString::fromUtf16(key.name));
        return stored.isValid() && stored.canConvert<T>() ? stored.template value<T>() : key.fallback;
    }

    template <typename T>
    void setValue(const SettingKey<T> &key, const T &value)
    {
        m_settings.setValue(QString::fromUtf16(key.name), QVariant::fromValue(value));
    }

private:
    QSettings m_settings;
};

} // namespace articular
