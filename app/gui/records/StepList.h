// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a verification, one below the other: a sign, what was looked at, and what was found.
#pragma once

#include "core/records/RecordVerification.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace articular {

class StepList : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void clear();
    void addStep(const VerifiedStep &step);
    /// Scrolls to the first step that failed, if one did.
    void showFirstFailure();

private:
    QVBoxLayout *m_steps;
    QWidget *m_content;
    QPointer<QWidget> m_failed;
};

} // namespace articular
