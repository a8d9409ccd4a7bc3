// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PageFrame.h"

#include <QWebEngineView>

namespace articular {

PageFrame::PageFrame(QWebEngineView *view, QWidget *parent)
    : QWidget(parent), m_view(view)
{
    // What is beside a narrow page is not the page.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Mid);
    m_view->setParent(this);
}

void PageFrame::setPageWidth(PageWidth width)
{
    m_width = width;
    arrange();
}

void PageFrame::arrange()
{
    const PageFit fit = fittedPage(m_width, width());
    m_view->setGeometry((width() - fit.width) / 2, 0, fit.width, height());
    m_view->setZoomFactor(fit.zoom);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace articular
