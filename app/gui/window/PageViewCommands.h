// SPDX-License-Identifier: GPL-3.0-or-later
// The commands for how the page is looked at: whose screen, which colours, its design or its reading order, with what changed
// marked or not, scrolling with the text or not. Kept from one run to the next, but for the reading order and the marks.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/session/PageView.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"

#include <QMenu>

#include <memory>

namespace articular {

class PageViewCommands : public QObject
{
    Q_OBJECT

public:
    PageViewCommands(QWidget *window, ArticleView &view, ActionSet &actions, Settings &settings);

    /// The menu beside the page, titled by what is chosen.
    QMenu *menu() const { return m_menu; }

private:
    static QString shortName(const PageView &view);
    void restore();
    void take();

    ArticleView &m_view;
    ActionSet &m_actions;
    Settings &m_settings;
    QMenu *m_menu;
};

} // namespace articular
