// SPDX-License-Identifier: GPL-3.0-or-later
// A button in the status bar that looks like text in a rounded frame, not like a button of a form.
#pragma once

#include <QPushButton>

namespace articular {

class StatusButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Badge, ///< always framed, bold, in the colour of links
        Plain, ///< framed under the mouse only
    };

    StatusButton(Look look, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look m_look;
};

} // namespace articular
