// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of all commands, with those that the user gave them in place of the usual ones. A key belongs to one command at
// most: what was given goes before what is usual.
#pragma once

#include "gui/actions/ActionTable.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace articular {

class OwnShortcuts
{
public:
    OwnShortcuts() = default;
    /// From toList(). Commands that this program does not know are kept.
    explicit OwnShortcuts(const QStringList &list);

    /// "name=keys", with nothing behind the sign for a command that is to have none.
    QStringList toList() const;

    QList<QKeySequence> keys(ActionId id) const;
    bool isUsual(ActionId id) const { return keys(id) == actionShortcuts(actionRow(id)); }
    std::optional<ActionId> owner(const QKeySequence &key) const;

    /// Takes the key from whoever has it. An empty one: the command has none.
    void give(ActionId id, const QKeySequence &key);
    /// The usual keys again, taken from whoever has them.
    void giveUsual(ActionId id);

private:
    void takeAway(const QKeySequence &key, ActionId to);

    QMap<QString, QString> m_given;       ///< by the command's name, portable
};

} // namespace articular
