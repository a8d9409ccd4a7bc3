// SPDX-License-Identifier: GPL-3.0-or-later
// The value of one key of an article's details, as forms show and change it, and the edit that writes it.
#pragma once

#include "core/document/FrontMatter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace articular {

/// Absent, a text, or a list.
using DetailValue = std::variant<std::monostate, QString, QStringList>;

/// What the details say about a key of formats.md; `image.alt` for an inner one.
DetailValue detailValue(const ArticleMetadata &metadata, const QString &key);

/// Whether two values read the same: white space at the ends and an absent or empty text make no difference.
bool readsTheSame(const DetailValue &a, const DetailValue &b);

/// The edit that gives `key` its value; nothing when it already reads so, or when it cannot be written.
std::optional<TextEdit> editFor(const FrontMatter &frontMatter, const QString &key, const DetailValue &value);

} // namespace articular
