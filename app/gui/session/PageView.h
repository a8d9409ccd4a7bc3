// SPDX-License-Identifier: GPL-3.0-or-later
// How the writer looks at the page: on whose screen, in which colours, with or without its design. Never part of the page.
#pragma once

#include <QByteArray>

namespace articular {

/// Whose screen the page is laid out for.
/// Paper: as it is printed, on a sheet without its margins.
enum class PageWidth { Pane, Desktop, Tablet, Phone, Paper };
enum class PageColours { Window, Light, Dark };
/// The text against whose page changes are marked. Earlier: one that somebody chose.
enum class ComparedWith { Nothing, Saved, Approved, Earlier };

/// A text to compare with.
struct ComparedText
{
    QByteArray text;                      ///< UTF-8
    QByteArray digest;                    ///< of the copy that was kept when it was sent or approved; empty: there is none
    friend bool operator==(const ComparedText &, const ComparedText &) = default;
};

struct PageView
{
    PageWidth width = PageWidth::Pane;
    PageColours colours = PageColours::Window;
    bool isReadingOrder = false;          ///< without the page's design, as a screen reader meets it
    ComparedWith comparedWith = ComparedWith::Nothing;
    friend bool operator==(const PageView &, const PageView &) = default;
};

/// How a page for some screen fits beside the text.
struct PageFit
{
    int width = 0;                        ///< pixels of the window that the page takes
    double zoom = 1;                      ///< its size there; the page is width / zoom pixels wide
    friend bool operator==(const PageFit &, const PageFit &) = default;
};

/// Width of the screen in CSS pixels; 0 for the pane's own.
int screenWidth(PageWidth width);
/// The page at its own size where `available` pixels allow, else smaller, down to a quarter; never larger.
PageFit fittedPage(PageWidth width, int available);

} // namespace articular
