// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row as an icon, a line of text and a quieter line below it.
#pragma once

#include <QStyledItemDelegate>

namespace articular {

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `secondLineRole`: role of the second line's text.
    explicit TwoLineDelegate(int secondLineRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_secondLineRole;
};

} // namespace articular
