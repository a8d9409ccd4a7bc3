// SPDX-License-Identifier: GPL-3.0-or-later
// Offers the clinic's references while `[@…` is typed in a text edit: a list below the cursor for the keyboard alone. Tab
// and Enter take the marked one, Up and Down move, Escape closes it until the next `@`.
#pragma once

#include "gui/references/CitationText.h"

#include <QObject>

class QListView;
class QPlainTextEdit;

namespace articular {

class ReferenceListModel;
class References;

class ReferenceCompleter : public QObject
{
    Q_OBJECT

public:
    /// The editor outlives the completer or takes it along as a child.
    explicit ReferenceCompleter(QPlainTextEdit *editor);

    void setReferences(const References &references);
    bool isOffering() const;
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A key press reaches the editor next: what it changes was typed.
    void expectText();
    bool handleKey(int key);
    void update();
    void place();
    void take();

    QPlainTextEdit *m_editor;
    ReferenceListModel *m_model;
    QListView *m_list;
    std::optional<TypedKey> m_typed;
    int m_refused = -1;                   ///< start of the key for which the list was closed by Escape
    bool m_isTyping = false;              ///< other changes of the text offer nothing
};

} // namespace articular
