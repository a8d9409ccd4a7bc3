// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/Appearance.h"

#include "gui/application/OutlinedStyle.h"

#include <QApplication>
#include <QIcon>

namespace articular {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, faint, button, border, highlight, highlightedText, link, toolTip, toolTipText;
};

constexpr Colours light{0xfff3f5f6, 0xffffffff, 0xfff7f9fa, 0xff1d2731, 0xff66727c, 0xfffbfcfc,
                        0xffd3dade, 0xff0f6e84, 0xffffffff, 0xff0b6377, 0xff1d2731, 0xffffffff};
constexpr Colours dark{0xff20262b, 0xff181d21, 0xff1d2327, 0xffe3e8ea, 0xff93a0a8, 0xff2a3238,
                       0xff38424a, 0xff2b8ba1, 0xffffffff, 0xff6fc6da, 0xffe3e8ea, 0xff181d21};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::Window, QColor(colours.window));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(role, QColor(colours.text));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.faint));
    palette.setColor(QPalette::Button, QColor(colours.button));
    palette.setColor(QPalette::Mid, QColor(colours.border));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colours.highlightedText));
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.toolTip));
    palette.setColor(QPalette::ToolTipText, QColor(colours.toolTipText));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.faint).lighter(qGray(colours.base) > 128 ? 140 : 75));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.border));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(light);
}

QPalette darkPalette()
{
    return paletteOf(dark);
}

Appearance::Appearance(QApplication &application)
    : m_application(application)
    , m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    application.setStyle(new OutlinedStyle);
}

void Appearance::apply(ThemeChoice choice)
{
    m_isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    if (QIcon::themeName().startsWith(QLatin1String("breeze"), Qt::CaseInsensitive))
        QIcon::setThemeName(m_isDark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    m_application.setPalette(m_isDark ? darkPalette() : lightPalette());
}

} // namespace articular
