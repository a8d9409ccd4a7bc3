// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/ActionSet.h"

#include "gui/actions/Icons.h"

namespace articular {

ActionSet::ActionSet(QObject *parent) : QObject(parent), m_changing(new QActionGroup(this))
{
    m_changing->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(row.name));
        action->setCheckable(row.checkable);
        if (*row.icon != '\0')
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        m_actions[size_t(row.id)] = action;
        if (changesText(row.id))
            m_changing->addAction(action);
    }
    m_actions[size_t(ActionId::About)]->setMenuRole(QAction::AboutRole);
    m_actions[size_t(ActionId::Quit)]->setMenuRole(QAction::QuitRole);
    setShortcuts({});
}

void ActionSet::setShortcuts(const OwnShortcuts &shortcuts)
{
    for (const ActionRow &row : actionTable())
        m_actions[size_t(row.id)]->setShortcuts(shortcuts.keys(row.id));
    retranslate();
}

void ActionSet::retranslate()
{
    for (const ActionRow &row : actionTable()) {
        QAction *action = m_actions[size_t(row.id)];
        action->setText(actionText(row));
        QString tip = actionText(row).remove(u'&');
        if (tip.endsWith(u'…'))
            tip.chop(1);
        if (!action->shortcut().isEmpty())
            tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
        if (changesText(row.id) && !m_lockReason.isEmpty())
            tip += u'\n' + m_lockReason;
        action->setToolTip(tip);
    }
}

void ActionSet::setTextLock(const QString &reason)
{
    m_lockReason = reason;
    m_changing->setEnabled(reason.isEmpty());
    retranslate();
}

QString ActionSet::whyOff(const QAction *action) const
{
    return action->actionGroup() == m_changing ? m_lockReason : QString();
}

} // namespace articular
