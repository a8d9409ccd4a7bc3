// SPDX-License-Identifier: GPL-3.0-or-later
// "Turn this list into references": finds a numbered list that was typed under "References" and the marks [1], [2–4], ¹ or
// <sup>1</sup> in the text that mean it, and makes the edits that replace them by citations. Changes nothing itself.
#pragma once

#include "core/base/TextRange.h"
#include "core/markdown/ProseRuns.h"
#include "core/references/PastedCitation.h"

#include <QHash>
#include <QList>
#include <QString>

namespace articular {

/// One item of the typed list.
struct TypedReference
{
    int number = 0;                       ///< as the list counts
    QString text;                         ///< as readers see it
    PastedCitation citation;
    int mentions = 0;                     ///< marks in the text that name it
};

/// Marks side by side in the text, "[1,2]" or "[1][3]", and what they name.
struct TypedMark
{
    TextRange range;
    QList<int> numbers;                   ///< in order, each once
};

struct TypedList
{
    QList<TypedReference> references;
    QList<TypedMark> marks;               ///< those of which every number is in the list
    QStringList unmatched;                ///< marks with a number that the list does not have, as written
    TextRange range;                      ///< what goes: the list, and its heading when nothing else is below it
    bool isEmpty() const { return references.isEmpty(); }
};

/// The last such list of a text. Linear.
TypedList findTypedList(const MarkdownDocument &document, const ProseRuns &prose);

/// The edits that put citations in place of the marks and remove the list. `keys`: key of each number; a mark with a
/// number that has none is left alone, and then the list stays too.
QList<TextEdit> citationEdits(const TypedList &list, const QHash<int, QString> &keys);

} // namespace articular
