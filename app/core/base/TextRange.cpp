// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextRange.h"

#include <algorithm>

namespace articular {

QByteArray applyEdits(const QByteArray &text, QList<TextEdit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    QByteArray result;
    qsizetype copied = 0;
    for (const TextEdit &edit : edits) {
        Q_ASSERT(edit.range.start >= copied && edit.range.end() <= text.size());
        result += QByteArrayView(text).sliced(copied, edit.range.start - copied);
        result += edit.replacement;
        copied = edit.range.end();
    }
    result += QByteArrayView(text).sliced(copied);
    return result;
}

} // namespace articular
