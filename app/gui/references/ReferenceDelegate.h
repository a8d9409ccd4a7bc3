// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a reference in two lines: its key, and below it the source, cut at the end of the row.
#pragma once

#include <QStyledItemDelegate>

namespace articular {

class ReferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace articular
