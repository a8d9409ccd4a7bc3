// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that the menus hold at this moment, and which of them somebody means who types some words.
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QStringList>

class QMenu;

namespace articular {

class ActionSet;

struct MenuCommand
{
    QPointer<QAction> action;
    QString name;                         ///< as in the menu, without its letter
    QString place;                        ///< the menus on the way to it: "View › Colours"
    QString whyOff = {};                  ///< why it cannot be run now; empty: it can
};

/// What a menu's text says, without the mark of its letter.
QString plainMenuText(const QString &text);

/// All commands of the menus and the menus in them, in their order. Menus that are filled when they open are filled.
QList<MenuCommand> menuCommands(const QList<QMenu *> &menus, const ActionSet &actions);

/// Whether its name or place has every word that was typed; without regard to order, case and accents.
bool hasWords(const MenuCommand &command, const QString &typed);

/// Those that have every word that was typed: the closest first, and among equals those in `recent` (object names of actions, the last used first). Nothing typed: all. What is off
/// comes last, and only if there is a reason to tell.
QList<MenuCommand> matchingCommands(const QList<MenuCommand> &commands, const QString &typed, const QStringList &recent);

} // namespace articular
