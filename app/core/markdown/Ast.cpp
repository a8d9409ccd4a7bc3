// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/Ast.h"

namespace articular {

QString Ast::plainText(NodeId id) const
{
    QByteArray text;
    visit(id, [&](NodeId at) {
        const Node &node = (*this)[at];
        switch (node.kind) {
        case NodeKind::Text:
        case NodeKind::Code:
        case NodeKind::CodeBlock:
            text += view(node.literal);
            break;
        case NodeKind::SoftBreak:
        case NodeKind::LineBreak:
            text += ' ';
            break;
        default:
            break;
        }
    });
    return QString::fromUtf8(text);
}

bool Ast::isDecorative(NodeId image) const
{
    return view((*this)[image].title).trimmed().compare("decorative", Qt::CaseInsensitive) == 0;
}

} // namespace articular
