// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/ListAndDetails.h"

#include <QScrollArea>

namespace articular {

namespace {

constexpr int listShare = 3, detailsShare = 2;

} // namespace

ListAndDetails::ListAndDetails(QWidget *list, QWidget *details, QWidget *parent) : QSplitter(Qt::Vertical, parent)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(details);
    scroll->setMinimumWidth(details->minimumSizeHint().width());
    addWidget(list);
    addWidget(scroll);
    setChildrenCollapsible(false);
    const QList<int> shares{listShare, detailsShare};
    for (int i = 0; i < count(); ++i) {
        setStretchFactor(i, shares.at(i));
        widget(i)->setMinimumHeight(4 * fontMetrics().height());
    }
    setSizes({listShare * 100, detailsShare * 100});
}

} // namespace articular
