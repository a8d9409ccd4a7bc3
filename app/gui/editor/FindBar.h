// SPDX-License-Identifier: GPL-3.0-or-later
// The bar below the editor that finds and replaces. The text is searched in another thread, from a copy, whenever the
// query or the text changed; the bar holds the places and moves them with the text until the next search.
#pragma once

#include "gui/editor/TextSearch.h"
#include "gui/session/BackgroundWork.h"

#include <QTextCursor>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace articular {

class MarkdownEdit;

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(MarkdownEdit *editor, QWidget *parent = nullptr);

    /// Shows the bar with the editor's selection as the text to find, or as the part to search when it has several lines.
    void start();
    /// The same with the fields to replace.
    void startReplacing();
    void findNext() { find(Step::Next); }
    void findPrevious() { find(Step::Previous); }

signals:
    /// The newest search is done and shown.
    void searched();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Step { Stay, FromAnchor, Next, Previous };

    void compose();
    QAction *addOption(QMenu *menu);
    void find(Step step);
    SearchQuery query() const;
    /// Searches as soon as the search under way is done; `step`: where to go then.
    void search(Step step);
    void take(const SearchMatches &matches, quint64 textNumber);
    void followText(int position, int removed, int added);
    void go(Step step);
    void select(qsizetype index);
    /// Of the place that is selected in the editor, or -1.
    qsizetype currentIndex() const;
    void showCount(const QString &more = {});
    void showReplacement();
    void replaceOne();
    void replaceEvery();
    void finish();
    void retranslate();

    MarkdownEdit *m_editor;
    QLineEdit *m_text, *m_with;
    QToolButton *m_options, *m_previous, *m_next, *m_close;
    QAction *m_matchCase, *m_wholeWords, *m_expressionOption, *m_inSelection;
    QLabel *m_count, *m_message;
    QWidget *m_replaceRow;
    QPushButton *m_replace, *m_replaceAll;
    QTimer m_whenQuiet;                   ///< after changes of the text
    QTextCursor m_part;                   ///< the selection to search in
    QTextCursor m_anchor;                 ///< where the bar was opened
    QRegularExpression m_expression;
    QList<EditorRange> m_places;
    Step m_step = Step::Stay;             ///< to be done with the next places
    bool m_again = false;                 ///< the query or text changed while it was searched
    quint64 m_textNumber = 0;             ///< counts changes of the text
    BackgroundWork m_work;                ///< last, so that it ends first
};

} // namespace articular
