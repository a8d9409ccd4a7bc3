// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tabs/OpenTabs.h"

#include <QFileInfo>

namespace articular {

namespace {

const SettingKey<QStringList> pathsKey{u"window/open-articles", {}};
const SettingKey<QStringList> titlesKey{u"window/open-titles", {}};
const SettingKey<QString> currentKey{u"window/open-article", {}};

} // namespace

void rememberOpenTabs(Settings &settings, const QList<OpenTab> &tabs)
{
    QStringList paths, titles;
    QString current;
    for (const OpenTab &tab : tabs) {
        paths.append(tab.path);
        titles.append(tab.title);
        if (tab.isCurrent)
            current = tab.path;
    }
    settings.setValue(pathsKey, paths);
    settings.setValue(titlesKey, titles);
    settings.setValue(currentKey, current);
}

QList<OpenTab> rememberedOpenTabs(const Settings &settings)
{
    const QStringList paths = settings.value(pathsKey), titles = settings.value(titlesKey);
    const QString current = settings.value(currentKey);
    QList<OpenTab> tabs;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (QFileInfo::exists(paths[i]))
            tabs.append({paths[i], titles.value(i), paths[i] == current});
    }
    return tabs;
}

} // namespace articular
