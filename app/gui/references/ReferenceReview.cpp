// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/ReferenceReview.h"

#include "core/references/CslEntry.h"
#include "core/workspace/References.h"
#include "gui/controls/ToneLabel.h"
#include "gui/references/ReferenceDialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

ReferenceReview::ReferenceReview(const QList<ReviewedReference> &references, const QString &heading, bool isTypedList, QWidget *parent)
    : QDialog(parent), m_references(references), m_isTypedList(isTypedList), m_heading(new QLabel(heading, this)),
      m_list(new QListWidget(this)), m_problems(new QPlainTextEdit(this)), m_refusal(new ToneLabel(Tone::Problem, this))
{
    m_heading->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setAlternatingRowColors(true);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_problems->hide();
    m_refusal->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_edit = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &ReferenceReview::updateButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReferenceReview::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ReferenceReview::editCurrent);
    connect(m_edit, &QPushButton::clicked, this, &ReferenceReview::editCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReferenceReview::acceptRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReferenceReview::reject);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 32);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReferenceReview::setProblems(const QStringList &problems)
{
    m_problems->setPlainText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void ReferenceReview::setRefusal(const QString &message)
{
    m_refusal->setText(message);
    m_refusal->setVisible(!message.isEmpty());
}

QList<ReviewedReference> ReferenceReview::chosen() const
{
    QList<ReviewedReference> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_references.at(row));
    }
    return chosen;
}

void ReferenceReview::fill()
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_references.size(); ++row) {
        const bool isKnown = !m_references.at(row).planned.knownAs.isEmpty();
        auto *item = m_list->item(row) ? m_list->item(row) : new QListWidgetItem(m_list);
        if (!item->data(Qt::CheckStateRole).isValid())
            item->setCheckState(isKnown && !m_isTypedList ? Qt::Unchecked : Qt::Checked);
        item->setFlags(isKnown && !m_isTypedList ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        showRow(row);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void ReferenceReview::showRow(int row)
{
    const ReviewedReference &reference = m_references.at(row);
    const QString source = References::vancouver(Reference::fromCsl(reference.planned.entry));
    const QString key = textField(reference.planned.entry, u"id");
    QStringList lines{source.isEmpty() ? tr("(no title)") : source};
    lines.append(reference.planned.knownAs.isEmpty() ? tr("New. It is cited as [@%1].").arg(key)
                                                     : tr("The clinic has it already, as [@%1].").arg(reference.planned.knownAs));
    if (!reference.source.isEmpty())
        lines.append(tr("Typed: %1").arg(reference.source));
    if (!reference.remark.isEmpty())
        lines.append(reference.remark);
    m_list->item(row)->setText(lines.join(u'\n'));
}

void ReferenceReview::editCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_references.at(row).planned.knownAs.isEmpty())
        return;
    auto *dialog = new ReferenceDialog(m_references.at(row).planned.entry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReferenceDialog::saveRequested, this, [this, dialog, row](const QJsonObject &entry) {
        m_references[row].planned.entry = entry;
        m_references[row].remark.clear();
        const QSignalBlocker blocker(m_list);
        showRow(row);
        dialog->accept();
    });
    dialog->open();
}

void ReferenceReview::updateButtons()
{
    const qsizetype count = chosen().size();
    const int row = m_list->currentRow();
    m_edit->setEnabled(row >= 0 && m_references.at(row).planned.knownAs.isEmpty());
    m_accept->setEnabled(count > 0);
    m_accept->setText(m_isTypedList ? tr("Turn into references") : tr("Add references (%1)").arg(count));
}

void ReferenceReview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReferenceReview::retranslate()
{
    setWindowTitle(m_isTypedList ? tr("Turn a typed list into references") : tr("Import references"));
    m_list->setAccessibleName(tr("References found"));
    m_problems->setAccessibleName(tr("What could not be read"));
    m_edit->setText(tr("Change…"));
    m_cancel->setText(tr("Cancel"));
    fill();
    updateButtons();
}

} // namespace articular
