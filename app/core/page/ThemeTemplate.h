// SPDX-License-Identifier: GPL-3.0-or-later
// The page's template: which names it may use, whether a clinic's own one is safe, and filling it in. A theme is data
// from somebody's folder: it can arrange and dress the page, never run code or reach the network (ThemeCheck.cpp).
#pragma once

#include "core/page/PageRenderer.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace articular {

/// What a template may put in one place.
enum class TemplateNameKind {
    Text,       ///< escaped text: anywhere between tags, or in a quoted attribute that is no address
    Address,    ///< escaped web address: also in href
    Html,       ///< finished markup: between tags only
};

struct TemplateName
{
    const char *name;
    TemplateNameKind kind;
    bool isRequired;                      ///< a page without it would not be whole
};

/// Every name that a template may use. The comment at the top of resources/page/page.mustache explains them.
const QList<TemplateName> &templateNames();

/// Values by name, all of them HTML already. An empty or absent one hides its section.
using TemplateValues = QHash<QByteArray, QByteArray>;

/// Fills in a template that themePageProblem() found nothing against.
QByteArray filledTemplate(const QByteArray &page, const TemplateValues &values);

/// The first reason why a clinic's page.mustache cannot be used.
std::optional<ThemeProblem> themePageProblem(const QByteArray &page, const QString &path);
/// The first reason why a clinic's style.css cannot be used: it would load something.
std::optional<ThemeProblem> themeStyleProblem(const QByteArray &style, const QString &path);
/// The first problem of either file.
std::optional<ThemeProblem> themeProblem(const Theme &theme);

} // namespace articular
