// SPDX-License-Identifier: GPL-3.0-or-later
// Where the objects of a JSON list stand in its text, so that a list can be changed without writing it anew and the good
// entries of a broken one still be read. Not a parser: what is inside an object is QJsonDocument's.
#pragma once

#include "core/base/TextRange.h"

#include <optional>

namespace articular {

struct JsonSpans
{
    QList<TextRange> objects;             ///< from each `{` to its `}`; the last one may lack its end
    std::optional<qsizetype> open;        ///< of the list's `[`; none for a single object
    std::optional<qsizetype> close;       ///< of the list's `]`
};

/// The objects of the outermost list, or the single outermost object. Linear.
JsonSpans jsonSpans(const QByteArray &json);

} // namespace articular
