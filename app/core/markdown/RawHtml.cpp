// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/RawHtml.h"

namespace articular {

QByteArray withoutComments(QByteArrayView html)
{
    QByteArray rest;
    qsizetype done = 0;
    while (true) {
        const qsizetype open = html.indexOf("<!--", done);
        const qsizetype close = open == -1 ? -1 : html.indexOf("-->", open + 4);
        if (close == -1)
            break;
        rest += html.sliced(done, open - done);
        done = close + 3;
    }
    rest += html.sliced(done);
    return rest;
}

bool isOnlyComments(QByteArrayView html)
{
    return html.trimmed().startsWith("<!--") && withoutComments(html).trimmed().isEmpty();
}

} // namespace articular
