// SPDX-License-Identifier: GPL-3.0-or-later
// The article's headings as a tree; the one that holds the caret is marked. Moving sections is not here.
#pragma once

#include "core/markdown/Outline.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace articular {

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void markCurrent();
    void retranslate();

    QList<OutlineEntry> m_outline;
    int m_currentLine = 0;
    QTreeWidget *m_tree = nullptr;
    ToneLabel *m_empty = nullptr;
    QList<QTreeWidgetItem *> m_items;     ///< one an entry, owned by the tree
};

} // namespace articular
