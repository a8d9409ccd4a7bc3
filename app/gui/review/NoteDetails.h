// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen note below the list: what it is about, what was answered, and the buttons. Asks; doing is the window's.
#pragma once

#include "core/review/ReviewSituation.h"
#include "core/workspace/Workspace.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace articular {

class ToneLabel;

class NoteDetails : public QWidget
{
    Q_OBJECT

public:
    explicit NoteDetails(QWidget *parent = nullptr);

    /// nullptr: none is chosen. What is being answered to the same note stays.
    void setNote(const PlacedNote *note, const Workspace &workspace, const Trust &trust);
    /// Why the text may not be changed now; empty: it may.
    void setLock(const QString &reason);
    /// Something is being recorded.
    void setBusy(bool busy);
    const std::optional<PlacedNote> &note() const { return m_note; }

signals:
    void jumpRequested();
    void applyRequested();
    void doneRequested(bool done);
    void replyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void updateTexts();
    void updateButtons();
    void sendReply();
    void retranslate();

    std::optional<PlacedNote> m_note;
    Workspace m_workspace;
    Trust m_trust;
    QString m_lockReason;
    bool m_isBusy = false;
    ToneLabel *m_heading = nullptr;
    ToneLabel *m_quote = nullptr;
    ToneLabel *m_text = nullptr;
    ToneLabel *m_place = nullptr;
    ToneLabel *m_replies = nullptr;
    QPushButton *m_jump = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_done = nullptr;
    QLineEdit *m_answer = nullptr;
    QPushButton *m_reply = nullptr;
};

} // namespace articular
