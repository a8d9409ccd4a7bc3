// SPDX-License-Identifier: GPL-3.0-or-later
// What adding imported entries to a clinic's references would do, for checking before anything is written.
#pragma once

#include "core/references/ReferenceImport.h"
#include "core/references/ReferenceKeys.h"

namespace articular {

struct PlannedReference
{
    QJsonObject entry;                    ///< its `id` is the key that it would have
    QString knownAs;                      ///< key of the same source when the clinic, or the file further up, has it; else empty
    int line = 0;                         ///< where it stands in the file, 1-based; 0: nowhere
};

/// Gives each entry a free key, or the key under which it is known. In the same order.
QList<PlannedReference> planReferences(const QList<ImportedReference> &references, ReferenceIndex index);

} // namespace articular
