// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/ReferencePlan.h"

using namespace Qt::StringLiterals;

namespace articular {

QList<PlannedReference> planReferences(const QList<ImportedReference> &references, ReferenceIndex index)
{
    QList<PlannedReference> plan;
    for (const ImportedReference &reference : references) {
        PlannedReference planned{reference.entry, index.find(reference.entry), reference.line};
        if (planned.knownAs.isEmpty()) {
            planned.entry.insert(u"id"_s, index.freeKey(planned.entry));
            index.add(planned.entry);
        } else {
            planned.entry.insert(u"id"_s, planned.knownAs);
        }
        plan.append(planned);
    }
    return plan;
}

} // namespace articular
