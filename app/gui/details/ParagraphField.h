// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a sentence or two that wraps; the value is one line.
#pragma once

#include "gui/details/DetailField.h"

class QPlainTextEdit;

namespace articular {

class LengthMeter;

class ParagraphField : public DetailField
{
    Q_OBJECT

public:
    explicit ParagraphField(const QString &key, QWidget *parent = nullptr);
    void addMeter(int least, int most);

    DetailValue value() const override;
    void setValue(const DetailValue &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString text() const;

    bool m_showing = false;
    QPlainTextEdit *m_edit = nullptr;
    LengthMeter *m_meter = nullptr;
};

} // namespace articular
