// SPDX-License-Identifier: GPL-3.0-or-later
// Holds Chromium's view and gives it the width of the screen that the writer wants to see the page on.
#pragma once

#include "gui/session/PageView.h"

#include <QWidget>

class QWebEngineView;

namespace articular {

class PageFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes `view` as its child.
    explicit PageFrame(QWebEngineView *view, QWidget *parent = nullptr);

    void setPageWidth(PageWidth width);
    /// Sets place and zoom again: Chromium forgets the zoom with each page that it loads.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWebEngineView *m_view;
    PageWidth m_width = PageWidth::Pane;
};

} // namespace articular
