// SPDX-License-Identifier: GPL-3.0-or-later
// "Publish on WordPress…": shows the sheet, exports the approved page for it, and records where it is on the site.
#pragma once

#include "gui/exporting/ExportRun.h"
#include "gui/publishing/PublishSheet.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/WindowDocks.h"

namespace articular {

class PublishCommands : public QObject
{
    Q_OBJECT

public:
    PublishCommands(const ReviewServices &services, WindowDocks &docks);

private:
    void showSheet();
    void take(const ExportLook &look);
    void take(const ExportReport &report);
    void record(const QString &address);

    const ReviewServices m_services;
    WindowDocks &m_docks;
    QPointer<PublishSheet> m_sheet;
    ExportSource m_source;                ///< what the sheet is about
    ExportLook m_look;
    ExportLooks m_looks;
    ExportRun m_run;
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
