// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/ToneLabel.h"

#include <QEvent>

namespace articular {

ToneLabel::ToneLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    updateColor();
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    updateColor();
}

void ToneLabel::setBold(bool bold)
{
    QFont changed = font();
    changed.setBold(bold);
    setFont(changed);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

void ToneLabel::updateColor()
{
    const QColor color = toneColor(m_tone, palette());
    if (palette().color(QPalette::WindowText) == color)
        return; // Setting it would announce a change of palette again.
    // Only this one role is ours: the rest keeps following the window when it turns dark.
    QPalette ours;
    ours.setResolveMask(0);
    ours.setColor(QPalette::WindowText, color);
    setPalette(ours);
}

} // namespace articular
