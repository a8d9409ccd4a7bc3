// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DateField.h"

#include "core/base/ShownDates.h"

#include <QDateEdit>
#include <QEvent>

namespace articular {

namespace {

/// Stands for "Not set": the smallest date of the editor.
QDate noDate()
{
    return QDate(1900, 1, 1);
}

/// Steps by days wherever the caret stands; from "Not set" to today.
class DayEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

    void stepBy(int steps) override { setDate(date() == noDate() ? QDate::currentDate() : date().addDays(steps)); }

protected:
    StepEnabled stepEnabled() const override
    {
        return isReadOnly() ? StepEnabled(StepNone) : StepEnabled(StepUpEnabled | StepDownEnabled);
    }
};

} // namespace

DateField::DateField(const QString &key, QWidget *parent) : DetailField(key, parent), m_edit(new DayEdit(this))
{
    m_edit->setCalendarPopup(true);
    m_edit->setFocusPolicy(Qt::StrongFocus);
    m_edit->installEventFilter(this);
    m_edit->setMinimumDate(noDate());
    m_edit->setDate(noDate());
    setEditor(m_edit);
    connect(m_edit, &QDateEdit::dateChanged, this, [this] {
        if (m_showing)
            return;
        m_unreadable.clear();
        touch();
    });
    connect(m_edit, &QDateEdit::editingFinished, this, [this] {
        if (isTouched())
            commitNow();
    });
    retranslate();
}

DetailValue DateField::value() const
{
    if (!m_unreadable.isEmpty())
        return m_unreadable;
    return m_edit->date() == noDate() ? DetailValue() : DetailValue(m_edit->date().toString(Qt::ISODate));
}

void DateField::setValue(const DetailValue &value)
{
    const QString text = std::holds_alternative<QString>(value) ? std::get<QString>(value) : QString();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    m_showing = true;
    // "2026-11-22T09:00:00Z" is shown as its day and not rewritten.
    m_unreadable = date.isValid() && text.size() == 10 ? QString() : text;
    m_edit->setDate(date.isValid() ? date : noDate());
    m_showing = false;
    retranslate();
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Wheel && !m_edit->hasFocus()) {
        event->ignore(); // Scrolling the panel over the field must not change the date.
        return true;
    }
    return DetailField::eventFilter(watched, event);
}

void DateField::retranslate()
{
    m_edit->setDisplayFormat(shownDayFormat());
    m_edit->setSpecialValueText(tr("Not set"));
    const bool isOdd = !m_unreadable.isEmpty() && m_edit->date() == noDate();
    setHint(isOdd ? tr("The text says “%1”, which is not a date.").arg(m_unreadable) : QString());
}

} // namespace articular
