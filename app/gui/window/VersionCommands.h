// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps earlier texts of a page's article, shows them with what changed since, and puts one back as an edit.
#pragma once

#include "gui/session/BackgroundWork.h"
#include "gui/session/VersionKeeper.h"
#include "gui/window/MainWindow.h"

namespace articular {

class VersionsDialog;

class VersionCommands : public QObject
{
    Q_OBJECT

public:
    /// A child of `page`. `root`: see versionsRoot().
    VersionCommands(MainWindow &page, const QString &root, const Clock &clock);

private:
    void showVersions();
    void compare(VersionsDialog *dialog, const TextVersion &version);
    void putBack(const TextVersion &version);

    MainWindow &m_page;
    const QString m_root;
    VersionKeeper m_keeper;
    BackgroundWork m_work;
};

} // namespace articular
