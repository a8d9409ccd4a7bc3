// SPDX-License-Identifier: GPL-3.0-or-later
// "Save report": asks where, makes the report in the background, and offers to open it.
#pragma once

#include "gui/exporting/ReportExport.h"
#include "gui/prompts/Prompts.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class ReportCommands : public QObject
{
    Q_OBJECT

public:
    ReportCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, const Clock &clock);

    void saveReport();

private:
    void showOutcome(const QString &path);

    QWidget *m_window;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Prompts &m_prompts;
    ReportExport m_export;
};

} // namespace articular
