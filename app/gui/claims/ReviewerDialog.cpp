// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/ReviewerDialog.h"

#include "core/claims/Deciding.h"
#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

ReviewerDialog::ReviewerDialog(const QList<Person> &people, const ClaimReviewer &present, QWidget *parent)
    : QDialog(parent), m_person(new QComboBox(this)), m_roles(new QButtonGroup(this))
{
    setWindowTitle(tr("Who decides about claims here?"));
    auto *layout = new QVBoxLayout(this);
    auto *introduction = new ToneLabel(Tone::Quiet, this);
    introduction->setText(tr("Your name stands beside each decision. It is not a signature yet: approving the whole article is."));
    layout->addWidget(introduction);
    m_person->setAccessibleName(tr("Your name"));
    for (const Person &person : people)
        m_person->addItem(person.credentials.isEmpty() ? person.name : tr("%1, %2", "name, credentials").arg(person.name, person.credentials), person.id);
    m_person->setCurrentIndex(qMax(0, m_person->findData(present.id)));
    layout->addWidget(m_person);
    const QStringList texts{tr("I decide as a physician"), tr("I look after compliance")};
    for (int i = 0; i < texts.size(); ++i) {
        auto *choice = new WrappingChoice(WrappingChoice::Kind::Radio, this);
        choice->setText(texts.at(i));
        choice->setChecked(i == qMax(qsizetype(0), decidingRoles().indexOf(present.role)));
        m_roles->addButton(choice->button(), i);
        layout->addWidget(choice);
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *none = buttons->addButton(tr("I only write"), QDialogButtonBox::RejectRole);
    auto *decide = buttons->addButton(tr("I decide"), QDialogButtonBox::AcceptRole);
    decide->setDefault(true);
    decide->setEnabled(m_person->count() > 0);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(decide, &QPushButton::clicked, this, &ReviewerDialog::finish);
    connect(none, &QPushButton::clicked, this, [this] {
        emit chosen({});
        reject();
    });
    const int width = fontMetrics().averageCharWidth() * 60;
    resize(width, layout->totalHeightForWidth(width));
}

void ReviewerDialog::finish()
{
    emit chosen({m_person->currentData().toString(), decidingRoles().at(qMax(0, m_roles->checkedId()))});
    accept();
}

} // namespace articular
