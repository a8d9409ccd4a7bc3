// SPDX-License-Identifier: GPL-3.0-or-later
// The article's headings as a tree; the one that holds the caret is marked. Sections are moved by dragging, by keys and by
// the menu; which text that changes is moveSection()'s.
#pragma once

#include "core/markdown/Outline.h"

#include <QWidget>

class QAction;
class QTreeWidgetItem;

namespace articular {

class OutlineTree;
class ToneLabel;

class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setOutline(const QList<OutlineEntry> &outline);
    /// The caret's line, 0-based: its section becomes the current row.
    void setCurrentLine(int line);

signals:
    /// 0-based line of the heading that was chosen.
    void jumpRequested(int line);
    /// The section of the heading on line `from` belongs in front of the one on line `before`; -1: behind the last one.
    void moveRequested(int from, int before);

protected:
    void changeEvent(QEvent *event) override;

private:
    int lineAt(qsizetype row) const;
    void moveRow(int from, int before);
    void moveCurrent(int step);
    void showMenu(const QPoint &position);
    void rebuild();
    void markCurrent();
    void retranslate();

    QList<OutlineEntry> m_outline;
    int m_currentLine = 0;
    OutlineTree *m_tree = nullptr;
    QAction *m_up = nullptr, *m_down = nullptr;
    ToneLabel *m_empty = nullptr;
    QList<QTreeWidgetItem *> m_items;     ///< one an entry, owned by the tree
};

} // namespace articular
