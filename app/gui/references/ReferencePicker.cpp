// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/ReferencePicker.h"

#include "gui/references/ReferenceDelegate.h"
#include "gui/references/ReferenceListModel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int mostShown = 1000;

QString withdrawnWords(const Reference &reference)
{
    const QString words = ReferencePicker::tr("The clinic withdrew “%1”, so it is not cited any more.").arg(reference.key);
    const QString &reason = reference.withdrawal->reason;
    return reason.isEmpty() ? words : words + QChar(u' ') + ReferencePicker::tr("The reason given: “%1”").arg(reason);
}

} // namespace

ReferencePicker::ReferencePicker(const References &references, const QString &current, QWidget *parent)
    : QDialog(parent), m_model(new ReferenceListModel(ReferenceListModel::Shown::All, this)), m_search(new QLineEdit(this)), m_list(new QListView(this)),
      m_remark(new QLabel(this))
{
    m_model->setReferences(references);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReferenceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_remark->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_new = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_edit = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_insert = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_insert->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_remark);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ReferencePicker::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReferencePicker::updateState);
    connect(m_list, &QListView::doubleClicked, m_insert, &QPushButton::click);
    connect(m_new, &QPushButton::clicked, this, &ReferencePicker::newRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(chosenKeys().value(0)); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QStringList keys = chosenKeys();
        accept();
        emit insertRequested(keys);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ReferencePicker::reject);
    retranslate();
    search({});
    const QModelIndexList found = m_model->match(m_model->index(0, 0), ReferenceListModel::KeyRole, current, 1, Qt::MatchExactly);
    if (!current.isEmpty() && !found.isEmpty())
        m_list->setCurrentIndex(found.constFirst());
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 28);
    m_search->setFocus(Qt::OtherFocusReason);
}

QStringList ReferencePicker::chosenKeys() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    QStringList keys;
    for (const QModelIndex &index : std::as_const(rows))
        keys.append(index.data(ReferenceListModel::KeyRole).toString());
    return keys;
}

void ReferencePicker::search(const QString &words)
{
    m_model->setQuery(words, mostShown);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    updateState();
}

void ReferencePicker::updateState()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const qsizetype count = rows.size();
    const auto withdrawn = std::ranges::find_if(rows, [](const QModelIndex &row) { return row.data(ReferenceListModel::WithdrawnRole).toBool(); });
    m_insert->setEnabled(count > 0 && withdrawn == rows.end());
    m_edit->setEnabled(count == 1);
    m_remark->setVisible(m_model->rowCount() == 0 || withdrawn != rows.end());
    if (withdrawn != rows.end())
        m_remark->setText(withdrawnWords(m_model->reference(withdrawn->row())));
    else if (m_search->text().trimmed().isEmpty())
        m_remark->setText(tr("The clinic has no references yet. Add one, or choose File, Import references."));
    else
        m_remark->setText(tr("No reference has all of these words."));
}

/// The arrows move in the list while the words are typed.
bool ReferencePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ReferencePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        search(m_search->text());
    }
    QDialog::changeEvent(event);
}

void ReferencePicker::retranslate()
{
    setWindowTitle(tr("Insert reference"));
    m_search->setPlaceholderText(tr("Author, words of the title, or year"));
    m_search->setAccessibleName(tr("Search references"));
    m_list->setAccessibleName(tr("References of the clinic"));
    m_new->setText(tr("New…"));
    m_edit->setText(tr("Change…"));
    m_insert->setText(tr("Insert"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace articular
