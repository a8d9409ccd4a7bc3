// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/BodySource.h"

#include "core/markdown/Citations.h"
#include "core/markdown/SourceLines.h"

#include <algorithm>

namespace articular {

namespace {

bool isEscaped(QByteArrayView text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (backslashes < at && text[at - backslashes - 1] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

QByteArray withCitationMarks(QByteArrayView text)
{
    QByteArray marked;
    marked.reserve(text.size() + 64);
    qsizetype done = 0;
    for (qsizetype at = text.indexOf("[@"); at != -1; at = text.indexOf("[@", at + 2)) {
        marked += text.sliced(done, at + 1 - done);
        if (!isEscaped(text, at))
            marked += citationMark;
        done = at + 1;
    }
    marked += text.sliced(done);
    return marked;
}

} // namespace

BodySource BodySource::of(QByteArrayView text, qsizetype bodyStart, const SourceLines &lines)
{
    BodySource body;
    qsizetype start = std::clamp<qsizetype>(bodyStart, 0, text.size());
    body.firstLine = lines.lineOf(start);
    if (start == 0 && text.startsWith("\xEF\xBB\xBF"))
        start = 3;
    body.bytes = text.sliced(start);
    if (!body.bytes.contains(citationMark) && body.bytes.contains("[@")) {
        body.storage = withCitationMarks(body.bytes);
        body.bytes = body.storage;
        body.hasCitationMarks = true;
    }
    return body;
}

} // namespace articular
