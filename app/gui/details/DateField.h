// SPDX-License-Identifier: GPL-3.0-or-later
// The article's date; "Not set" while the text has none.
#pragma once

#include "gui/details/DetailField.h"

class QDateEdit;

namespace articular {

class DateField : public DetailField
{
    Q_OBJECT

public:
    explicit DateField(const QString &key, QWidget *parent = nullptr);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    bool m_showing = false;
    QString m_unreadable;                 ///< the value as written, when it is not a date
    QDateEdit *m_edit = nullptr;
};

} // namespace articular
