// SPDX-License-Identifier: GPL-3.0-or-later
// What messages call a language.
#pragma once

#include <QString>

namespace articular {

/// "Spanish" for es-US, in the language of the program; a language without a name here is called by its own.
QString languageName(const QString &language);

} // namespace articular
