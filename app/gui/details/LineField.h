// SPDX-License-Identifier: GPL-3.0-or-later
// A field of one line: a text, or a list written with commas.
#pragma once

#include "gui/details/DetailField.h"

class QLineEdit;

namespace articular {

class LengthMeter;

class LineField : public DetailField
{
    Q_OBJECT

public:
    enum class Kind { Text, List };

    explicit LineField(const QString &key, Kind kind = Kind::Text, QWidget *parent = nullptr);
    void addMeter(int least, int most);
    /// Shown while the field is empty.
    void setPlaceholder(const QString &text);
    /// List: empty means "as the clinic does it" (no value) rather than an empty list.
    void setEmptyMeansAbsent(bool absent) { m_emptyMeansAbsent = absent; }

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;
    void setReadOnly(bool readOnly) override;

private:
    void updateMeter();

    Kind m_kind;
    bool m_emptyMeansAbsent = false;
    QLineEdit *m_edit = nullptr;
    LengthMeter *m_meter = nullptr;
};

} // namespace articular
