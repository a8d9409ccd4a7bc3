// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/ReferenceDelegate.h"

#include "gui/controls/Tone.h"

#include <QApplication>
#include <QPainter>

namespace articular {

namespace {

constexpr int margin = 6;

} // namespace

void ReferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    // The option's text has other line ends.
    const QString text = index.data(Qt::DisplayRole).toString();
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const bool isSelected = row.state.testFlag(QStyle::State_Selected);
    const QRect place = row.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int height = row.fontMetrics.height();
    painter->save();
    painter->setFont(row.font);
    painter->setPen(isSelected ? row.palette.color(QPalette::HighlightedText) : row.palette.color(QPalette::Text));
    const QString source = text.section(u'\n', 1);
    painter->drawText(QRect(place.left(), place.top() + height, place.width(), height), Qt::AlignVCenter | Qt::AlignLeading,
                      row.fontMetrics.elidedText(source, Qt::ElideRight, place.width()));
    QFont bold = row.font;
    bold.setBold(true);
    painter->setFont(bold);
    if (!isSelected)
        painter->setPen(toneColor(Tone::Information, row.palette));
    painter->drawText(QRect(place.left(), place.top(), place.width(), height), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(bold).elidedText(text.section(u'\n', 0, 0), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize ReferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, option.fontMetrics.height() * 2 + margin};
}

} // namespace articular
