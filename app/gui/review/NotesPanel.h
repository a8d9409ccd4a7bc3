// SPDX-License-Identifier: GPL-3.0-or-later
// The notes on the article, for its writer: what has to change and what was asked, in the order of the text, those whose
// words are gone too. Shows values; jumping, editing and recording are the window's work.
#pragma once

#include "core/base/TextRange.h"
#include "core/review/ReviewSituation.h"
#include "core/workspace/Workspace.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QListWidget;

namespace articular {

class NoteDetails;
class ToneLabel;

class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPanel(QWidget *parent = nullptr);

    /// Places of notes are in the text of `revision`; null: nothing is known of a review.
    void setSituation(const std::shared_ptr<const ReviewSituation> &situation, const Workspace &workspace, quint64 revision);
    void setLock(const QString &reason);
    void setBusy(bool busy);

signals:
    void jumpRequested(articular::TextRange range, quint64 revision);
    /// The words of a suggestion, as one edit; the note is then done.
    void applyRequested(const QString &note, const articular::TextEdit &edit, quint64 revision);
    void doneRequested(const QString &note, bool done);
    void replyRequested(const QString &note, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showNotes();
    void showChosen();
    void updateSummary();
    void jumpToChosen();
    void apply();
    QString chosen() const;
    const PlacedNote *noteNamed(const QString &event) const;
    void retranslate();

    std::shared_ptr<const ReviewSituation> m_situation;
    Workspace m_workspace;
    quint64 m_revision = 0;
    ToneLabel *m_summary = nullptr;
    QCheckBox *m_all = nullptr;
    QListWidget *m_list = nullptr;
    NoteDetails *m_details = nullptr;
};

} // namespace articular
