// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcuts/ShortcutsDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/shortcuts/KeyField.h"
#include "gui/shortcuts/KeyRules.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Column { CommandColumn, KeysColumn, ColumnCount };
constexpr int startWidth = 700, startHeight = 560;
/// Some commands have keys of old keyboards besides; those need not be seen whole.
constexpr int keysInCharacters = 30;

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<MenuCommand> &commands, OwnShortcuts shortcuts, QHash<QKeySequence, QString> menuKeys, QWidget *parent)
    : QDialog(parent), m_shortcuts(std::move(shortcuts)), m_menuKeys(std::move(menuKeys)), m_filter(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_keys(new KeyField(this)), m_none(new QPushButton(tr("&No keys"), this)), m_usual(new QPushButton(tr("&Usual keys"), this)),
      m_offer(new QPushButton(this)), m_message(new ToneLabel(Tone::Neutral, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    compose();
    fill(commands);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_keys, &KeyField::pressed, this, &ShortcutsDialog::takeKey);
    connect(m_none, &QPushButton::clicked, this, [this] { apply([id = chosen()->id](OwnShortcuts &all) { all.give(id, {}); }); });
    connect(m_usual, &QPushButton::clicked, this, &ShortcutsDialog::wantUsual);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> run = std::exchange(m_offered, {}))
            run();
    });
    resize(startWidth, startHeight);
    showChosen();
}

