// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/EditLock.h"

#include "gui/actions/ActionSet.h"
#include "gui/claims/ClaimsPanel.h"
#include "gui/details/DetailsPanel.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/findings/ProblemsPanel.h"
#include "gui/review/NotesPanel.h"

namespace articular {

EditLock::EditLock(ArticleView &view, ActionSet &actions, WindowDocks &docks)
    : QObject(&view), m_view(view), m_actions(actions), m_docks(docks)
{
    connect(&view.session(), &DocumentSession::lockChanged, this, &EditLock::apply);
}

void EditLock::apply(const QString &reason)
{
    MarkdownEdit &editor = m_view.editor();
    editor.setReadOnly(!reason.isEmpty());
    // A text that may not be changed is still read and copied by keyboard.
    if (!reason.isEmpty())
        editor.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    editor.setAccessibleDescription(reason);
    m_actions.setTextLock(reason);
    m_docks.details()->setLock(reason);
    m_docks.problems()->setLock(reason);
    m_docks.claims()->setLock(reason);
    m_docks.notes()->setLock(reason);
}

} // namespace articular
