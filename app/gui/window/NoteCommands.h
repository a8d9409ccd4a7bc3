// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of notes asks for: showing the place, applying a suggestion, answering, and saying that a note is done.
#pragma once

#include "gui/session/ReviewRecorder.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class NotesPanel;

class NoteCommands : public QObject
{
    Q_OBJECT

public:
    NoteCommands(NotesPanel *panel, ArticleView &view, NoticeBar &notices, Settings &settings, const Clock &clock);

private:
    /// In the text, those that are open.
    void markNotes(const AnalysisResult &result);
    void apply(const QString &note, const TextEdit &edit, quint64 revision);
    void reply(const QString &note, const QString &text);
    void setDone(const QString &note, bool done);
    /// Who answers; empty, and said, when nobody is known.
    QString person();
    ReviewRecorder::Subject subject();

    NotesPanel *m_panel;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Settings &m_settings;
    ReviewRecorder m_recorder;
};

} // namespace articular
