// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/ClaimsField.h"

#include "gui/controls/WrappingChoice.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace articular {

ClaimsField::ClaimsField(QWidget *parent)
    : DetailField(QStringLiteral("medical-claims-review"), parent), m_group(new QButtonGroup(this)),
      m_required(new WrappingChoice(WrappingChoice::Kind::Radio)),
      m_notRequired(new WrappingChoice(WrappingChoice::Kind::Radio))
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_required);
    layout->addWidget(m_notRequired);
    choices->setFocusProxy(m_required);
    m_group->addButton(m_required->button());
    m_group->addButton(m_notRequired->button());
    setEditor(choices);
    connect(m_required, &WrappingChoice::clicked, this, &ClaimsField::commitNow);
    connect(m_notRequired, &WrappingChoice::clicked, this, &ClaimsField::commitNow);
    retranslate();
}

DetailValue ClaimsField::value() const
{
    if (m_required->isChecked())
        return QStringLiteral("required");
    return m_notRequired->isChecked() ? DetailValue(QStringLiteral("not-required")) : DetailValue();
}

void ClaimsField::setValue(const DetailValue &value)
{
    m_group->setExclusive(false); // An exclusive group cannot go back to no answer.
    m_required->setChecked(readsTheSame(value, QStringLiteral("required")));
    m_notRequired->setChecked(readsTheSame(value, QStringLiteral("not-required")));
    m_group->setExclusive(true);
}

void ClaimsField::retranslate()
{
    setLabel(tr("Does this article make medical claims that a physician must check?"));
    m_required->setText(tr("Yes, have them reviewed"));
    m_notRequired->setText(tr("No claims, my statement"));
    m_notRequired->setNote(tr("The reviewer confirms it."));
}

} // namespace articular
