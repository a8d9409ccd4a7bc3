// SPDX-License-Identifier: GPL-3.0-or-later
// A label that wraps and whose colour follows a tone and the palette.
#pragma once

#include "gui/controls/Tone.h"

#include <QLabel>

namespace articular {

class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setBold(bool bold);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColor();

    Tone m_tone;
};

} // namespace articular
