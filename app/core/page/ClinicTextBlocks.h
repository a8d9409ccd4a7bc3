// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of the clinic's own texts: disclaimers, notices and calls to action, at their places on the page and where a
// directive puts them into the body.
#pragma once

#include "core/page/PageContext.h"

#include <QByteArray>

namespace articular {

/// A clinic text's Markdown as HTML; ids in it begin with `idPrefix`.
QByteArray clinicTextBody(const ClinicText &text, const QByteArray &idPrefix);

/// The link of a clinic text as a button, or nothing when it has none.
QByteArray clinicTextButton(const ClinicText &text, const PageLabels &labels);

/// HTML of `{{disclaimer x}}`, `{{cta x}}`, `{{notice x}}` or `{{video URL "title"}}`. What cannot be shown is a marked
/// line in the preview and nothing elsewhere.
QByteArray directiveBlock(const Directive &directive, const PageContext &context);

/// A line in the preview that says what is missing at its place; nothing elsewhere. `message` is in the window's language.
QByteArray missingNote(const QString &message, const PageContext &context);

} // namespace articular
