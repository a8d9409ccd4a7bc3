// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/TonedGround.h"

#include <QPainter>
#include <QWidget>

namespace articular {

void paintTonedGround(QWidget *bar, Tone tone)
{
    QPainter painter(bar);
    QColor ground = toneColor(tone, bar->palette());
    const QRect edge(bar->layoutDirection() == Qt::RightToLeft ? bar->width() - tonedEdgeWidth : 0, 0, tonedEdgeWidth, bar->height());
    painter.fillRect(bar->rect(), bar->palette().base());
    painter.fillRect(edge, ground);
    ground.setAlphaF(0.1F);
    painter.fillRect(bar->rect(), ground);
}

} // namespace articular
