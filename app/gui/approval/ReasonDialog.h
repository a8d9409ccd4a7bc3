// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the reason of a step that others have to live with: sending back, taking down. What it leads to is the window's.
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace articular {

class ToneLabel;

/// The words of the dialog, translated.
struct ReasonWords
{
    QString title, explanation, label, button;
    bool mayBeEmpty = false;
};

class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReasonDialog(const ReasonWords &words, QWidget *parent = nullptr);

    /// It did not work, and why; the reason stays.
    void showProblem(const QString &problem);
    void setBusy(bool busy);
    void reject() override;

signals:
    void reasonGiven(const QString &reason);

private:
    void updateState();

    const bool m_mayBeEmpty;
    QPlainTextEdit *m_reason;
    ToneLabel *m_problem;
    QPushButton *m_go;
    bool m_isBusy = false;
};

} // namespace articular
