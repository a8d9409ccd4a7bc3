// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/ListAndDetails.h"

#include <QScrollArea>

namespace articular {

ListAndDetails::ListAndDetails(QWidget *list, QWidget *details, QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_scroll(new QScrollArea)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(details);
    m_scroll->setMinimumWidth(details->minimumSizeHint().width());
    addWidget(list);
    addWidget(m_scroll);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    list->setMinimumHeight(4 * fontMetrics().height());
    m_scroll->setMinimumHeight(4 * fontMetrics().height());
}

void ListAndDetails::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    if (m_isPlaced || !isVisible())
        return;
    m_isPlaced = true;
    setSizes({height() * 3 / 5, height() * 2 / 5});
}

} // namespace articular
