// SPDX-License-Identifier: GPL-3.0-or-later
// The bar below the editor that finds text: forwards, backwards, around the end.
#pragma once

#include <QTextDocument>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace articular {

class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *editor, QWidget *parent = nullptr);

    /// Shows the bar with the editor's selection as the text to find.
    void start();
    void findNext() { find({}); }
    void findPrevious() { find(QTextDocument::FindBackward); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(QTextDocument::FindFlags direction);
    void retranslate();
    void finish();

    QPlainTextEdit *m_editor;
    QLineEdit *m_text;
    QToolButton *m_previous;
    QToolButton *m_next;
    QCheckBox *m_matchCase;
    QLabel *m_message;
    QToolButton *m_close;
};

} // namespace articular
