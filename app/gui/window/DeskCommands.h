// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for the person at the desk: read off the GUI thread whenever the start page is shown or a clinic opened, shown
// on the start page and in the list of articles, and opened from there, what is to be reviewed in the reviewer's layout.
#pragma once

#include "core/review/DeskLine.h"
#include "gui/window/ApprovalCommands.h"
#include "gui/window/FileCommands.h"
#include "gui/window/ReviewerDesk.h"
#include "gui/window/WindowDocks.h"
#include "gui/window/WindowPages.h"

namespace articular {

class DeskList;

class DeskCommands : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it. Makes what is done with an article that was opened so, too.
    DeskCommands(const ReviewServices &services, FileCommands &files, WindowPages &pages, WindowDocks &docks, WindowLayout &layout);

private:
    void read();
    void show(const QList<DeskLine> &lines);
    void open(const QString &path, bool toReview);

    const ReviewServices m_services;
    FileCommands &m_files;
    WindowPages &m_pages;
    WindowDocks &m_docks;
    ApprovalCommands *m_approval;
    ReviewerDesk *m_reviewer;
    DeskList *m_list;
    QString m_clinic;                     ///< the one that was opened; empty: the user's
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
