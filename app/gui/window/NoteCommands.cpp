// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/NoteCommands.h"

#include "gui/editor/MarkdownEdit.h"
#include "gui/review/NotesPanel.h"
#include "gui/window/PersonAtDesk.h"

namespace articular {

NoteCommands::NoteCommands(NotesPanel *panel, ArticleView &view, NoticeBar &notices, Settings &settings, const Clock &clock)
    : QObject(panel), m_panel(panel), m_view(view), m_notices(notices), m_settings(settings), m_recorder(clock)
{
    DocumentSession *session = &view.session();
    connect(session, &DocumentSession::analysisUpdated, this, [this, session](const AnalysisResult &result) {
        m_panel->setSituation(result.review.situation, session->workspace(), result.revision);
        markNotes(result);
    });
    connect(session, &DocumentSession::pathChanged, this, [this, session] { m_panel->setSituation(nullptr, session->workspace(), 0); });
    connect(panel, &NotesPanel::jumpRequested, this, [this](TextRange range, quint64 revision) { m_view.jumpToByte(range.start, revision); });
    connect(panel, &NotesPanel::applyRequested, this, &NoteCommands::apply);
    connect(panel, &NotesPanel::replyRequested, this, &NoteCommands::reply);
    connect(panel, &NotesPanel::doneRequested, this, &NoteCommands::setDone);
    connect(&m_recorder, &ReviewRecorder::busyChanged, panel, &NotesPanel::setBusy);
    connect(&m_recorder, &ReviewRecorder::recorded, session, &DocumentSession::reloadDecisions);
    connect(&m_recorder, &ReviewRecorder::failed, this, [this](const Error &error) { m_notices.showNotice(Tone::Problem, error.message); });
}

void NoteCommands::markNotes(const AnalysisResult &result)
{
    QList<TextRange> ranges;
    for (const PlacedNote &note : result.review.situation ? result.review.situation->notes : QList<PlacedNote>()) {
        if (note.note.isOpen && note.place != NotePlace::Lost)
            ranges.append(note.range);
    }
    QList<EditorRange> places;
    for (const std::optional<EditorRange> &place : m_view.session().editorRanges(ranges, result.revision)) {
        if (place)
            places.append(*place);
    }
    m_view.editor().setNoteRanges(places);
}

ReviewRecorder::Subject NoteCommands::subject()
{
    return {m_view.session().path(), m_view.session().bytes()};
}

QString NoteCommands::person()
{
    const QString person = personAtDesk(m_view.session(), m_settings);
    if (person.isEmpty())
        m_notices.showNotice(Tone::Attention, tr("Say in the details who the author is: the reviewer wants to know who answers."));
    return person;
}

void NoteCommands::apply(const QString &note, const TextEdit &edit, quint64 revision)
{
    const QString by = person();
    if (by.isEmpty() || m_recorder.isBusy())
        return;
    if (!m_view.session().applyEdits({edit}, revision)) {
        m_notices.showNotice(Tone::Information, tr("The text changed at this place in the meantime. Nothing was changed; please try again."));
        return;
    }
    m_view.jumpToByte(edit.range.start, revision);
    m_recorder.setDone(subject(), note, by, true);
}

void NoteCommands::reply(const QString &note, const QString &text)
{
    if (const QString by = person(); !by.isEmpty())
        m_recorder.reply(subject(), note, by, text);
}

void NoteCommands::setDone(const QString &note, bool done)
{
    if (const QString by = person(); !by.isEmpty())
        m_recorder.setDone(subject(), note, by, done);
}

} // namespace articular
