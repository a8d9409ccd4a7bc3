// SPDX-License-Identifier: GPL-3.0-or-later
// What rules about the make-up of a text share: how much of it there is, its parts, its line ends. Counts are rough.
#pragma once

#include "core/checks/Check.h"

namespace articular {

/// Whether there is enough text to ask for its parts: a dozen lines. A text that is just begun is left in peace.
bool isBegun(const CheckContext &context);

bool isEnglish(const CheckContext &context);
bool isSpanish(const CheckContext &context);

/// Whether the article is written for clinicians, who know the words of medicine.
bool isForClinicians(const CheckContext &context);

/// Whether a block is read as sentences: no heading, table cell or note.
bool isRunningText(const ProseBlock &block);
/// Whether the character at `position` of a block's text stands in an inline code span.
bool isInCode(const ProseBlock &block, qsizetype position);

/// CRLF or LF, as most of the text's lines end.
QByteArray lineEndOf(const QByteArray &text);

/// The text from one heading to the next. The first part may have no heading.
struct BodyPart
{
    TextRange heading;                    ///< bytes of the heading, or of the first block
    QString title;                        ///< empty for the part before the first heading
    int words = 0;
};

QList<BodyPart> partsOf(const CheckContext &context);

} // namespace articular
