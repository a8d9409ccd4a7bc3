// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/SlashMenu.h"

#include "gui/actions/Icons.h"
#include "gui/actions/MenuCommand.h"
#include "gui/editor/EditorCommands.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/editor/MarkdownLine.h"
#include "gui/window/ClinicTextLines.h"
#include "gui/window/InsertCommands.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

SlashMenu::SlashMenu(ArticleView &view, const ActionSet &actions)
    : TypedChoices(&view.editor()), m_view(view), m_actions(actions), m_model(new QStandardItemModel(this))
{
    list()->setModel(m_model);
    list()->setAccessibleName(tr("What to put here"));
}

std::optional<TypedWord> SlashMenu::wordAt(const QTextCursor &cursor) const
{
    const QTextBlock line = cursor.block();
    const QString text = line.text();
    const bool isSlash = text.startsWith(u'/') && !text.contains(u' ') && cursor.atBlockEnd() && !cursor.hasSelection();
    if (!isSlash || MarkdownState::unpacked(line.previous().userState()).kind != MarkdownState::Kind::Text)
        return {};
    return TypedWord{line.position() + 1, text.sliced(1)};
}

QList<SlashMenu::Entry> SlashMenu::entries() const
{
    QList<Entry> all;
    const auto add = [&](ActionId id, const QIcon &picture, const Edit &edit) {
        all.append({plainMenuText(m_actions[id]->text()), picture, edit, m_actions[id]});
    };
    for (const auto &[id, level] : {std::pair(ActionId::Heading, 2), {ActionId::Heading3, 3}, {ActionId::Heading4, 4}})
        add(id, m_actions[ActionId::Heading]->icon(), [level = level](QTextCursor &cursor) { setHeading(cursor, level); });
    for (const auto &[id, prefix] : {std::pair(ActionId::BulletList, LinePrefix::Bullet), {ActionId::NumberedList, LinePrefix::Number},
                                     {ActionId::Quote, LinePrefix::Quote}})
        add(id, m_actions[id]->icon(), [prefix = prefix](QTextCursor &cursor) { toggleLinePrefix(cursor, prefix); });
    for (const ActionId id : {ActionId::InsertTable, ActionId::InsertPicture, ActionId::InsertReference})
        add(id, m_actions[id]->icon(), {});
    for (const ActionId id : {ActionId::InsertKeyPoints, ActionId::InsertNote, ActionId::InsertWarning})
        add(id, icon(u"panel-info"_s), [lines = boxLines(id)](QTextCursor &cursor) { insertBlock(cursor, lines); });
    const QString kinds[] = {tr("Disclaimer: %1"), tr("Notice: %1"), tr("Call to action: %1")};
    for (const ClinicTextLine &text : clinicTextLines(m_view.session().workspace()))
        all.append({kinds[size_t(text.kind)].arg(text.label), icon(u"panel-article"_s),
                    [line = text.line](QTextCursor &cursor) { insertBlock(cursor, line); }});
    return all;
}

bool SlashMenu::offer(const QString &text)
{
    // Typing on only narrows what the list offers: the clinic's texts are looked up once for all letters of the word.
    if (!isOffering())
        m_entries = entries();
    m_shown = m_entries;
    m_shown.removeIf([&text](const Entry &entry) {
        return (entry.action && !entry.action->isEnabled()) || !hasWords({entry.action, entry.name, {}}, text);
    });
    std::ranges::stable_partition(m_shown, [&text](const Entry &entry) { return entry.name.startsWith(text, Qt::CaseInsensitive); });
    m_model->clear();
    for (const Entry &entry : m_shown)
        m_model->appendRow(new QStandardItem(entry.icon, entry.name));
    return true;
}

void SlashMenu::choose(const QModelIndex &row, const TypedWord &word)
{
    const Entry entry = m_shown.at(row.row());
    QTextCursor cursor = editor()->textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(word.start - 1);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (entry.edit)
        entry.edit(cursor);
    cursor.endEditBlock();
    editor()->setTextCursor(cursor);
    if (!entry.edit)
        entry.action->trigger();
}

} // namespace articular
