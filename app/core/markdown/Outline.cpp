// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/Outline.h"

#include "core/markdown/SourceLines.h"

namespace articular {

QList<OutlineEntry> outlineOf(const MarkdownDocument &document)
{
    const Ast &ast = document.ast();
    QList<OutlineEntry> outline;
    if (ast.nodes.empty())
        return outline;
    const SourceLines lines(document.source());
    ast.visit(0, [&](NodeId id) {
        const Node &node = ast[id];
        if (node.kind == NodeKind::Heading)
            outline.append({node.level, ast.plainText(id), id, lines.range(node.firstLine, node.lastLine), node.firstLine});
    });
    return outline;
}

} // namespace articular
