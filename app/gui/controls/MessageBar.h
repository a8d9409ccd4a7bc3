// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet bar inside a panel: an icon, a sentence and at most one button. Not a dialog; nothing waits for it.
#pragma once

#include "gui/controls/Tone.h"

#include <QFrame>

class QPushButton;

namespace articular {

class ToneLabel;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(Tone tone, QWidget *parent = nullptr);
    void setMessage(const QString &message);
    QString message() const;
    /// Empty: no button.
    void setButton(const QString &text);
    QPushButton *button() const { return m_button; }

signals:
    void buttonClicked();

private:
    ToneLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace articular
