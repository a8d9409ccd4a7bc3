// SPDX-License-Identifier: GPL-3.0-or-later
// Typed on a line of its own, `/` offers what can stand there: headings, lists, boxes, the clinic's texts, a table, a picture,
// a reference. What is chosen takes the place of what was typed.
#pragma once

#include "gui/actions/ActionSet.h"
#include "gui/controls/TypedChoices.h"
#include "gui/window/ArticleView.h"

#include <functional>

class QStandardItemModel;

namespace articular {

class SlashMenu : public TypedChoices
{
    Q_OBJECT

public:
    SlashMenu(ArticleView &view, const ActionSet &actions);

protected:
    std::optional<TypedWord> wordAt(const QTextCursor &cursor) const override;
    bool offer(const QString &text) override;
    void choose(const QModelIndex &row, const TypedWord &word) override;

private:
    using Edit = std::function<void(QTextCursor &)>;
    struct Entry
    {
        QString name;
        QIcon icon;
        Edit edit;                        ///< what it does to the empty line; empty: `action` asks first
        QAction *action = nullptr;
    };

    QList<Entry> entries() const;

    ArticleView &m_view;
    const ActionSet &m_actions;
    QStandardItemModel *m_model;
    QList<Entry> m_entries;               ///< as they were when the list opened
    QList<Entry> m_shown;                 ///< the model's rows
};

} // namespace articular
