// SPDX-License-Identifier: GPL-3.0-or-later
// The two changes that a writer makes to a claim's sentence: giving it a source, and using other words. Makes edits;
// applying them is the caller's. `text` is that of the claim's file, to which the claim's range refers.
#pragma once

#include "core/base/TextRange.h"
#include "core/claims/Claim.h"

#include <optional>

namespace articular {

/// What a sentence cites.
struct SentenceSource
{
    QString key, locator;                 ///< empty for a footnote
    friend bool operator==(const SentenceSource &, const SentenceSource &) = default;
};

/// The first source that the sentence gives, in it or right behind it.
std::optional<SentenceSource> sourceOf(const QByteArray &text, const Claim &claim);

/// Whether a source or other words can be put where the claim stands: in the body of the article itself, for a source not
/// in a heading.
bool canCite(const Claim &claim);
bool canReword(const Claim &claim);

/// `[@key, locator]` at the sentence's end, before its full stop.
TextEdit citationEdit(const QByteArray &text, const Claim &claim, const QString &key, const QString &locator);

/// `wording` in place of the sentence, as plain text that Markdown does not take for marks, citing `references`.
TextEdit rewordingEdit(const QByteArray &text, const Claim &claim, const QString &wording, const QStringList &references);

} // namespace articular
