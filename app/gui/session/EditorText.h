// SPDX-License-Identifier: GPL-3.0-or-later
// Between an article's text and the characters that QTextDocument can hold. QTextDocument ends a block at U+2029,
// U+FDD0 and U+FDD1 too; an article that contains them keeps them behind three stand-ins of the same length.
// And between places of the text and cursors.
#pragma once

#include "gui/session/EditHistory.h"

#include <QString>
#include <QTextCursor>

namespace articular {

/// Whether the editor can show `text` and give it back unchanged: false when it contains the stand-ins themselves
/// (Unicode noncharacters that no keyboard or program writes).
bool isEditable(const QString &text);

/// Text with LF line ends, as QTextDocument takes it.
QString toDocumentText(QString text);

/// Raw document text (blocks end in U+2029), as the article has it.
QString fromDocumentText(QString raw);

/// Selects the place from its start to its end.
QTextCursor cursorOver(QTextDocument *document, const EditorRange &place);

} // namespace articular
