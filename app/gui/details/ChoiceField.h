// SPDX-License-Identifier: GPL-3.0-or-later
// A field with a short list of values to choose one from. A value of the text that is not in the list is kept and shown.
#pragma once

#include "gui/details/DetailField.h"

class QComboBox;

namespace articular {

struct DetailOption
{
    QString value;                        ///< as in the text; empty: the key is absent
    QString label;
    QString note;                         ///< a second, quieter line where there is room for one
};

class ChoiceField : public DetailField
{
    Q_OBJECT

public:
    explicit ChoiceField(const QString &key, QWidget *parent = nullptr);
    void setOptions(const QList<DetailOption> &options);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;

private:
    QComboBox *m_combo = nullptr;
};

} // namespace articular
