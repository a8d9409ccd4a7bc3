// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articles/TwoLineDelegate.h"

#include "gui/controls/Tone.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace articular {

namespace {

int rowMargin(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(int secondLineRole, QObject *parent)
    : QStyledItemDelegate(parent), m_secondLineRole(secondLineRole)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QString title = std::exchange(row.text, QString());
    const QIcon icon = std::exchange(row.icon, QIcon());
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isSelected = row.state & QStyle::State_Selected;
    const int margin = rowMargin(row);
    const int iconSize = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, row.widget);
    const QRect area = row.rect.adjusted(2 * margin, margin, -2 * margin, -margin);
    const int lineHeight = row.fontMetrics.height();
    const auto placed = [&row, &area](const QRect &rectangle) {
        return QStyle::visualRect(row.direction, area, rectangle);
    };
    const QRect iconRect(area.left(), area.top() + (lineHeight - iconSize) / 2, iconSize, iconSize);
    icon.paint(painter, placed(iconRect), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);

    QRect line(area.left() + iconSize + 2 * margin, area.top(), area.width() - iconSize - 2 * margin, lineHeight);
    const auto drawLine = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(isSelected ? row.palette.color(QPalette::HighlightedText) : color);
        painter->drawText(placed(line), int(QStyle::visualAlignment(row.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                          metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineHeight);
    };
    painter->save();
    drawLine(title, row.font, row.palette.color(QPalette::Text));
    drawLine(index.data(m_secondLineRole).toString(), option.font, toneColor(Tone::Quiet, row.palette));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = 2 * option.fontMetrics.height() + 2 * rowMargin(option);
    return {option.fontMetrics.averageCharWidth() * 20, height};
}

} // namespace articular
