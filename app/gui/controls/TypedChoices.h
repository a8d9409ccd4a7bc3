// SPDX-License-Identifier: GPL-3.0-or-later
// A list below the cursor of a text edit that offers what the word being typed may stand for. The keyboard stays with the
// text: Tab and Enter take the marked line, Up and Down move, Escape closes the list until another word is begun.
#pragma once

#include <QObject>
#include <QTextCursor>

#include <optional>

class QListView;
class QPlainTextEdit;

namespace articular {

/// A word that is being typed.
struct TypedWord
{
    int start = 0;                        ///< document position where it begins
    QString text;                         ///< from there to the cursor
};

class TypedChoices : public QObject
{
    Q_OBJECT

public:
    bool isOffering() const;
    QListView *list() const { return m_list; }

protected:
    /// The editor outlives it or takes it along as a child. The list shows rows of a model that the derived class sets.
    explicit TypedChoices(QPlainTextEdit *editor);

    /// The word at a cursor that choices are for; nothing elsewhere.
    virtual std::optional<TypedWord> wordAt(const QTextCursor &cursor) const = 0;
    /// Fills the model with what `text` may stand for. False where that needs no list.
    virtual bool offer(const QString &text) = 0;
    /// Puts the chosen row in place of the word.
    virtual void choose(const QModelIndex &row, const TypedWord &word) = 0;

    QPlainTextEdit *editor() const { return m_editor; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A key press reaches the editor next: what it changes was typed.
    void expectText();
    int rowCount() const;
    bool handleKey(int key);
    void update();
    void place();
    void take();

    QPlainTextEdit *m_editor;
    QListView *m_list;
    std::optional<TypedWord> m_typed;
    int m_refused = -1;                   ///< start of the word for which the list was closed by Escape
    bool m_isTyping = false;              ///< other changes of the text offer nothing
};

} // namespace articular
