// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/TextDifference.h"

#include <algorithm>

namespace articular {

TextEdit editBetween(const QByteArray &before, const QByteArray &after)
{
    const auto continues = [](const QByteArray &text, qsizetype at) {
        return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin();
    while (start > 0 && (continues(before, start) || continues(after, start)))
        --start;
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    while (end > 0 && continues(before, before.size() - end))
        --end;
    return {TextRange::between(start, before.size() - end), after.mid(start, after.size() - end - start)};
}

} // namespace articular
