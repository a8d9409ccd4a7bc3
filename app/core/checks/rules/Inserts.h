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

/// Ids of the clinic texts of a kind that the page shows: the article's list and its inserts.
QStringList idsOnPage(const CheckContext &context, ClinicText::Kind kind);

/// Whether a clinic text is for one of these places. A text for "US" applies in "US-CO" too; one without any everywhere.
bool appliesIn(const ClinicText &text, const QStringList &jurisdictions);

} // namespace articular
