// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one command in a line: its picture or tick, its name, the menu where it stands, its keys at the end.
#pragma once

#include <QStyledItemDelegate>

namespace articular {

class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole, TickRole, OffRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace articular
