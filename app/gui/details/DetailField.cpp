// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DetailField.h"

#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace articular {

namespace {

/// Pause in typing after which a change is written, in milliseconds: long enough not to make an undo step of each word.
constexpr int typingPause = 600;

} // namespace

DetailField::DetailField(const QString &key, QWidget *parent)
    : QWidget(parent), m_key(key), m_pause(new QTimer(this)), m_layout(new QVBoxLayout(this)), m_label(new QLabel(this)),
      m_hint(new ToneLabel(Tone::Quiet, this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &DetailField::commitNow);
    m_label->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(m_layout->spacing() / 2);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_hint);
    m_hint->hide();
}

void DetailField::handOn()
{
    if (m_touched)
        commitNow();
}

void DetailField::forget()
{
    m_pause->stop();
    m_touched = false;
}

void DetailField::setLabel(const QString &label)
{
    m_label->setText(label);
    if (m_editor)
        m_editor->setAccessibleName(label);
}

QString DetailField::label() const
{
    return m_label->text();
}

void DetailField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_editor)
        m_editor->setAccessibleDescription(hint);
}

void DetailField::setReadOnly(bool readOnly)
{
    m_editor->setEnabled(!readOnly);
}

void DetailField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DetailField::setEditor(QWidget *editor)
{
    m_editor = editor;
    m_label->setBuddy(editor);
    m_layout->insertWidget(1, editor);
    setFocusProxy(editor);
}

void DetailField::hideLabel()
{
    m_label->hide();
}

void DetailField::addBelow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_hint), widget);
}

void DetailField::touch()
{
    m_touched = true;
    m_pause->start();
}

void DetailField::commitNow()
{
    forget();
    emit committed();
}

} // namespace articular
