// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outline/OutlineTree.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace articular {

OutlineTree::OutlineTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(1);
    header()->hide();
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setIndentation(indentation() * 3 / 4);
    setDragDropMode(QAbstractItemView::InternalMove);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void OutlineTree::dropEvent(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QTreeWidgetItem *const item = itemAt(position);
    const int before = item ? rowOf(item) + (position.y() > visualItemRect(item).center().y() ? 1 : 0) : rowOf(nullptr);
    // The text is moved, and the rows follow it; the tree itself moves nothing.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (currentItem())
        emit dropped(rowOf(currentItem()), before);
    setState(NoState);
    viewport()->update();
}

/// The number of rows for what is none.
int OutlineTree::rowOf(const QTreeWidgetItem *item) const
{
    int row = 0;
    for (QTreeWidgetItemIterator at(const_cast<OutlineTree *>(this)); *at && *at != item; ++at)
        ++row;
    return row;
}

} // namespace articular
