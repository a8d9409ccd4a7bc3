// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons with which whoever may decide about claims does so, for one claim or for a group, and a note to the writer.
#pragma once

#include "core/claims/ClaimDecision.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace articular {

class DecisionBox : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBox(QWidget *parent = nullptr);

    /// For how many claims at once; 1: a single one.
    void setCount(int count);
    /// Something is being recorded: nothing can be decided meanwhile.
    void setBusy(bool busy);
    /// Another claim was chosen: the note was for the one before.
    void clearNote();

signals:
    void decided(articular::Verdict verdict, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(Verdict verdict);
    void retranslate();

    int m_count = 1;
    QLabel *m_title = nullptr;
    QLineEdit *m_note = nullptr;
    QList<std::pair<Verdict, QPushButton *>> m_buttons;
};

} // namespace articular
