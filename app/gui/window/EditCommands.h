// SPDX-License-Identifier: GPL-3.0-or-later
// Edit and Format menus: what each action does to the article's text.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/window/ArticleView.h"

#include <functional>

class QTextCursor;

namespace articular {

class EditCommands : public QObject
{
    Q_OBJECT

public:
    EditCommands(QObject *window, ArticleView &view, const ActionSet &actions);

private:
    void connectHistory();
    void connectClipboard();
    void connectFind();
    void connectFormats();
    void onAction(ActionId id, const std::function<void()> &run);
    /// `change` gets the cursor, which is then where the writer goes on.
    void onText(ActionId id, const std::function<void(QTextCursor &)> &change);

    ArticleView &m_view;
    MarkdownEdit &m_editor;
    const ActionSet &m_actions;
};

} // namespace articular
