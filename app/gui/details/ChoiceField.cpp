// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/ChoiceField.h"

#include "gui/controls/NarrowComboBox.h"

namespace articular {

ChoiceField::ChoiceField(const QString &key, QWidget *parent) : DetailField(key, parent), m_combo(new NarrowComboBox(this))
{
    setEditor(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceField::commitNow);
}

void ChoiceField::setOptions(const QList<DetailOption> &options)
{
    const QString shown = m_combo->currentData().toString();
    m_combo->clear();
    for (const DetailOption &option : options)
        m_combo->addItem(option.label, option.value);
    setValue(shown);
}

DetailValue ChoiceField::value() const
{
    const QString value = m_combo->currentData().toString();
    return value.isEmpty() ? DetailValue() : DetailValue(value);
}

void ChoiceField::setValue(const DetailValue &value)
{
    const QString text = std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
    int index = m_combo->findData(text);
    if (index < 0) {
        m_combo->addItem(text, text);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
}

} // namespace articular
