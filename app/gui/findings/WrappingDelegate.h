// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a tree whose text wraps within its column, up to a few lines: a plain tree view asks for the height of one.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace articular {

class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `tree` owns the delegate; rows are measured again when its columns change.
    explicit WrappingDelegate(QTreeView *tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView *m_tree = nullptr;
};

} // namespace articular
