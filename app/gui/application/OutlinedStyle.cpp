// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/OutlinedStyle.h"

#include <QPainter>
#include <QStyleOption>

namespace articular {

namespace {

constexpr qreal cornerRadius = 2.0; ///< as Fusion rounds its tick boxes
constexpr int separatorMargin = 6;  ///< left and right of the line between two groups of a tool bar
constexpr int separatorInset = 5;   ///< above and below it

void drawOutline(const QStyleOption &option, QPainter &painter, bool isRound)
{
    const QPalette::ColorRole role = option.state & QStyle::State_HasFocus ? QPalette::Highlight : QPalette::PlaceholderText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(role));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter.drawEllipse(frame);
    else
        painter.drawRoundedRect(frame, cornerRadius, cornerRadius);
    painter.restore();
}

/// The line between two panes that can be moved.
void drawSeam(const QStyleOption &option, QPainter &painter)
{
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, option.palette.brush(isHovered ? QPalette::Highlight : QPalette::Mid));
}

/// A bar along the window, with a line at its upper or lower edge.
void drawBar(const QStyleOption &option, QPainter &painter, Qt::Edge line)
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Window));
    const int y = line == Qt::TopEdge ? option.rect.top() : option.rect.bottom();
    painter.fillRect(option.rect.left(), y, option.rect.width(), 1, option.palette.brush(QPalette::Mid));
}

void drawGroupLine(const QStyleOption &option, QPainter &painter)
{
    const int x = option.rect.left() + separatorMargin;
    painter.fillRect(x, option.rect.top() + separatorInset, 1, option.rect.height() - 2 * separatorInset,
                     option.palette.brush(QPalette::Mid));
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawOutline(*option, *painter, element == PE_IndicatorRadioButton);
    case PE_IndicatorDockWidgetResizeHandle:
        return drawSeam(*option, *painter);
    case PE_IndicatorToolBarSeparator:
        return drawGroupLine(*option, *painter);
    case PE_PanelStatusBar:
        return drawBar(*option, *painter, Qt::TopEdge);
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Mid));
    case CE_ToolBar:
        return drawBar(*option, *painter, Qt::BottomEdge);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
    case CE_MenuBarItem:
        QProxyStyle::drawControl(element, option, painter, widget);
        // Fusion underlines them.
        if (!(option->state & State_Sunken)) {
            const QRect &item = option->rect;
            painter->fillRect(item.left(), item.bottom(), item.width(), 1, option->palette.brush(QPalette::Window));
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_ToolBarFrameWidth:
        return 6;
    case PM_ToolBarItemSpacing:
        return 3;
    case PM_ToolBarSeparatorExtent:
        return 1 + 2 * separatorMargin;
    case PM_MenuBarHMargin:
        return 4;
    case PM_MenuBarVMargin:
        return 2;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace articular
