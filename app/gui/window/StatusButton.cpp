// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/StatusButton.h"

#include <QPainter>

#include <optional>

namespace articular {

StatusButton::StatusButton(Look look, QWidget *parent) : QPushButton(parent), m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    if (look == Look::Badge) {
        QFont bold = font();
        bold.setBold(true);
        setFont(bold);
    }
}

QSize StatusButton::sizeHint() const
{
    constexpr int frame = 1, above = 2;
    const int beside = m_look == Look::Badge ? 10 : 4;
    return fontMetrics().size(Qt::TextShowMnemonic, text()) + QSize(2 * (frame + beside), 2 * (frame + above));
}

void StatusButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::optional<QPalette::ColorRole> frame;
    if (hasFocus())
        frame = QPalette::Highlight;
    else if (m_look == Look::Badge || underMouse())
        frame = QPalette::Mid;
    painter.setPen(frame ? QPen(palette().color(*frame)) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? palette().brush(QPalette::Base) : QBrush(Qt::NoBrush));
    const qreal radius = m_look == Look::Badge ? 9 : 4;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(palette().color(m_look == Look::Badge ? QPalette::Link : QPalette::ButtonText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace articular
