// SPDX-License-Identifier: GPL-3.0-or-later
// One task of the checklist: icon, text, state in a word, hint and the button that goes where it is done.
#pragma once

#include "core/checks/Readiness.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace articular {

class ToneLabel;

class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistRow(QWidget *parent = nullptr);
    void setTask(const ReadinessTask &task);
    const ReadinessTask &task() const { return m_task; }
    /// "Go there"; visible while the task is open.
    QPushButton *button() const { return m_button; }

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateIcon();

    ReadinessTask m_task;
    QLabel *m_icon = nullptr;
    ToneLabel *m_text = nullptr;
    ToneLabel *m_state = nullptr;
    ToneLabel *m_hint = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace articular
