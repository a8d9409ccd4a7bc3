// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/ReferenceCompleter.h"

#include "gui/references/CitationText.h"
#include "gui/references/ReferenceDelegate.h"
#include "gui/references/ReferenceListModel.h"

#include <QListView>
#include <QPlainTextEdit>

namespace articular {

namespace {

constexpr int mostOffered = 50;

} // namespace

ReferenceCompleter::ReferenceCompleter(QPlainTextEdit *editor)
    : TypedChoices(editor), m_model(new ReferenceListModel(ReferenceListModel::Shown::Citable, this))
{
    list()->setModel(m_model);
    list()->setItemDelegate(new ReferenceDelegate(list()));
    list()->setAccessibleName(tr("References of the clinic"));
}

void ReferenceCompleter::setReferences(const References &references)
{
    list()->hide();
    m_model->setReferences(references);
}

std::optional<TypedWord> ReferenceCompleter::wordAt(const QTextCursor &cursor) const
{
    return typedKeyAt(cursor);
}

bool ReferenceCompleter::offer(const QString &text)
{
    m_model->setQuery(text, mostOffered);
    // A key that is there already in full needs no list over the text.
    return m_model->rowCount() != 1 || m_model->reference(0).key != text;
}

void ReferenceCompleter::choose(const QModelIndex &row, const TypedWord &word)
{
    QTextCursor cursor = editor()->textCursor();
    completeKey(cursor, word, row.data(ReferenceListModel::KeyRole).toString());
    editor()->setTextCursor(cursor);
}

} // namespace articular
