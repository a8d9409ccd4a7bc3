// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and replacing in an article's text, as pure functions: may run in any thread. No widgets.
#pragma once

#include "core/base/Result.h"
#include "gui/session/EditHistory.h"

#include <QList>
#include <QRegularExpression>

#include <optional>

namespace articular {

/// What is looked for. `within`: only there, in UTF-16 units of the text.
struct SearchQuery
{
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool isExpression = false;            ///< `text` is a regular expression; `^` and `$` are a line's ends
    std::optional<EditorRange> within = {};
};

/// The places of a query in one text, in order, never empty ones, not overlapping.
struct SearchMatches
{
    QList<EditorRange> places;
    /// The expression needs more steps than are allowed at some place: what follows was not searched.
    bool gaveUp = false;
};

/// A stretch of a text and what stands there instead.
struct SearchReplacement
{
    EditorRange place;
    QString text;
};

/// The query as an expression. InvalidInput, with the character, when the expression is wrong.
Result<QRegularExpression> searchExpression(const SearchQuery &query);

SearchMatches searchText(const QString &text, const SearchQuery &query, const QRegularExpression &expression);

/// What `with` becomes for the match at `place`. In an expression `$1` to `$9` are its groups, `$0` the whole match, `$$` a
/// dollar sign, `\n` a line end, `\t` a tab and `\\` a backslash; else `with` is taken as it is.
QString replacementAt(const QString &text, EditorRange place, const QString &with, const SearchQuery &query,
                      const QRegularExpression &expression);

/// All places of a query at once, as one stretch from the first to the last: one edit costs the editor far less than
/// thousands. nullopt without any.
std::optional<SearchReplacement> replaceAll(const QString &text, const QList<EditorRange> &places, const QString &with,
                                            const SearchQuery &query, const QRegularExpression &expression);

} // namespace articular
