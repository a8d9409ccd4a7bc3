// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the page's <head>, whatever the theme: title, description, canonical address, Open Graph, JSON-LD.
#pragma once

#include "core/page/PageContext.h"

#include <QByteArray>

namespace articular {

QByteArray pageHead(const PageContext &context);

/// A page's title as search engines get it: with the clinic's name after it where the clinic has one.
QString titleForSearch(const QString &title, const ClinicProfile &clinic);

} // namespace articular
