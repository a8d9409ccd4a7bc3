// SPDX-License-Identifier: GPL-3.0-or-later
// "Export…": shows the sheet, looks at its articles and exports them in the background, and goes where a reason is mended.
#pragma once

#include "core/workspace/ArticleSummaries.h"
#include "gui/exporting/ExportSheet.h"
#include "gui/window/FileCommands.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/WindowDocks.h"

namespace articular {

/// Where the last export went; empty before the first.
inline const SettingKey<QString> exportFolderKey{u"export/folder", {}};
/// Names of what it was for.
inline const SettingKey<QStringList> exportTargetsKey{u"export/targets", {}};

/// The folder that exports go to unless another one is chosen.
QString exportFolder(const Settings &settings);

class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(const ReviewServices &services, FileCommands &files, WindowDocks &docks, const MakePdfPrinter &makePrinter);

private:
    void exportPage();
    void showSheet(const QList<ArticleSummary> &articles);
    void connectSheet();
    QList<ExportSource> sources() const;
    void begin(bool isDraft, bool replace);
    void chooseFolder();

    const ReviewServices m_services;
    FileCommands &m_files;
    WindowDocks &m_docks;
    QPointer<ExportSheet> m_sheet;
    ExportLooks m_looks;
    ExportRun m_run;
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
