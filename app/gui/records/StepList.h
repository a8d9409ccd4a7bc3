// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a verification, one below the other: a sign, what was looked at, and what was found.
#pragma once

#include "core/records/RecordVerification.h"

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

private:
    QVBoxLayout *m_steps;
    QWidget *m_content;
};

} // namespace articular
