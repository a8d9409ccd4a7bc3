// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/CommandDelegate.h"

#include "gui/controls/Tone.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int margin = 10;

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    const QString name = std::exchange(row.text, QString());
    const QIcon icon = std::exchange(row.icon, QIcon());
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool isSelected = row.state.testFlag(QStyle::State_Selected), isOff = index.data(OffRole).toBool();
    const QColor chosen = row.palette.color(QPalette::HighlightedText);
    const QColor quiet = isSelected ? chosen : toneColor(Tone::Quiet, row.palette);
    QRect rest = row.rect.adjusted(margin, 0, -margin, 0);
    const auto draw = [&](const QString &text, const QColor &colour, Qt::Alignment alignment) {
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(row.direction, row.rect, rest), int(QStyle::visualAlignment(row.direction, alignment) | Qt::AlignVCenter),
                          row.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    };
    painter->save();
    painter->setFont(row.font);
    const int gutter = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, row.widget);
    const QRect sign(rest.left(), rest.center().y() - gutter / 2, gutter, gutter);
    if (index.data(TickRole).toBool())
        draw(u"✓"_s, isSelected ? chosen : row.palette.color(QPalette::Text), Qt::AlignLeading);
    else
        icon.paint(painter, QStyle::visualRect(row.direction, row.rect, sign), Qt::AlignCenter,
                   isOff ? QIcon::Disabled : isSelected ? QIcon::Selected : QIcon::Normal);
    rest.setLeft(rest.left() + gutter + margin);
    const QString keys = index.data(KeysRole).toString();
    draw(keys, quiet, Qt::AlignTrailing);
    rest.setRight(rest.right() - row.fontMetrics.horizontalAdvance(keys) - margin * 2);
    draw(name, isOff && !isSelected ? row.palette.color(QPalette::Disabled, QPalette::Text) : isSelected ? chosen : row.palette.color(QPalette::Text), Qt::AlignLeading);
    rest.setLeft(rest.left() + row.fontMetrics.horizontalAdvance(name) + margin * 2);
    draw(index.data(PlaceRole).toString(), quiet, Qt::AlignLeading);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, option.fontMetrics.height() * 3 / 2 + 2};
}

} // namespace articular
