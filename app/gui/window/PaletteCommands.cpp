// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/PaletteCommands.h"

#include "gui/palette/CommandPalette.h"
#include "gui/window/MainWindow.h"
#include "gui/window/WindowMenus.h"

namespace articular {

namespace {

/// Object names of actions, the last used first.
const SettingKey<QStringList> recentKey{u"palette/recent", {}};
constexpr qsizetype mostRecent = 8;

} // namespace

PaletteCommands::PaletteCommands(MainWindow &window, Settings &settings) : QObject(&window), m_window(window), m_settings(settings)
{
    connect(window.actions()[ActionId::FindCommand], &QAction::triggered, this, &PaletteCommands::open);
}

void PaletteCommands::open()
{
    QList<MenuCommand> commands = menuCommands(m_window.menus().menus(), m_window.actions());
    const QAction *self = m_window.actions()[ActionId::FindCommand];
    commands.removeIf([self](const MenuCommand &command) { return command.action == self; });
    auto *palette = new CommandPalette(commands, m_settings.value(recentKey), m_window.window());
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, &PaletteCommands::run);
    palette->show();
}

void PaletteCommands::run(QAction *action)
{
    // A file or a clinic's text has no name that lasts.
    if (const QString name = action->objectName(); !name.isEmpty()) {
        QStringList recent = m_settings.value(recentKey);
        recent.removeAll(name);
        recent.prepend(name);
        m_settings.setValue(recentKey, recent.first(std::min(recent.size(), mostRecent)));
    }
    action->trigger();
}

} // namespace articular
