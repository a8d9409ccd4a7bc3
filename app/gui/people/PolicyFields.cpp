// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/PolicyFields.h"

#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const QString physician = u"medical-reviewer"_s, compliance = u"compliance-reviewer"_s;
constexpr int mostMonths = 120;

} // namespace

PolicyFields::PolicyFields(QWidget *parent)
    : QWidget(parent), m_physician(new WrappingChoice(WrappingChoice::Kind::Radio, this)), m_both(new WrappingChoice(WrappingChoice::Kind::Radio, this)),
      m_compliance(new WrappingChoice(WrappingChoice::Kind::Radio, this)), m_fourEyes(new WrappingChoice(WrappingChoice::Kind::Check, this)),
      m_months(new QSpinBox(this))
{
    m_physician->setText(tr("One physician approves each article"));
    m_both->setText(tr("A physician and somebody for compliance"));
    m_compliance->setText(tr("Somebody for compliance alone"));
    m_fourEyes->setText(tr("Nobody approves a text that they wrote or sent"));
    m_fourEyes->setNote(tr("Without this, a page that its author approved never says that it was medically reviewed."));
    auto *group = new QButtonGroup(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (WrappingChoice *choice : {m_physician, m_both, m_compliance}) {
        group->addButton(choice->button());
        layout->addWidget(choice);
    }
    layout->addWidget(m_fourEyes);
    auto *label = new QLabel(tr("Months until a page is due for review a&gain:"), this);
    label->setBuddy(m_months);
    m_months->setRange(1, mostMonths);
    auto *months = new QHBoxLayout;
    months->addWidget(label);
    months->addWidget(m_months);
    months->addStretch(1);
    layout->addLayout(months);
    TrustPolicy usual;
    usual.requiredRoles = {physician};
    setPolicy(usual);
}

TrustPolicy PolicyFields::policy() const
{
    TrustPolicy policy = m_policy;
    policy.requiredRoles = m_both->isChecked() ? QStringList{physician, compliance} : m_compliance->isChecked() ? QStringList{compliance} : QStringList{physician};
    policy.fourEyes = m_fourEyes->isChecked();
    policy.reviewMonths = m_months->value();
    return policy;
}

void PolicyFields::setPolicy(const TrustPolicy &policy)
{
    m_policy = policy;
    const bool isMedical = policy.requiredRoles.contains(physician), isCompliance = policy.requiredRoles.contains(compliance);
    (isMedical && isCompliance ? m_both : isCompliance ? m_compliance : m_physician)->setChecked(true);
    m_fourEyes->setChecked(policy.fourEyes);
    m_months->setValue(policy.reviewMonths);
}

} // namespace articular
