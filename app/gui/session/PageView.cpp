// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/PageView.h"

#include <algorithm>

namespace articular {

namespace {

/// Chromium draws nothing smaller.
constexpr double smallestZoom = 0.25;
/// A4 between the margins of our PDF files: 174 mm at 96 pixels an inch.
constexpr int paperWidth = 658;

} // namespace

int screenWidth(PageWidth width)
{
    switch (width) {
    case PageWidth::Pane: return 0;
    case PageWidth::Desktop: return 1280;
    case PageWidth::Tablet: return 768;
    case PageWidth::Phone: return 390;
    case PageWidth::Paper: return paperWidth;
    }
    return 0;
}

PageFit fittedPage(PageWidth width, int available)
{
    const int screen = screenWidth(width);
    if (screen == 0 || available <= 0)
        return {std::max(available, 0), 1};
    if (available >= screen)
        return {screen, 1};
    return {available, std::max(smallestZoom, double(available) / screen)};
}

} // namespace articular
