// SPDX-License-Identifier: GPL-3.0-or-later
// "Verify record…" and "Compare with the site…": shows the sheet, asks for its files and lets the record be checked in the
// background.
#pragma once

#include "gui/exporting/RecordCheck.h"
#include "gui/window/PeopleCommands.h"

namespace articular {

class VerifyRecordSheet;

class RecordCommands : public QObject
{
    Q_OBJECT

public:
    /// The administrator of the session's clinic is known where this computer knows them.
    explicit RecordCommands(const ReviewServices &services);

private:
    void verify();
    void compare();
    void showSheet();
    void check();

    const ReviewServices m_services;
    RecordCheck m_check;
    QPointer<VerifyRecordSheet> m_sheet;
};

} // namespace articular
