// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileStore.h"

#include <cstring>

namespace articular {

namespace {

/// What may follow a lead byte (Unicode 15, table 3-7): how many bytes, and the range of the first of them.
struct Sequence
{
    int continuationBytes;
    uchar low;
    uchar high;
};

Sequence sequenceOf(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {1, 0x80, 0xBF};
    if (lead >= 0xE0 && lead <= 0xEF)
        return {2, uchar(lead == 0xE0 ? 0xA0 : 0x80), uchar(lead == 0xED ? 0x9F : 0xBF)};
    if (lead >= 0xF0 && lead <= 0xF4)
        return {3, uchar(lead == 0xF0 ? 0x90 : 0x80), uchar(lead == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0, 0};
}

bool isAsciiWord(const char *bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080ULL) == 0;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    const qsizetype size = text.size();
    qsizetype at = 0;
    while (at < size) {
        if (at + 8 <= size && isAsciiWord(text.data() + at)) {
            at += 8;
            continue;
        }
        const auto lead = uchar(text[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const Sequence sequence = sequenceOf(lead);
        if (sequence.continuationBytes == 0 || at + sequence.continuationBytes >= size)
            return at;
        const auto first = uchar(text[at + 1]);
        if (first < sequence.low || first > sequence.high)
            return at;
        for (int i = 2; i <= sequence.continuationBytes; ++i) {
            if ((uchar(text[at + i]) & 0xC0) != 0x80)
                return at;
        }
        at += sequence.continuationBytes + 1;
    }
    return -1;
}

} // namespace articular
