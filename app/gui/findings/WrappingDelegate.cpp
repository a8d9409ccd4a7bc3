// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/WrappingDelegate.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

namespace articular {

namespace {

constexpr int mostLines = 3;

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree)
{
    connect(tree->header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            emit sizeHintChanged({});
    });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int padding = option.fontMetrics.height() / 3;
    if (index.column() > 0 || !index.parent().isValid())
        return {hint.width(), qMax(hint.height(), option.fontMetrics.height() + padding)};
    const int indentation = m_tree->indentation() * 2;
    const QStyle *style = m_tree->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_tree) + 1;
    const int icon = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_tree) + 2 * margin;
    const int room = m_tree->columnWidth(0) - indentation - icon - 2 * margin;
    if (room <= 0)
        return hint;
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect used = option.fontMetrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text);
    const int height = qMin(used.height(), mostLines * option.fontMetrics.lineSpacing());
    // The column's width is the header's: a hint as wide as the text would only make the tree scroll sideways.
    return {qMin(hint.width(), m_tree->columnWidth(0)), height + padding};
}

} // namespace articular
