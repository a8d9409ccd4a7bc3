// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/TabKey.h"

#include "gui/editor/MarkdownEdit.h"
#include "gui/window/KeptSwitch.h"
#include "gui/window/MainWindow.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QStatusBar>

namespace articular {

namespace {

const SettingKey<bool> tabLeavesKey{u"editor/tab-leaves", false};
/// Milliseconds.
constexpr int announcedFor = 6000;
constexpr int edge = 10;

} // namespace

TabKey::TabKey(MainWindow &window, Settings &settings) : QObject(&window), m_window(window), m_state(new QLabel)
{
    m_state->setObjectName(QStringLiteral("tabKey"));
    m_state->setContentsMargins(0, 0, edge, 0);
    window.statusBar()->addPermanentWidget(m_state);
    new KeptSwitch(window, settings, ActionId::TabLeavesText, tabLeavesKey, [this](bool leaves) { follow(leaves); });
    connect(window.actions()[ActionId::TabLeavesText], &QAction::triggered, this, &TabKey::announce);
    window.installEventFilter(this);
    retranslate();
}

void TabKey::follow(bool leaves)
{
    m_window.view().editor().setTabChangesFocus(leaves);
    m_state->setVisible(leaves);
}

void TabKey::announce()
{
    const QAction *action = m_window.actions()[ActionId::TabLeavesText];
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString message = !action->isChecked() ? tr("The Tab key indents in the text again.")
                            : keys.isEmpty()     ? tr("The Tab key leaves the text.")
                                                 : tr("The Tab key leaves the text. %1 changes that back.").arg(keys);
    m_window.statusBar()->showMessage(message, announcedFor);
    m_state->setAccessibleName(message);
    QAccessibleEvent said(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void TabKey::retranslate()
{
    m_state->setText(tr("Tab leaves the text"));
    m_state->setAccessibleName({});
}

bool TabKey::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace articular
