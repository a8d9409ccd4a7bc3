// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/controls/Tone.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace articular {

namespace {

constexpr double leastContrast = 4.5;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

bool isReadable(const QColor &color, const QPalette &palette)
{
    return contrastRatio(color, palette.color(QPalette::Window)) >= leastContrast
        && contrastRatio(color, palette.color(QPalette::Base)) >= leastContrast;
}

/// Text mixed with the window as far as it stays readable.
QColor quietColor(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor window = palette.color(QPalette::Window);
    for (float share = 0.65F; share < 1.0F; share += 0.05F) {
        const auto mix = [share](float a, float b) { return share * a + (1.0F - share) * b; };
        const QColor mixed = QColor::fromRgbF(mix(text.redF(), window.redF()), mix(text.greenF(), window.greenF()),
                                              mix(text.blueF(), window.blueF()));
        if (isReadable(mixed, palette))
            return mixed;
    }
    return text;
}

float hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return 0.39F;
    case Tone::Attention: return 0.09F;
    case Tone::Problem: return 0.98F;
    default: return 0.58F;
    }
}

/// Paints an SVG whose shapes say `currentColor`.
class ToneIconEngine final : public QIconEngine
{
public:
    ToneIconEngine(QByteArray svg, Tone tone) : m_svg(std::move(svg)), m_tone(tone) {}

    QIconEngine *clone() const override { return new ToneIconEngine(m_svg, m_tone); }

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        QColor color = toneColor(m_tone, palette);
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::WindowText);
        else if (mode == QIcon::Selected)
            color = palette.color(QPalette::HighlightedText);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer(svg).render(painter, rectangle);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
    Tone m_tone;
};

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Neutral)
        return palette.color(QPalette::Text);
    if (tone == Tone::Quiet)
        return quietColor(palette);
    const bool isDark = luminance(palette.color(QPalette::Window)) < 0.2;
    const float step = isDark ? 0.02F : -0.02F;
    for (float lightness = isDark ? 0.5F : 0.42F; lightness > 0.0F && lightness < 1.0F; lightness += step) {
        const QColor color = QColor::fromHslF(hueOf(tone), 0.7F, lightness);
        if (isReadable(color, palette))
            return color;
    }
    return palette.color(QPalette::Text);
}

QIcon toneIcon(const QString &name, Tone tone)
{
    QFile file(QStringLiteral(":/articular/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new ToneIconEngine(file.readAll(), tone)) : QIcon();
}

} // namespace articular
