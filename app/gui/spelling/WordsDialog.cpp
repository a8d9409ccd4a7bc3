// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spelling/WordsDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

WordsDialog::WordsDialog(QList<ListedWords> lists, QWidget *parent)
    : QDialog(parent)
    , m_lists(std::move(lists))
    , m_choice(new QComboBox)
    , m_words(new QListWidget)
    , m_empty(new QLabel(tr("No word was added here yet. Click a word that is underlined in red with the right mouse button to add it.")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Added words"));
    auto *column = new QVBoxLayout(this);
    auto *label = new QLabel(tr("&Words known"));
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Whose words"));
    for (const ListedWords &list : m_lists)
        m_choice->addItem(list.name);
    m_words->setAccessibleName(tr("Words"));
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_remove->setAutoDefault(false);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    column->addWidget(label);
    column->addWidget(m_choice);
    column->addWidget(m_words, 1);
    column->addWidget(m_empty);
    column->addWidget(buttons);
    resize(420, 460);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &WordsDialog::refresh);
    connect(m_words, &QListWidget::itemSelectionChanged, this, &WordsDialog::showButtons);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QStringList chosen;
        for (const QListWidgetItem *item : m_words->selectedItems())
            chosen.append(item->text());
        for (const QString &word : std::as_const(chosen))
            m_lists[m_choice->currentIndex()].remove(word);
        refresh();
    });
    refresh();
}

void WordsDialog::refresh()
{
    QStringList words = m_lists[m_choice->currentIndex()].words();
    words.sort(Qt::CaseInsensitive);
    m_words->clear();
    m_words->addItems(words);
    m_empty->setVisible(words.isEmpty());
    showButtons();
}

void WordsDialog::showButtons()
{
    m_remove->setEnabled(m_lists[m_choice->currentIndex()].remove && !m_words->selectedItems().isEmpty());
}

} // namespace articular
