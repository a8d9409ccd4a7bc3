// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/LineField.h"

#include "gui/controls/LengthMeter.h"

#include <QLineEdit>

namespace articular {

LineField::LineField(const QString &key, Kind kind, QWidget *parent)
    : DetailField(key, parent), m_kind(kind), m_edit(new QLineEdit(this))
{
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &LineField::touch);
    connect(m_edit, &QLineEdit::textChanged, this, &LineField::updateMeter);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (isTouched())
            commitNow();
    });
}

void LineField::addMeter(int least, int most)
{
    m_meter = new LengthMeter(least, most, this);
    addBelow(m_meter);
}

void LineField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

DetailValue LineField::value() const
{
    const QString text = m_edit->text().simplified();
    if (m_kind == Kind::Text)
        return text.isEmpty() ? DetailValue() : DetailValue(text);
    QStringList values;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            values.append(part.trimmed());
    }
    return values.isEmpty() && m_emptyMeansAbsent ? DetailValue() : DetailValue(values);
}

void LineField::setValue(const DetailValue &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        m_edit->setText(list->join(QLatin1String(", ")));
    else
        m_edit->setText(std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString());
    m_edit->setCursorPosition(0);
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LineField::updateMeter()
{
    if (m_meter)
        m_meter->setLength(m_edit->text().trimmed().size());
}

} // namespace articular
