// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/InsertCommands.h"

#include "gui/editor/EditorCommands.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/editor/TableCommands.h"
#include "gui/editor/TableSizeDialog.h"
#include "gui/window/ClinicTextLines.h"
#include "gui/window/SlashMenu.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace articular {

QString boxLines(ActionId box)
{
    const QString name = box == ActionId::InsertKeyPoints ? u"KEY"_s : box == ActionId::InsertWarning ? u"WARNING"_s : u"NOTE"_s;
    return u"> [!%1]\n> "_s.arg(name);
}

InsertCommands::InsertCommands(QWidget *window, ArticleView &view, const ActionSet &actions, QMenu *clinicTexts)
    : QObject(window), m_window(window), m_view(view)
{
    connect(actions[ActionId::InsertTable], &QAction::triggered, this, &InsertCommands::chooseTable);
    for (const ActionId box : {ActionId::InsertNote, ActionId::InsertWarning, ActionId::InsertKeyPoints})
        connect(actions[box], &QAction::triggered, this, [this, lines = boxLines(box)] { insertLines(lines); });
    new SlashMenu(view, actions);
    connect(clinicTexts, &QMenu::aboutToShow, this, [this, clinicTexts] { fillClinicTexts(clinicTexts); });
}

void InsertCommands::chooseTable()
{
    auto *dialog = new TableSizeDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableSizeDialog::chosen, this, &InsertCommands::insertTableOf);
    dialog->open();
}

void InsertCommands::insertTableOf(int columns, int rows)
{
    QTextCursor cursor = m_view.editor().textCursor();
    insertTable(cursor, columns, rows);
    m_view.editor().setTextCursor(cursor);
    m_view.editor().setFocus();
}

void InsertCommands::insertLines(const QString &lines)
{
    QTextCursor cursor = m_view.editor().textCursor();
    insertBlock(cursor, lines);
    m_view.editor().setTextCursor(cursor);
    m_view.editor().setFocus();
}

void InsertCommands::fillClinicTexts(QMenu *menu)
{
    menu->clear();
    const QString kinds[] = {tr("Disclaimers"), tr("Notices"), tr("Calls to action")};
    std::optional<ClinicText::Kind> section;
    for (const ClinicTextLine &text : clinicTextLines(m_view.session().workspace())) {
        if (section != text.kind)
            menu->addSection(kinds[size_t(text.kind)]);
        section = text.kind;
        // An ampersand would be taken for a mnemonic.
        QAction *action = menu->addAction(QString(text.label).replace(u'&', u"&&"_s));
        action->setEnabled(!m_view.session().isLocked());
        connect(action, &QAction::triggered, this, [this, line = text.line] { insertLines(line); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("The clinic has no texts of its own yet"))->setEnabled(false);
}

} // namespace articular
