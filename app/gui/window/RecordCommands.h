// SPDX-License-Identifier: GPL-3.0-or-later
// "Verify record…": shows the sheet, asks for its files and lets the record be checked in the background.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/exporting/RecordCheck.h"
#include "gui/prompts/Prompts.h"
#include "gui/session/DocumentSession.h"

#include <QPointer>

namespace articular {

class VerifyRecordSheet;

class RecordCommands : public QObject
{
    Q_OBJECT

public:
    /// The administrator of the session's clinic is known where this computer knows them.
    RecordCommands(QWidget *window, const ActionSet &actions, const DocumentSession &session, Prompts &prompts);

private:
    void showSheet();
    void check();

    QWidget *m_window;
    const DocumentSession &m_session;
    Prompts &m_prompts;
    RecordCheck m_check;
    QPointer<VerifyRecordSheet> m_sheet;
};

} // namespace articular
