// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PracticeStrip.h"

namespace articular {

PracticeStrip::PracticeStrip(QWidget *parent) : QLabel(parent)
{
    QPalette colours;
    colours.setColor(QPalette::Window, QColor(0xf2, 0xb6, 0x32));
    colours.setColor(QPalette::WindowText, QColor(0x2b, 0x20, 0x05));
    setPalette(colours);
    setAutoFillBackground(true);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setMargin(5);
    setAlignment(Qt::AlignCenter);
}

} // namespace articular
