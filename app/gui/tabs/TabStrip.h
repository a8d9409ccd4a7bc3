// SPDX-License-Identifier: GPL-3.0-or-later
// The row of tabs: names, marks and the mouse. Which article is behind a tab is the window's.
#pragma once

#include <QTabBar>

namespace articular {

class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// An empty `name` is a tab without article. `path` is shown with it; empty for a text without file.
    void describe(int index, const QString &name, const QString &path, bool isModified);

protected:
    QSize tabSizeHint(int index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_pressed = -1;                   ///< the tab on which the middle button went down
};

} // namespace articular
