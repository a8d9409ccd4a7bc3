// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/InsertCommands.h"

#include "gui/editor/EditorCommands.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/editor/TableCommands.h"
#include "gui/editor/TableSizeDialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// How much of a clinic text the menu shows, in characters.
constexpr int shownWords = 48;

QString directiveName(ClinicText::Kind kind)
{
    switch (kind) {
    case ClinicText::Kind::Disclaimer: return u"disclaimer"_s;
    case ClinicText::Kind::Notice: return u"notice"_s;
    case ClinicText::Kind::CallToAction: return u"cta"_s;
    case ClinicText::Kind::Callout: break;
    }
    return {};
}

/// A line of a menu: what the text is called and how it begins. An ampersand would be taken for a mnemonic.
QString menuText(const ClinicText &text)
{
    QString words = text.body.simplified();
    if (words.size() > shownWords)
        words = words.first(shownWords - 1).trimmed() + u'…';
    QString shown = words.isEmpty() ? text.id : text.id + u" – "_s + words;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

InsertCommands::InsertCommands(QWidget *window, ArticleView &view, const ActionSet &actions, QMenu *clinicTexts)
    : QObject(window), m_window(window), m_view(view)
{
    connect(actions[ActionId::InsertTable], &QAction::triggered, this, &InsertCommands::chooseTable);
    for (const auto &[id, mark] : {std::pair(ActionId::InsertNote, "NOTE"), {ActionId::InsertWarning, "WARNING"}, {ActionId::InsertKeyPoints, "KEY"}})
        connect(actions[id], &QAction::triggered, this,
                [this, lines = u"> [!%1]\n> "_s.arg(QLatin1StringView(mark))] { insertLines(lines); });
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
    for (const ClinicText::Kind kind : {ClinicText::Kind::Disclaimer, ClinicText::Kind::Notice, ClinicText::Kind::CallToAction}) {
        bool isFirst = true;
        for (const ClinicText &text : m_view.session().workspace().texts()) {
            if (text.kind != kind)
                continue;
            if (std::exchange(isFirst, false))
                menu->addSection(kinds[size_t(kind)]);
            QAction *action = menu->addAction(menuText(text));
            action->setEnabled(!m_view.session().isLocked());
            connect(action, &QAction::triggered, this,
                    [this, lines = u"{{%1 %2}}"_s.arg(directiveName(kind), text.id)] { insertLines(lines); });
        }
    }
    if (menu->isEmpty())
        menu->addAction(tr("The clinic has no texts of its own yet"))->setEnabled(false);
}

} // namespace articular
