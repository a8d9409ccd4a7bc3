// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a claim in a tree: its sentence, wrapped to a few lines, and below it in quiet how it stands.
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QTreeView;

namespace articular {

class ClaimDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `tree` owns the delegate; rows are measured again when its width changes.
    explicit ClaimDelegate(QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int room(const QStyleOptionViewItem &option) const;
    int lineCount(const QFont &font, const QString &text, int width, int most) const;

    QTreeView *m_tree = nullptr;
    /// Lines that texts take at the present width and font.
    mutable QHash<QString, int> m_lines;
    mutable int m_measuredWidth = 0;
    mutable QFont m_measuredFont;
};

} // namespace articular
