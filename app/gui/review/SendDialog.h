// SPDX-License-Identifier: GPL-3.0-or-later
// "Send for review": to whom, until when, with what message; what the reviewer will be asked, and what has to be mended
// first. Sending is the window's.
#pragma once

#include "gui/session/ReviewRecorder.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace articular {

class ToneLabel;
class WrappingChoice;

class SendDialog : public QDialog
{
    Q_OBJECT

public:
    /// `today`: the first day by which it may be needed.
    SendDialog(const QString &title, const SendingPlan &plan, const QDate &today, QWidget *parent = nullptr);

signals:
    /// `sending.by` is empty.
    void sendRequested(const articular::Sending &sending);
    /// The user wants to see this problem; the dialog is closed.
    void showRequested(const articular::Finding &finding);

private:
    void addPeople(QVBoxLayout *layout);
    void addWishes(QVBoxLayout *layout, const QDate &today);
    void addQuestions(QVBoxLayout *layout);
    void addObstacles(QVBoxLayout *layout);
    void addOpenNotes(QVBoxLayout *layout);
    void addHeading(QVBoxLayout *layout, const QString &text);
    void addLine(QVBoxLayout *layout, const QString &text);
    QStringList chosen() const;
    void updateSend();
    void send();

    const SendingPlan m_plan;
    QList<WrappingChoice *> m_people;     ///< in the plan's order
    QCheckBox *m_isNeeded = nullptr;
    QDateEdit *m_neededBy = nullptr;
    QPlainTextEdit *m_message = nullptr;
    ToneLabel *m_reason = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace articular
