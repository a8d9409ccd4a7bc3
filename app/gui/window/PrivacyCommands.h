// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer says about what looks like a patient: asks the reviewer, or says that it is none. Both are kept beside the
// article, so that nobody is asked twice and the reviewer sees it.
#pragma once

#include "gui/session/ReviewRecorder.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class ProblemsPanel;

class PrivacyCommands : public QObject
{
    Q_OBJECT

public:
    PrivacyCommands(ProblemsPanel *panel, ArticleView &view, NoticeBar &notices, Settings &settings, const Clock &clock);

private:
    void ask(const Finding &problem, const QString &words);
    void sayNoPatient(const QList<Finding> &problems);
    /// Who says it; empty where nothing can be recorded, which is told when `isTold`.
    QString speaker(bool isTold);
    ReviewRecorder::Subject subject();

    ProblemsPanel *m_panel;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Settings &m_settings;
    ReviewRecorder m_recorder;
};

} // namespace articular
