// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/ParagraphField.h"

#include "gui/controls/LengthMeter.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace articular {

ParagraphField::ParagraphField(const QString &key, QWidget *parent)
    : DetailField(key, parent), m_edit(new QPlainTextEdit(this))
{
    constexpr int visibleLines = 4;
    m_edit->setTabChangesFocus(true);
    const int margins = int(m_edit->document()->documentMargin() * 2) + m_edit->frameWidth() * 2;
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * visibleLines + margins);
    m_edit->installEventFilter(this);
    setEditor(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_meter)
            m_meter->setLength(text().size());
        if (!m_showing)
            touch();
    });
}

void ParagraphField::addMeter(int least, int most)
{
    m_meter = new LengthMeter(least, most, this);
    addBelow(m_meter);
}

QString ParagraphField::text() const
{
    return m_edit->toPlainText().simplified();
}

DetailValue ParagraphField::value() const
{
    const QString value = text();
    return value.isEmpty() ? DetailValue() : DetailValue(value);
}

void ParagraphField::setValue(const DetailValue &value)
{
    m_showing = true;
    m_edit->setPlainText(std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString());
    m_showing = false;
}

void ParagraphField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool ParagraphField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isTouched())
        commitNow();
    return DetailField::eventFilter(watched, event);
}

} // namespace articular