void ShortcutsDialog::compose()
{
    m_filter->setPlaceholderText(tr("Type some words of a command, or its keys"));
    m_filter->setAccessibleName(tr("Search commands"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(KeysColumn, fontMetrics().averageCharWidth() * keysInCharacters);
    m_keys->setAccessibleName(tr("New keys of the command"));
    // The line in it takes the focus from it and has no name of its own.
    for (QLineEdit *line : m_keys->findChildren<QLineEdit *>())
        line->setAccessibleName(m_keys->accessibleName());
    auto *label = new QLabel(tr("New &keys:"), this);
    label->setBuddy(m_keys);
    auto *change = new QHBoxLayout;
    change->addWidget(label);
    change->addWidget(m_keys, 1);
    change->addWidget(m_none);
    change->addWidget(m_usual);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *allUsual = buttons->addButton(tr("Usual keys for &all"), QDialogButtonBox::ResetRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_none, m_usual, m_offer, allUsual, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(change);
    layout->addWidget(m_message);
    layout->addWidget(m_offer, 0, Qt::AlignLeading);
    layout->addWidget(buttons);
    connect(allUsual, &QPushButton::clicked, this, &ShortcutsDialog::wantAllUsual);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutsDialog::fill(const QList<MenuCommand> &commands)
{
    QHash<QString, QTreeWidgetItem *> menus;
    for (const MenuCommand &command : commands) {
        const auto row = std::ranges::find_if(actionTable(), [&](const ActionRow &one) { return command.action->objectName() == QLatin1StringView(one.name); });
        if (row == actionTable().end())
            continue;
        const QString menu = command.place.section(u" › "_s, 0, 0), inner = command.place.section(u" › "_s, 1);
        QTreeWidgetItem *&parent = menus[menu];
        if (!parent) {
            parent = new QTreeWidgetItem(m_list, {menu});
            parent->setExpanded(true);
        }
        const QString name = inner.isEmpty() ? command.name : inner + u" › "_s + command.name;
        m_entries.append({row->id, command, new QTreeWidgetItem(parent, {name, keysOf(row->id)})});
    }
    if (!m_entries.isEmpty())
        m_list->setCurrentItem(m_entries.first().item);
}

void ShortcutsDialog::filter(const QString &typed)
{
    QTreeWidgetItem *first = nullptr;
    for (const Entry &entry : m_entries) {
        MenuCommand withKeys = entry.command;
        withKeys.place += u' ' + entry.item->text(KeysColumn);
        entry.item->setHidden(!hasWords(withKeys, typed));
        if (!first && !entry.item->isHidden())
            first = entry.item;
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_list->topLevelItem(i);
        bool isEmpty = true;
        for (int child = 0; child < menu->childCount(); ++child)
            isEmpty = isEmpty && menu->child(child)->isHidden();
        menu->setHidden(isEmpty);
    }
    m_list->setCurrentItem(first);
}

const ShortcutsDialog::Entry *ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto found = std::ranges::find(m_entries, item, &Entry::item);
    return item == nullptr || found == m_entries.end() ? nullptr : &*found;
}

QString ShortcutsDialog::nameOf(ActionId id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? plainMenuText(actionText(actionRow(id))) : found->command.name;
}

QString ShortcutsDialog::keysOf(ActionId id) const
{
    QStringList keys;
    for (const QKeySequence &key : m_shortcuts.keys(id))
        keys.append(shown(key));
    return keys.join(u", "_s);
}

void ShortcutsDialog::showChosen()
{
    const Entry *entry = chosen();
    const QList<QKeySequence> keys = entry ? m_shortcuts.keys(entry->id) : QList<QKeySequence>();
    m_keys->setKeySequence(keys.value(0));
    m_keys->setEnabled(entry != nullptr);
    m_none->setEnabled(!keys.isEmpty());
    m_usual->setEnabled(entry && !m_shortcuts.isUsual(entry->id));
    say(Tone::Quiet, entry ? tr("Go to the field “New keys” and press them.") : tr("Choose a command."));
}

void ShortcutsDialog::takeKey(const QKeySequence &key)
{
    const Entry *entry = chosen();
    if (!entry)
        return;
    const KeyFault fault = faultOfKey(key, entry->id);
    const std::optional<ActionId> owner = m_shortcuts.owner(key);
    const auto change = [id = entry->id, key](OwnShortcuts &all) { all.give(id, key); };
    if (fault == KeyFault::WritesText)
        say(Tone::Problem, tr("%1 alone is needed for writing. Press Ctrl or Alt with it.").arg(shown(key)));
    else if (fault == KeyFault::EditsText)
        say(Tone::Problem, tr("%1 moves or edits in every text and cannot be a command's.").arg(shown(key)));
    else if (m_menuKeys.contains(key))
        say(Tone::Problem, tr("%1 opens the menu “%2”.").arg(shown(key), m_menuKeys.value(key)));
    else if (owner && *owner != entry->id)
        offerTaking(key, *owner, change);
    else
        apply(change);
}

void ShortcutsDialog::wantUsual()
{
    const ActionId id = chosen()->id;
    const auto change = [id](OwnShortcuts &all) { all.giveUsual(id); };
    for (const QKeySequence &key : actionShortcuts(actionRow(id))) {
        if (const std::optional<ActionId> owner = m_shortcuts.owner(key); owner && *owner != id) {
            offerTaking(key, *owner, change);
            return;
        }
    }
    apply(change);
}

void ShortcutsDialog::wantAllUsual()
{
    apply([](OwnShortcuts &all) { all = {}; });
    m_message->setText(tr("All commands have their usual keys."));
}

void ShortcutsDialog::offerTaking(const QKeySequence &key, ActionId owner, const std::function<void(OwnShortcuts &)> &change)
{
    say(Tone::Attention, tr("%1 belongs to “%2” now.").arg(shown(key), nameOf(owner)));
    offer(tr("&Take it from “%1”").arg(nameOf(owner).replace(u'&', u"&&"_s)), [this, change] { apply(change); });
}

void ShortcutsDialog::apply(const std::function<void(OwnShortcuts &)> &change)
{
    const OwnShortcuts before = m_shortcuts;
    change(m_shortcuts);
    for (const Entry &entry : m_entries)
        entry.item->setText(KeysColumn, keysOf(entry.id));
    showChosen();
    emit changed(m_shortcuts);
    const QString keys = chosen() ? keysOf(chosen()->id) : QString();
    say(Tone::Good, !chosen() ? QString() : keys.isEmpty() ? tr("“%1” has no keys now.").arg(chosen()->command.name)
                                                           : tr("“%1” has %2 now.").arg(chosen()->command.name, keys));
    offer(tr("&Take this change back"), [this, before] { apply([before](OwnShortcuts &all) { all = before; }); });
}

void ShortcutsDialog::say(Tone tone, const QString &message)
{
    m_message->setTone(tone);
    m_message->setText(message);
    m_keys->setAccessibleDescription(message);
    m_offered = {};
    m_offer->hide();
}

void ShortcutsDialog::offer(const QString &button, const std::function<void()> &run)
{
    m_offer->setText(button);
    m_offered = run;
    m_offer->show();
}

} // namespace articular
