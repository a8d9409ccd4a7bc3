// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/FlagField.h"

#include "gui/controls/WrappingChoice.h"

namespace articular {

FlagField::FlagField(const QString &key, QWidget *parent)
    : DetailField(key, parent), m_box(new WrappingChoice(WrappingChoice::Kind::Check, this))
{
    setEditor(m_box);
    hideLabel();
    connect(m_box, &WrappingChoice::clicked, this, &FlagField::commitNow);
}

void FlagField::setText(const QString &text)
{
    m_box->setText(text);
}

DetailValue FlagField::value() const
{
    return m_box->isChecked() ? DetailValue(QStringLiteral("yes")) : DetailValue();
}

void FlagField::setValue(const DetailValue &value)
{
    m_box->setChecked(readsTheSame(value, QStringLiteral("yes")));
}

} // namespace articular
