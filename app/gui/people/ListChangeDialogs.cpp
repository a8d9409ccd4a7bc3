// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/ListChangeDialogs.h"

#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"
#include "gui/people/ComparedWords.h"
#include "gui/people/PersonFields.h"
#include "gui/people/PolicyFields.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace articular {

namespace {

enum Reason { NotUsed, Lost };

void addText(SigningDialog *dialog, const QString &text, bool isBold = false)
{
    auto *label = new ToneLabel(Tone::Neutral, dialog);
    label->setText(text);
    label->setBold(isBold);
    dialog->content()->addWidget(label);
}

void fit(SigningDialog *dialog)
{
    dialog->content()->addStretch(1);
    const int width = dialog->fontMetrics().averageCharWidth() * 72;
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
}

} // namespace

FirstListDialog::FirstListDialog(const Newcomer &administrator, QWidget *parent)
    : SigningDialog(tr("&Sign the list"), parent), m_person(new PersonFields(this)), m_policy(new PolicyFields(this))
{
    setWindowTitle(tr("Who may approve here?"));
    addText(this, tr("You begin the list of people who may approve, and look after it from now on. Your key signs it; every other computer compares your six words once."));
    addText(this, tr("You"), true);
    content()->addWidget(m_person);
    addText(this, tr("Who approves?"), true);
    content()->addWidget(m_policy);
    m_person->setPerson(administrator);
    m_person->keepAdministrator();
    connect(m_person, &PersonFields::changed, this, [this] { setObstacle(m_person->obstacle()); });
    setObstacle(m_person->obstacle());
    fit(this);
}

Newcomer FirstListDialog::administrator() const
{
    return m_person->person();
}

TrustPolicy FirstListDialog::policy() const
{
    return m_policy->policy();
}

AddPersonDialog::AddPersonDialog(const EnrolmentRequest &request, const Newcomer &known, QWidget *parent)
    : SigningDialog(tr("&Sign and add"), parent), m_compared(new ComparedWords(keyWords(request.key), this)), m_person(new PersonFields(this))
{
    setWindowTitle(tr("Add an approver"));
    addText(this, tr("The request says that it comes from %1. Call on a number that you know, and let the six words be read out to you.")
                      .arg(request.name.isEmpty() ? request.id : request.name));
    content()->addWidget(m_compared);
    content()->addWidget(m_person);
    m_person->setPerson(known);
    connect(m_compared, &ComparedWords::changed, this, &AddPersonDialog::updateState);
    connect(m_person, &PersonFields::changed, this, &AddPersonDialog::updateState);
    updateState();
    fit(this);
}

Newcomer AddPersonDialog::person() const
{
    return m_person->person();
}

void AddPersonDialog::updateState()
{
    setObstacle(m_compared->match() ? m_person->obstacle() : m_compared->obstacle());
}

ChangePersonDialog::ChangePersonDialog(const TrustedPerson &person, bool isAdministrator, QWidget *parent)
    : SigningDialog(tr("&Sign the change"), parent), m_person(new PersonFields(this))
{
    setWindowTitle(tr("Change roles and licence"));
    addText(this, tr("A role that is taken away ends today: approvals that were given in it before go on to count."));
    content()->addWidget(m_person);
    m_person->setPerson({person.id, person.name, person.credentials, person.roles, person.licenses, {}, {}});
    if (isAdministrator)
        m_person->keepAdministrator();
    connect(m_person, &PersonFields::changed, this, [this] { setObstacle(m_person->obstacle()); });
    setObstacle(m_person->obstacle());
    fit(this);
}

Newcomer ChangePersonDialog::person() const
{
    return m_person->person();
}

EndKeyDialog::EndKeyDialog(const TrustedPerson &person, const QDate &today, QWidget *parent)
    : SigningDialog(tr("&Sign and end the key"), parent), m_id(person.id), m_reasons(new QButtonGroup(this)), m_since(new QDateEdit(today, this))
{
    setWindowTitle(tr("End a signing key"));
    addText(this, tr("%1 cannot sign with this key any more. A new key is added with a new request.").arg(person.name));
    auto *unused = new WrappingChoice(WrappingChoice::Kind::Radio, this);
    unused->setText(tr("It is not used any more, and nobody else has it"));
    unused->setNote(tr("All approvals that it signed go on to count."));
    auto *lost = new WrappingChoice(WrappingChoice::Kind::Radio, this);
    lost->setText(tr("It was lost, or somebody else may have it"));
    lost->setNote(tr("Approvals that it signed from that day on count no more."));
    m_reasons->addButton(unused->button(), NotUsed);
    m_reasons->addButton(lost->button(), Lost);
    auto *label = new QLabel(tr("&Lost since:"), this);
    label->setBuddy(m_since);
    m_since->setCalendarPopup(true);
    m_since->setMaximumDate(today);
    m_since->setAccessibleName(tr("Lost since"));
    auto *since = new QHBoxLayout;
    since->addWidget(label);
    since->addWidget(m_since);
    since->addStretch(1);
    content()->addWidget(unused);
    content()->addWidget(lost);
    content()->addLayout(since);
    connect(m_reasons, &QButtonGroup::idToggled, this, &EndKeyDialog::updateState);
    updateState();
    fit(this);
}

Revocation EndKeyDialog::revocation() const
{
    const bool isLost = m_reasons->checkedId() == Lost;
    return {m_id, isLost ? m_since->date().startOfDay().toUTC() : QDateTime(), {}};
}

void EndKeyDialog::updateState()
{
    m_since->setEnabled(m_reasons->checkedId() == Lost);
    setObstacle(m_reasons->checkedId() < 0 ? tr("Say why the key ends.") : QString());
}

PolicyDialog::PolicyDialog(const TrustPolicy &policy, QWidget *parent)
    : SigningDialog(tr("&Sign the change"), parent), m_policy(new PolicyFields(this))
{
    setWindowTitle(tr("Rules for approving"));
    addText(this, tr("Approvals that do not meet the new rules count no more."));
    content()->addWidget(m_policy);
    m_policy->setPolicy(policy);
    fit(this);
}

TrustPolicy PolicyDialog::policy() const
{
    return m_policy->policy();
}

} // namespace articular
