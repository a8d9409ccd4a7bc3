// SPDX-License-Identifier: GPL-3.0-or-later
// "Export page": asks where, exports in the background, and says where the package is and whether it may be published.
#pragma once

#include "gui/exporting/PageExport.h"
#include "gui/prompts/Prompts.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, Settings &settings, const Clock &clock);

    void exportPage();

private:
    void showOutcome(const PageExport::Outcome &outcome);

    QWidget *m_window;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Prompts &m_prompts;
    Settings &m_settings;
    PageExport m_export;
};

} // namespace articular
