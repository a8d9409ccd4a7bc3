// SPDX-License-Identifier: GPL-3.0-or-later
// "Reviews that are due…" and "Correct this page…": shows the dialogs, reads the clinic in the background and takes the steps
// that they ask for.
#pragma once

#include "gui/window/FileCommands.h"
#include "gui/window/PeopleCommands.h"

namespace articular {

class DueDialog;

class DueCommands : public QObject
{
    Q_OBJECT

public:
    DueCommands(const ReviewServices &services, FileCommands &files);

private:
    void showDue();
    void review(const QString &path);
    void saveCalendar();
    void correct();

    const ReviewServices m_services;
    FileCommands &m_files;
    QPointer<DueDialog> m_due;
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
