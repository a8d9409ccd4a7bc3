// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a writer left for later: TODO, lorem ipsum, [bracketed prompts], ???, XXX. Shared by the rule and by the
// checklist, which has to know whether a new article holds words of the writer's own.
#pragma once

#include "core/markdown/ProseRuns.h"

#include <QList>
#include <QString>

namespace articular {

struct Placeholder
{
    qsizetype start = 0, length = 0;      ///< UTF-16 units of the text searched
    bool isPrompt = false;                ///< a bracketed prompt
};

QList<Placeholder> placeholdersIn(const QString &text);

/// Those of a block, without code, escaped brackets, and brackets that are part of a link or note.
QList<Placeholder> placeholdersIn(const ProseBlock &block, const Ast &ast);

} // namespace articular
