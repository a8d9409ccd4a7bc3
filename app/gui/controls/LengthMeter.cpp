// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/LengthMeter.h"

#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace articular {

/// A thin track that fills up; the good stretch of a description is marked on it.
class LengthMeter::Bar : public QWidget
{
public:
    explicit Bar(const LengthMeter *meter) : m_meter(meter)
    {
        setFixedHeight(qMax(4, fontMetrics().height() / 4));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal radius = height() / 2.0;
        QColor track = palette().color(QPalette::Text);
        track.setAlphaF(0.15F);
        painter.setBrush(track);
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
        const qreal share = qMin(1.0, qreal(m_meter->m_length) / m_meter->m_most);
        QRectF filled(0, 0, width() * share, height());
        if (isRightToLeft())
            filled.moveRight(width());
        painter.setBrush(toneColor(m_meter->isGood() ? Tone::Good : Tone::Attention, palette()));
        if (share > 0)
            painter.drawRoundedRect(filled, radius, radius);
    }

private:
    const LengthMeter *m_meter;
};

LengthMeter::LengthMeter(int least, int most, QWidget *parent)
    : QWidget(parent), m_least(least), m_most(most), m_bar(new Bar(this)), m_text(new ToneLabel(Tone::Quiet, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(layout->spacing() / 2);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    retranslate();
}

void LengthMeter::setLength(qsizetype length)
{
    m_length = int(length);
    retranslate();
    m_bar->update();
}

QString LengthMeter::text() const
{
    return m_text->text();
}

void LengthMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LengthMeter::retranslate()
{
    if (m_length == 0 && m_least > 0)
        m_text->setText(tr("Best with %1 to %2 characters").arg(m_least).arg(m_most));
    else if (m_length == 0)
        m_text->setText(tr("Best with up to %n characters", nullptr, m_most));
    else if (m_length < m_least)
        m_text->setText(tr("%1 characters: %2 more would be good").arg(m_length).arg(m_least - m_length));
    else if (m_length > m_most)
        m_text->setText(tr("%1 characters: %2 too many").arg(m_length).arg(m_length - m_most));
    else
        m_text->setText(tr("%1 characters: a good length").arg(m_length));
    m_text->setTone(m_length == 0 ? Tone::Quiet : isGood() ? Tone::Good : Tone::Attention);
}

} // namespace articular
