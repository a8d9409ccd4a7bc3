// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box that may become narrow and that the wheel does not change while a panel is scrolled over it.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace articular {

class NarrowComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit NarrowComboBox(QWidget *parent = nullptr) : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace articular
