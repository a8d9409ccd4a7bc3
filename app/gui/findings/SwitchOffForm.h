// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a problem is all right where it stands. Shown below the problem; writes nothing itself.
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace articular {

class ToneLabel;

class SwitchOffForm : public QWidget
{
    Q_OBJECT

public:
    explicit SwitchOffForm(QWidget *parent = nullptr);
    /// Empty, shown, and with the keyboard.
    void ask();
    /// Says that it cannot be done at this place.
    void refuse();

signals:
    void answered(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void answer();
    void retranslate();

    ToneLabel *m_question = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_switchOff = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace articular
