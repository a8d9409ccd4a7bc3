// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ShortcutCommands.h"

#include "gui/shortcuts/ShortcutsDialog.h"
#include "gui/window/MainWindow.h"
#include "gui/window/WindowMenus.h"

namespace articular {

ShortcutCommands::ShortcutCommands(MainWindow &window, KeptShortcuts &shortcuts) : QObject(&window), m_window(window), m_shortcuts(shortcuts)
{
    window.actions().setShortcuts(shortcuts.now());
    connect(&shortcuts, &KeptShortcuts::changed, this, [this](const OwnShortcuts &now) { m_window.actions().setShortcuts(now); });
    connect(window.actions()[ActionId::ChangeShortcuts], &QAction::triggered, this, &ShortcutCommands::open);
}

void ShortcutCommands::open()
{
    QHash<QKeySequence, QString> menuKeys;
    for (const QMenu *menu : m_window.menus().menus())
        menuKeys.insert(QKeySequence::mnemonic(menu->title()), plainMenuText(menu->title()));
    auto *dialog = new ShortcutsDialog(menuCommands(m_window.menus().menus(), m_window.actions()), m_shortcuts.now(), menuKeys, m_window.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutsDialog::changed, &m_shortcuts, &KeptShortcuts::keep);
    dialog->open();
}

} // namespace articular
