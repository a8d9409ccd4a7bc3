// SPDX-License-Identifier: GPL-3.0-or-later
// A field that is ticked or not: `yes`, or no such key.
#pragma once

#include "gui/details/DetailField.h"

namespace articular {

class WrappingChoice;

class FlagField : public DetailField
{
    Q_OBJECT

public:
    explicit FlagField(const QString &key, QWidget *parent = nullptr);
    /// The text beside the box; such a field has no label above it.
    void setText(const QString &text);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;

private:
    WrappingChoice *m_box = nullptr;
};

} // namespace articular
