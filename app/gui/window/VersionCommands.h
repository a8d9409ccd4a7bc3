// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps earlier texts of a page's article, shows them and those that were sent or approved with what changed since, marks that in
// the page, and puts one back as an edit.
#pragma once

#include "gui/session/BackgroundWork.h"
#include "gui/session/VersionKeeper.h"
#include "gui/window/MainWindow.h"

namespace articular {

class VersionsDialog;
struct KeptText;

class VersionCommands : public QObject
{
    Q_OBJECT

public:
    /// A child of `page`. `root`: see versionsRoot().
    VersionCommands(MainWindow &page, const QString &root, const Clock &clock);

private:
    void showVersions();
    void showTexts(const QString &path, const QList<KeptText> &texts);
    void compare(VersionsDialog *dialog, const KeptText &kept);
    void putBack(const KeptText &kept);
    void markInPage(const KeptText &kept);
    /// Nothing was chosen to compare with.
    void stopWithoutText();

    MainWindow &m_page;
    const QString m_root;
    VersionKeeper m_keeper;
    QString m_comparing;                  ///< what the notice bar says while the page is compared with a chosen text; empty before
    BackgroundWork m_work;
};

} // namespace articular
