// SPDX-License-Identifier: GPL-3.0-or-later
// While nobody may change an article's text: switches off everything in the window that would, and lets each say why.
#pragma once

#include "gui/window/ArticleView.h"
#include "gui/window/WindowDocks.h"

namespace articular {

class EditLock : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive it.
    EditLock(ArticleView &view, ActionSet &actions, WindowDocks &docks);

private:
    void apply(const QString &reason);

    ArticleView &m_view;
    ActionSet &m_actions;
    WindowDocks &m_docks;
};

} // namespace articular
