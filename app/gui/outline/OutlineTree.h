// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of the outline: a row is dropped between two others, in the order of the text, never onto one.
#pragma once

#include <QTreeWidget>

namespace articular {

class OutlineTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OutlineTree(QWidget *parent = nullptr);

signals:
    /// Rows in the order of the text, from 0; `before` may be the number of rows.
    void dropped(int row, int before);

protected:
    void dropEvent(QDropEvent *event) override;

private:
    int rowOf(const QTreeWidgetItem *item) const;
};

} // namespace articular
