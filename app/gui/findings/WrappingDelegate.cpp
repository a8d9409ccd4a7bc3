// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/WrappingDelegate.h"

#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

namespace articular {

namespace {

constexpr int mostLines = 3;
/// Texts whose heights are kept.
constexpr qsizetype mostHeights = 5000;

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree)
{
    connect(tree->header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            emit sizeHintChanged({});
    });
}

int WrappingDelegate::wrappedHeight(const QStyleOptionViewItem &option, const QString &text, int room) const
{
    if (room != m_measuredRoom || option.font != m_measuredFont || m_heights.size() > mostHeights)
        m_heights.clear();
    m_measuredRoom = room;
    m_measuredFont = option.font;
    const auto known = m_heights.constFind(text);
    if (known != m_heights.cend())
        return *known;
    // More than this many characters fill the lines that are shown, however narrow they are.
    const QString measured = text.left(room * mostLines / 2);
    const QRect used = option.fontMetrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, measured);
    const int height = qMin(used.height(), mostLines * option.fontMetrics.lineSpacing());
    m_heights.insert(text, height);
    return height;
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = option.fontMetrics.height() / 3;
    if (index.column() > 0 || !index.parent().isValid()) {
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), qMax(hint.height(), option.fontMetrics.height() + padding)};
    }
    const int indentation = m_tree->indentation() * 2;
    const QStyle *style = m_tree->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_tree) + 1;
    const int icon = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_tree) + 2 * margin;
    const int room = m_tree->columnWidth(0) - indentation - icon - 2 * margin;
    if (room <= 0)
        return {m_tree->columnWidth(0), option.fontMetrics.height() + padding};
    // The column's width is the header's: a hint as wide as the text would only make the tree scroll sideways.
    return {m_tree->columnWidth(0), wrappedHeight(option, index.data(Qt::DisplayRole).toString(), room) + padding};
}

} // namespace articular
