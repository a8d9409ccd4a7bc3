// SPDX-License-Identifier: GPL-3.0-or-later
// The `{{…}}` blocks of an article with their places, for the rules about clinic texts.
#pragma once

#include "core/checks/Check.h"

namespace articular {

struct Insert
{
    Directive directive;
    TextRange range;                      ///< from `{{` to `}}`
};

/// All inserts of the body in order.
QList<Insert> insertsOf(const CheckContext &context);

/// The kind of clinic text that a directive's name places; nothing for `video` and unknown names.
std::optional<ClinicText::Kind> textKind(const QString &directiveName);

} // namespace articular
