// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/consents/ConsentsDialog.h"

#include "core/base/ShownDates.h"
#include "gui/controls/ToneLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Column { NumberColumn, KindColumn, UseColumn, StateColumn, ColumnCount };

const QStringList kinds{u"photo"_s, u"testimonial"_s, u"case"_s};
constexpr int usualYears = 3;

} // namespace

ConsentsDialog::ConsentsDialog(const QDate &today, QWidget *parent)
    : QDialog(parent), m_today(today), m_introduction(new ToneLabel(Tone::Quiet, this)), m_problem(new ToneLabel(Tone::Problem, this)),
      m_list(new QTreeWidget(this)), m_number(new QLineEdit(this)), m_kept(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_web(new QCheckBox(this)), m_print(new QCheckBox(this)), m_ends(new QCheckBox(this)), m_withdrawn(new QCheckBox(this)),
      m_end(new QDateEdit(today.addYears(usualYears), this)), m_numberLabel(new QLabel(this)), m_kindLabel(new QLabel(this)),
      m_keptLabel(new QLabel(this)), m_new(new QPushButton(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_end->setCalendarPopup(true);
    m_save->setDefault(true);
    m_problem->hide();
    for (const QString &kind : kinds)
        m_kind->addItem(QString(), kind);
    layOut();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConsentsDialog::showChosen);
    connect(m_new, &QPushButton::clicked, this, &ConsentsDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        emit saveRequested(written());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_number, &QLineEdit::textChanged, this, &ConsentsDialog::updateState);
    connect(m_web, &QCheckBox::toggled, this, &ConsentsDialog::updateState);
    connect(m_print, &QCheckBox::toggled, this, &ConsentsDialog::updateState);
    connect(m_ends, &QCheckBox::toggled, this, &ConsentsDialog::updateState);
    retranslate();
    startNew();
    const int width = fontMetrics().averageCharWidth() * 76;
    resize(width, width * 4 / 5);
}

void ConsentsDialog::layOut()
{
    auto *uses = new QHBoxLayout;
    uses->addWidget(m_web);
    uses->addWidget(m_print);
    uses->addStretch(1);
    auto *end = new QHBoxLayout;
    end->addWidget(m_ends);
    end->addWidget(m_end);
    end->addStretch(1);
    auto *form = new QGridLayout;
    form->addWidget(m_numberLabel, 0, 0);
    form->addWidget(m_number, 0, 1);
    form->addWidget(m_kindLabel, 1, 0);
    form->addWidget(m_kind, 1, 1);
    form->addLayout(uses, 2, 1);
    form->addLayout(end, 3, 1);
    form->addWidget(m_keptLabel, 4, 0);
    form->addWidget(m_kept, 4, 1);
    form->addWidget(m_withdrawn, 5, 1);
    form->setColumnStretch(1, 1);
    m_numberLabel->setBuddy(m_number);
    m_kindLabel->setBuddy(m_kind);
    m_keptLabel->setBuddy(m_kept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_introduction);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void ConsentsDialog::setConsents(const QList<Consent> &consents)
{
    m_consents = consents;
    fillList();
}

void ConsentsDialog::fillList()
{
    const QString chosen = m_number->text();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Consent &consent : m_consents) {
        QStringList uses;
        if (consent.isFor(u"web"_s))
            uses.append(tr("Website"));
        if (consent.isFor(u"print"_s))
            uses.append(tr("Print"));
        auto *item = new QTreeWidgetItem(m_list, {consent.id, kindName(consent.kind), uses.join(u", "_s), stateOf(consent)});
        item->setData(0, Qt::UserRole, consent.id);
        if (consent.id == chosen)
            m_list->setCurrentItem(item);
    }
}

void ConsentsDialog::setProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->show();
}

QString ConsentsDialog::stateOf(const Consent &consent) const
{
    if (consent.isWithdrawn)
        return tr("Withdrawn");
    if (consent.isPast(m_today))
        return tr("Ended on %1").arg(shownDay(consent.expires));
    return consent.expires.isValid() ? tr("Until %1").arg(shownDay(consent.expires)) : tr("Without an end");
}

QString ConsentsDialog::kindName(const QString &kind) const
{
    const int row = m_kind->findData(kind);
    return row < 0 ? kind : m_kind->itemText(row);
}

void ConsentsDialog::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto consent = std::ranges::find(m_consents, item ? item->data(0, Qt::UserRole).toString() : QString(), &Consent::id);
    if (consent == m_consents.end())
        return;
    m_problem->hide();
    m_number->setText(consent->id);
    m_number->setReadOnly(true);
    if (m_kind->findData(consent->kind) < 0)
        m_kind->addItem(consent->kind, consent->kind);
    m_kind->setCurrentIndex(m_kind->findData(consent->kind));
    m_web->setChecked(consent->isFor(u"web"_s));
    m_print->setChecked(consent->isFor(u"print"_s));
    m_ends->setChecked(consent->expires.isValid());
    m_end->setDate(consent->expires.isValid() ? consent->expires : m_today.addYears(usualYears));
    m_kept->setText(consent->kept);
    m_withdrawn->setChecked(consent->isWithdrawn);
    updateState();
}

void ConsentsDialog::startNew()
{
    m_list->setCurrentItem(nullptr);
    m_problem->hide();
    m_number->setReadOnly(false);
    m_number->clear();
    m_kind->setCurrentIndex(0);
    m_web->setChecked(true);
    m_print->setChecked(false);
    m_ends->setChecked(false);
    m_kept->clear();
    m_withdrawn->setChecked(false);
    m_number->setFocus(Qt::OtherFocusReason);
    updateState();
}

void ConsentsDialog::updateState()
{
    m_end->setEnabled(m_ends->isChecked());
    m_save->setEnabled(!m_number->text().trimmed().isEmpty() && (m_web->isChecked() || m_print->isChecked()));
}

Consent ConsentsDialog::written() const
{
    Consent consent;
    consent.id = m_number->text().trimmed();
    consent.kind = m_kind->currentData().toString();
    if (m_web->isChecked())
        consent.scope.append(u"web"_s);
    if (m_print->isChecked())
        consent.scope.append(u"print"_s);
    if (m_ends->isChecked())
        consent.expires = m_end->date();
    consent.kept = m_kept->text().trimmed();
    consent.isWithdrawn = m_withdrawn->isChecked();
    return consent;
}

void ConsentsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConsentsDialog::retranslate()
{
    setWindowTitle(tr("Patients' consents"));
    m_introduction->setText(tr("Who may be shown or quoted, by number. Never enter a patient's name here: it belongs on the paper alone."));
    m_list->setHeaderLabels({tr("Number"), tr("For"), tr("Where"), tr("State")});
    m_list->setAccessibleName(tr("Consents"));
    m_numberLabel->setText(tr("&Number"));
    m_kindLabel->setText(tr("&For"));
    m_kind->setItemText(0, tr("A picture"));
    m_kind->setItemText(1, tr("A patient's words"));
    m_kind->setItemText(2, tr("A patient's story"));
    m_web->setText(tr("On the we&bsite"));
    m_print->setText(tr("In pr&int"));
    m_ends->setText(tr("&Ends on"));
    m_end->setAccessibleName(tr("Last day"));
    m_keptLabel->setText(tr("&Paper is kept"));
    m_kept->setPlaceholderText(tr("Cabinet 3, folder C"));
    m_withdrawn->setText(tr("The patient has with&drawn it"));
    m_new->setText(tr("Ne&w"));
    m_save->setText(tr("&Save"));
    m_close->setText(tr("&Close"));
    fillList();
}

} // namespace articular
