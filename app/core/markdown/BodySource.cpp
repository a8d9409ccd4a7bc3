// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/BodySource.h"

#include "core/markdown/Citations.h"
#include "core/markdown/ParserGuard.h"
#include "core/markdown/SourceLines.h"

#include <algorithm>
#include <vector>

namespace articular {

namespace {

bool isEscaped(QByteArrayView text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (backslashes < at && text[at - backslashes - 1] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// What is put into the copy, and before which byte of the original.
struct Insertion
{
    qsizetype at;
    char byte;
};

std::vector<Insertion> insertionsFor(QByteArrayView body, qsizetype start, const SourceLines &lines, QByteArrayView text)
{
    std::vector<Insertion> insertions;
    for (const qsizetype place : hostilePlaces(text, lines)) {
        // Where the place is escaped already, another backslash would take that one's meaning.
        if (place >= start && !isEscaped(text, place))
            insertions.push_back({place - start, '\\'});
    }
    if (body.contains(citationMark))
        return insertions;
    for (qsizetype at = body.indexOf("[@"); at != -1; at = body.indexOf("[@", at + 2)) {
        if (!isEscaped(body, at))
            insertions.push_back({at + 1, citationMark});
    }
    std::stable_sort(insertions.begin(), insertions.end(), [](const Insertion &a, const Insertion &b) { return a.at < b.at; });
    return insertions;
}

QByteArray withInsertions(QByteArrayView text, const std::vector<Insertion> &insertions)
{
    QByteArray changed;
    changed.reserve(text.size() + qsizetype(insertions.size()));
    qsizetype done = 0;
    for (const Insertion &insertion : insertions) {
        changed += text.sliced(done, insertion.at - done);
        changed += insertion.byte;
        done = insertion.at;
    }
    changed += text.sliced(done);
    return changed;
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
    const std::vector<Insertion> insertions = insertionsFor(body.bytes, start, lines, text);
    if (!insertions.empty()) {
        body.storage = withInsertions(body.bytes, insertions);
        body.bytes = body.storage;
        const auto isMark = [](const Insertion &insertion) { return insertion.byte == citationMark; };
        body.hasCitationMarks = std::any_of(insertions.begin(), insertions.end(), isMark);
        body.isGuarded = !std::all_of(insertions.begin(), insertions.end(), isMark);
    }
    return body;
}

} // namespace articular
