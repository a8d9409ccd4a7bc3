// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PaneFocus.h"

#include <QWidget>

namespace articular {

void focusNextPane(QList<QWidget *> panes, const QWidget *focused, int step)
{
    panes.removeIf([](QWidget *pane) { return !pane->isVisible() || pane->visibleRegion().isEmpty(); });
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focused || panes[i]->isAncestorOf(focused))
            current = i;
    }
    if (panes.isEmpty())
        return;
    QWidget *next = panes[(current + step + panes.size()) % panes.size()];
    // A page that is entered by Tab goes to its first link and scrolls there.
    next->setFocus(Qt::ShortcutFocusReason);
    if (next->focusPolicy() == Qt::NoFocus && next->nextInFocusChain() != nullptr && next->isAncestorOf(next->nextInFocusChain()))
        next->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace articular
