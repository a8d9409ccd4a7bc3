// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist: how far the article is and what comes next. Shows values; going somewhere is the window's work.
#pragma once

#include "core/checks/Readiness.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace articular {

class ChecklistRow;
class ToneLabel;

class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistPanel(QWidget *parent = nullptr);

    /// Tasks that do not apply are hidden. `revision` is that of the text to which the tasks' ranges refer.
    void setReadiness(const Readiness &readiness, quint64 revision);

signals:
    /// "Go there" or "Next thing to do"; `revision` as given to setReadiness().
    void taskActivated(const articular::ReadinessTask &task, quint64 revision);

protected:
    void changeEvent(QEvent *event) override;

private:
    ChecklistRow *addRow();
    /// The first task that the writer can do now, or nullptr.
    const ReadinessTask *nextTask() const;
    void retranslate();

    Readiness m_readiness;
    quint64 m_revision = 0;
    ToneLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_next = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    QList<ChecklistRow *> m_rows;
};

} // namespace articular
