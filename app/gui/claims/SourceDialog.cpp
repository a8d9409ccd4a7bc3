// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/SourceDialog.h"

#include "gui/controls/ToneLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace articular {

namespace {

enum Place { Page, Quotation };

} // namespace

SourceDialog::SourceDialog(const References &references, const QString &sentence, QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_note(new ToneLabel(Tone::Quiet, this)), m_kind(new QComboBox(this)), m_place(new QLineEdit(this))
{
    setWindowTitle(tr("Give a source"));
    layOut(sentence);
    fill(references);
    connect(m_filter, &QLineEdit::textChanged, this, &SourceDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, &SourceDialog::updateState);
    connect(m_list, &QListWidget::itemActivated, this, &SourceDialog::finish);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SourceDialog::updateState);
    const int width = fontMetrics().averageCharWidth() * 84;
    resize(width, width * 2 / 3);
    updateState();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void SourceDialog::layOut(const QString &sentence)
{
    auto *quoted = new ToneLabel(Tone::Neutral, this);
    quoted->setText(sentence.size() <= 300 ? sentence : sentence.left(299) + u'…');
    quoted->setBold(true);
    m_filter->setPlaceholderText(tr("Words of the title, the authors or the year"));
    m_filter->setAccessibleName(tr("Look for a reference"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("The clinic's references"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_kind->addItems({tr("Page"), tr("Quotation")});
    m_kind->setAccessibleName(tr("How the place in the source is given"));
    m_place->setAccessibleName(tr("Place in the source"));
    auto *place = new QHBoxLayout;
    place->addWidget(m_kind);
    place->addWidget(m_place, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_insert = buttons->addButton(tr("Insert"), QDialogButtonBox::AcceptRole);
    m_insert->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quoted);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(place);
    layout->addWidget(buttons);
}

void SourceDialog::fill(const References &references)
{
    for (const Reference &reference : references.all()) {
        if (reference.withdrawal)
            continue;
        auto *item = new QListWidgetItem(References::vancouver(reference), m_list);
        item->setData(Qt::UserRole, reference.key);
        item->setToolTip(tr("Cited as @%1").arg(reference.key));
    }
}

void SourceDialog::filter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString searched = item->text() + u' ' + item->data(Qt::UserRole).toString();
        const bool matches = std::ranges::all_of(wanted, [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!matches);
        first = matches && !first ? item : first;
    }
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentItem(first);
    updateState();
}

void SourceDialog::updateState()
{
    const QListWidgetItem *current = m_list->currentItem();
    m_insert->setEnabled(current && !current->isHidden());
    const bool isPage = m_kind->currentIndex() == Page;
    m_place->setPlaceholderText(isPage ? tr("12, or 12–14; may stay empty") : tr("The words of the source; may stay empty"));
    m_note->setText(m_list->count() == 0 ? tr("The clinic has no references yet.") : tr("Where in the source is it said? A reviewer looks there."));
}

void SourceDialog::finish()
{
    if (!m_insert->isEnabled())
        return;
    QString locator = m_place->text().simplified();
    if (!locator.isEmpty() && m_kind->currentIndex() == Quotation)
        locator = u'“' + locator + u'”';
    else if (!locator.isEmpty() && locator.at(0).isDigit())
        locator = (locator.contains(u'-') || locator.contains(u'–') ? QStringLiteral("pp. ") : QStringLiteral("p. ")) + locator;
    emit chosen(m_list->currentItem()->data(Qt::UserRole).toString(), locator);
    accept();
}

} // namespace articular
