// SPDX-License-Identifier: GPL-3.0-or-later
// What the toolbar has for people who know Word beside plain buttons: the list of paragraph styles, menus of the clinic's texts
// and boxes, and buttons that are pressed while the text at the cursor is so.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/editor/FormatState.h"
#include "gui/window/ArticleView.h"
#include "gui/window/WindowMenus.h"

class QComboBox;
class QToolButton;

namespace articular {

class FormatBar : public QObject
{
    Q_OBJECT

public:
    FormatBar(WindowMenus &menus, ArticleView &view, const ActionSet &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *addMenuButton(QAction *before, const QString &icon, QMenu *menu);
    void applyStyle(int index);
    void showState();
    void retranslate();

    ArticleView &m_view;
    const ActionSet &m_actions;
    QComboBox *m_styles;
    QMenu *m_boxes;
    QToolButton *m_clinicText, *m_box;
};

} // namespace articular
