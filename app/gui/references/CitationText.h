// SPDX-License-Identifier: GPL-3.0-or-later
// Citations in the editor's text: where one is being typed, and how one is put in. No widgets.
#pragma once

#include "gui/controls/TypedChoices.h"

#include <QString>
#include <QStringList>
#include <QTextCursor>

#include <optional>

namespace articular {

/// The key that is being typed (`[@smi` or `[@a; @smi`, from behind the `@`) at a cursor without selection; nothing when it
/// stands elsewhere or the locator has begun.
std::optional<TypedWord> typedKeyAt(const QTextCursor &cursor);

/// The key of the citation's part that the cursor stands in; empty elsewhere.
QString citedKeyAt(const QTextCursor &cursor);

/// Replaces the typed key by `key`, closes the citation and puts the cursor behind it. One undo step.
void completeKey(QTextCursor &cursor, const TypedWord &typed, const QString &key);

/// Puts `[@a; @b]` at the cursor, or `; @a; @b` into the citation that the cursor stands in. One undo step.
void insertCitation(QTextCursor &cursor, const QStringList &keys);

} // namespace articular
