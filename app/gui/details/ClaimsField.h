// SPDX-License-Identifier: GPL-3.0-or-later
// The medical-claims question, asked plainly; no answer is chosen until the text holds one.
#pragma once

#include "gui/details/DetailField.h"

class QButtonGroup;

namespace articular {

class WrappingChoice;

class ClaimsField : public DetailField
{
    Q_OBJECT

public:
    explicit ClaimsField(QWidget *parent = nullptr);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;

protected:
    void retranslate() override;

private:
    QButtonGroup *m_group = nullptr;
    WrappingChoice *m_required = nullptr;
    WrappingChoice *m_notRequired = nullptr;
};

} // namespace articular
