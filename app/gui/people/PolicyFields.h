// SPDX-License-Identifier: GPL-3.0-or-later
// What the clinic asks of an approval: whose it needs, by whom it may be given, and for how long it lasts. Fields only.
#pragma once

#include "core/trust/TrustList.h"

#include <QWidget>

class QSpinBox;

namespace articular {

class WrappingChoice;

class PolicyFields : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyFields(QWidget *parent = nullptr);

    TrustPolicy policy() const;
    void setPolicy(const TrustPolicy &policy);

private:
    TrustPolicy m_policy;
    WrappingChoice *m_physician, *m_both, *m_compliance;
    WrappingChoice *m_fourEyes;
    QSpinBox *m_months;
};

} // namespace articular
