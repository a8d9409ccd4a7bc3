// SPDX-License-Identifier: GPL-3.0-or-later
// "Export draft page": asks where, exports in the background, and says where the package is.
#pragma once

#include "gui/exporting/DraftExport.h"
#include "gui/prompts/Prompts.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, const Clock &clock);

    void exportDraft();

private:
    void showOutcome(const ExportOutcome &outcome);

    QWidget *m_window;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Prompts &m_prompts;
    DraftExport m_export;
};

} // namespace articular
