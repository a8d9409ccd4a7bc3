// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/RawHtml.h"

namespace articular {

QList<TextRange> commentsIn(QByteArrayView html)
{
    QList<TextRange> comments;
    for (qsizetype done = 0;;) {
        const qsizetype open = html.indexOf("<!--", done);
        const qsizetype close = open == -1 ? -1 : html.indexOf("-->", open + 4);
        if (close == -1)
            return comments;
        done = close + 3;
        comments.append(TextRange::between(open, done));
    }
}

QByteArray withoutComments(QByteArrayView html)
{
    QByteArray rest;
    qsizetype done = 0;
    for (const TextRange comment : commentsIn(html)) {
        rest += html.sliced(done, comment.start - done);
        done = comment.end();
    }
    rest += html.sliced(done);
    return rest;
}

bool isOnlyComments(QByteArrayView html)
{
    return html.trimmed().startsWith("<!--") && withoutComments(html).trimmed().isEmpty();
}

} // namespace articular
