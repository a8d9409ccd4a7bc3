// SPDX-License-Identifier: GPL-3.0-or-later
// Splits English prose into sentences and words for counting. Not a grammar: it protects the abbreviations, initials and
// decimals that clinic writers use, and nothing more.
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
