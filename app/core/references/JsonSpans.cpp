// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/JsonSpans.h"

namespace articular {

JsonSpans jsonSpans(const QByteArray &json)
{
    JsonSpans spans;
    bool isText = false, isEscaped = false;
    qsizetype depth = 0, start = -1;
    for (qsizetype at = 0; at < json.size() && !spans.close; ++at) {
        const char byte = json[at];
        if (isText) {
            // A text never runs over a line end: one that does has lost its closing mark.
            isText = byte != '\n' && (isEscaped || byte != '"');
            isEscaped = isText && !isEscaped && byte == '\\';
        } else if (byte == '"') {
            isText = true;
        } else if (byte == '[' && depth == 0 && !spans.open) {
            spans.open = at;
        } else if (byte == ']' && depth == 0) {
            spans.close = at;
        } else if (byte == '{') {
            if (depth++ == 0)
                start = at;
        } else if (byte == '}' && depth > 0 && --depth == 0) {
            spans.objects.append(TextRange::between(start, at + 1));
        }
    }
    if (depth > 0)
        spans.objects.append(TextRange::between(start, json.size()));
    return spans;
}

} // namespace articular
