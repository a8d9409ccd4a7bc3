// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a tree whose text wraps within its column, up to a few lines: a plain tree view asks for the height of one.
#pragma once

#include <QHash>
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
    int wrappedHeight(const QStyleOptionViewItem &option, const QString &text, int room) const;

    QTreeView *m_tree = nullptr;
    /// Heights of texts at the present width and font: views ask for the same ones again and again.
    mutable QHash<QString, int> m_heights;
    mutable int m_measuredRoom = 0;
    mutable QFont m_measuredFont;
};

} // namespace articular
