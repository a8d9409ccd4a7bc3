// SPDX-License-Identifier: GPL-3.0-or-later
// "New reference" and "Change reference": a citation that is pasted fills the form for checking. Gives the entry; writing
// it is the window's work. Open it with open(): it never blocks.
#pragma once

#include <QDialog>
#include <QJsonObject>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace articular {

class ReferenceForm;
class ToneLabel;

class ReferenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// An empty entry is a new one; one with an `id` keeps it.
    explicit ReferenceDialog(const QJsonObject &entry, QWidget *parent = nullptr);

    QJsonObject entry() const;
    /// A refusal by whoever keeps the entry; the dialog stays open.
    void setProblem(const QString &message);

signals:
    /// The entry is well-formed and to be kept. Whoever keeps it accepts the dialog.
    void saveRequested(const QJsonObject &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillFromPaste();
    void save();
    void retranslate();

    bool m_isNew;
    QLabel *m_pasteLabel;
    QPlainTextEdit *m_paste;
    ToneLabel *m_notUnderstood;
    ReferenceForm *m_form;
    ToneLabel *m_problem;
    QPushButton *m_save, *m_cancel;
};

} // namespace articular
