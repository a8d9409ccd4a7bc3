// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's note on words of the text: a remark, something that must be mended, a question, or other words instead.
// Recording it is the window's.
#pragma once

#include "core/review/Notes.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace articular {

class ToneLabel;

class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `quote`: the words that it is about.
    explicit NoteDialog(const QString &quote, QWidget *parent = nullptr);

    /// It did not work, and why; what was written stays.
    void showProblem(const QString &problem);
    void setBusy(bool busy);
    void reject() override;

signals:
    /// `text` of a suggestion: the words to stand there instead.
    void noteWritten(articular::NoteKind kind, const QString &text);

private:
    void updateState();
    NoteKind kind() const;

    const QString m_quote;
    QButtonGroup *m_kinds;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    ToneLabel *m_problem;
    QPushButton *m_add;
    bool m_isBusy = false;
};

} // namespace articular
