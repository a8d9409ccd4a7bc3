// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the words that were added to the dictionaries, list by list, to take some of them out again. Whoever opens it knows
// where the words are kept.
#pragma once

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace articular {

/// One list of words, with what to do with it.
struct ListedWords
{
    QString name;
    std::function<QStringList()> words;
    std::function<void(const QString &word)> remove; ///< empty: nothing can be removed now
};

class WordsDialog : public QDialog
{
    Q_OBJECT

public:
    WordsDialog(QList<ListedWords> lists, QWidget *parent);

    /// Reads the list that is shown again.
    void refresh();

private:
    void showButtons();

    QList<ListedWords> m_lists;
    QComboBox *m_choice;
    QListWidget *m_words;
    QLabel *m_empty;
    QPushButton *m_remove;
};

} // namespace articular
