// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preview/PageLook.h"

#include <QPalette>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Half of the lightness that a colour can have.
constexpr int middleLightness = 128;

bool isPrinted(const PageView &view)
{
    return view.width == PageWidth::Paper && !view.isReadingOrder;
}

QString word(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

} // namespace

QString themeName(const PageView &view, const QPalette &palette)
{
    const bool isDark = view.colours == PageColours::Window ? palette.color(QPalette::Base).lightness() < middleLightness
                                                            : view.colours == PageColours::Dark;
    return isDark && !isPrinted(view) ? u"dark"_s : u"light"_s;
}

QString lookCalls(const PageView &view, const QPalette &palette)
{
    return u"articular.setTheme('%1');articular.setStyled(%2);articular.setPrinted(%3);"_s
        .arg(themeName(view, palette), word(!view.isReadingOrder), word(isPrinted(view)));
}

} // namespace articular
