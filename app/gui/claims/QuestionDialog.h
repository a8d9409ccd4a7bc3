// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the reviewer about one sentence. Gives the words; recording them is the window's.
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace articular {

class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const QString &sentence, QWidget *parent = nullptr);

signals:
    /// May be empty: then the sentence is the question.
    void asked(const QString &question);

private:
    QPlainTextEdit *m_question = nullptr;
};

} // namespace articular
