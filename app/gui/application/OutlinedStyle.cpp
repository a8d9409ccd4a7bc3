// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/OutlinedStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace articular {

namespace {

constexpr qreal cornerRadius = 2.0; ///< as Fusion rounds its tick boxes

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isTick = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isTick && element != PE_IndicatorRadioButton)
        return;
    const QPalette::ColorRole role = option->state & State_HasFocus ? QPalette::Highlight : QPalette::PlaceholderText;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(role));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isTick)
        painter->drawRoundedRect(frame, cornerRadius, cornerRadius);
    else
        painter->drawEllipse(frame);
    painter->restore();
}

} // namespace articular
