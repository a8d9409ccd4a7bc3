// SPDX-License-Identifier: GPL-3.0-or-later
// Splits English prose into sentences and words. Not a grammar: it protects what medical prose is full of (Dr., e.g., vs.,
// et al., Fig. 2, 5.2 mg, U.S., initials, marks of notes, numbers of list items), and nothing more.
#pragma once

#include <QList>
#include <QStringView>

namespace articular {

/// The sentences of one paragraph, trimmed, in order; a last one without a full stop counts too.
QList<QStringView> sentencesOf(QStringView paragraph);

/// Whether a text ends as a sentence does (. ! ? … before closing quotes and brackets).
bool endsSentence(QStringView text);

/// The words of a text: letters and digits with inner apostrophes, hyphens and points (5.2, e.g). Addresses of the web
/// and of mail are left out.
QList<QStringView> wordsOf(QStringView text);

} // namespace articular
