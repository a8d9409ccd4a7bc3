// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of an article's front matter: ours, other programs' spellings of them, and those that we ignore on purpose.
// For FrontMatter's sources only.
#pragma once

#include "core/document/FrontMatter.h"

namespace articular {

/// Every spelling of a key, ours first.
QStringList frontMatterSpellings(const QString &key);
/// The entry that holds `key` in any spelling, ours before others, or nullptr.
const YamlNode::Entry *frontMatterEntry(const YamlNode &root, const QString &key);
/// What the user should know about keys: second spellings, ignored and unknown ones, in file order.
QList<FrontMatterNote> frontMatterNotes(const YamlNode &root);
/// What the keys say.
ArticleMetadata articleMetadata(const YamlNode &root);

} // namespace articular
