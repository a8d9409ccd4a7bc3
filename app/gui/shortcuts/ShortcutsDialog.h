// SPDX-License-Identifier: GPL-3.0-or-later
// Gives commands other keys. Says of each change at once; whoever opens the dialog keeps and applies it.
#pragma once

#include "gui/actions/MenuCommand.h"
#include "gui/actions/OwnShortcuts.h"
#include "gui/controls/Tone.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace articular {

class KeyField;
class ToneLabel;

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Commands without a row in the action table are left out. `menuKeys` open the menus of these names.
    ShortcutsDialog(const QList<MenuCommand> &commands, OwnShortcuts shortcuts, QHash<QKeySequence, QString> menuKeys, QWidget *parent);

signals:
    void changed(const articular::OwnShortcuts &shortcuts);

private:
    struct Entry
    {
        ActionId id;
        MenuCommand command;
        QTreeWidgetItem *item;
    };

    void compose();
    void fill(const QList<MenuCommand> &commands);
    void filter(const QString &typed);
    const Entry *chosen() const;
    QString nameOf(ActionId id) const;
    QString keysOf(ActionId id) const;
    void showChosen();
    void takeKey(const QKeySequence &key);
    void wantUsual();
    void wantAllUsual();
    void offerTaking(const QKeySequence &key, ActionId owner, const std::function<void(OwnShortcuts &)> &change);
    void apply(const std::function<void(OwnShortcuts &)> &change);
    void say(Tone tone, const QString &message);
    void offer(const QString &button, const std::function<void()> &run);

    OwnShortcuts m_shortcuts;
    const QHash<QKeySequence, QString> m_menuKeys;
    QList<Entry> m_entries;
    std::function<void()> m_offered;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    KeyField *m_keys;
    QPushButton *m_none, *m_usual, *m_offer;
    ToneLabel *m_message;
};

} // namespace articular
