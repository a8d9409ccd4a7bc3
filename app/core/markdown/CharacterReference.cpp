// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/CharacterReference.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace articular {

namespace {

using namespace std::string_view_literals;

constexpr qsizetype longestName = 32;
constexpr int mostDigits = 8;              // decimal or hexadecimal; the parser takes more for plain text
constexpr char32_t pastUnicode = 0x110000;

/// The names of the HTML standard that stand for two code points; all others stand for one. Sorted.
constexpr std::array twoCharacterNames{
    "NotEqualTilde"sv, "NotGreaterFullEqual"sv, "NotGreaterGreater"sv, "NotGreaterSlantEqual"sv, "NotHumpDownHump"sv,
    "NotHumpEqual"sv, "NotLeftTriangleBar"sv, "NotLessLess"sv, "NotLessSlantEqual"sv, "NotNestedGreaterGreater"sv,
    "NotNestedLessLess"sv, "NotPrecedesEqual"sv, "NotRightTriangleBar"sv, "NotSquareSubset"sv, "NotSquareSuperset"sv,
    "NotSubset"sv, "NotSucceedsEqual"sv, "NotSucceedsTilde"sv, "NotSuperset"sv, "ThickSpace"sv, "acE"sv, "bne"sv,
    "bnequiv"sv, "caps"sv, "cups"sv, "fjlig"sv, "gesl"sv, "gvertneqq"sv, "gvnE"sv, "lates"sv, "lesg"sv, "lvertneqq"sv,
    "lvnE"sv, "nGg"sv, "nGt"sv, "nGtv"sv, "nLl"sv, "nLt"sv, "nLtv"sv, "nang"sv, "napE"sv, "napid"sv, "nbump"sv,
    "nbumpe"sv, "ncongdot"sv, "nedot"sv, "nesim"sv, "ngE"sv, "ngeqq"sv, "ngeqslant"sv, "nges"sv, "nlE"sv, "nleqq"sv,
    "nleqslant"sv, "nles"sv, "notinE"sv, "notindot"sv, "nparsl"sv, "npart"sv, "npre"sv, "npreceq"sv, "nrarrc"sv,
    "nrarrw"sv, "nsce"sv, "nsubE"sv, "nsubset"sv, "nsubseteqq"sv, "nsucceq"sv, "nsupE"sv, "nsupset"sv, "nsupseteqq"sv,
    "nvap"sv, "nvge"sv, "nvgt"sv, "nvle"sv, "nvlt"sv, "nvltrie"sv, "nvrtrie"sv, "nvsim"sv, "race"sv, "smtes"sv,
    "sqcaps"sv, "sqcups"sv, "varsubsetneq"sv, "varsubsetneqq"sv, "varsupsetneq"sv, "varsupsetneqq"sv, "vnsub"sv,
    "vnsup"sv, "vsubnE"sv, "vsubne"sv, "vsupnE"sv, "vsupne"sv,
};
static_assert(std::ranges::is_sorted(twoCharacterNames));

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

int hexadecimalValue(char byte)
{
    if (isDigit(byte))
        return byte - '0';
    const char lower = char(byte | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

CharacterReference numericReference(QByteArrayView source)
{
    const bool isHexadecimal = source.size() > 2 && (source[2] == 'x' || source[2] == 'X');
    const qsizetype start = isHexadecimal ? 3 : 2;
    const int base = isHexadecimal ? 16 : 10;
    char32_t character = 0;
    qsizetype at = start;
    for (; at < source.size(); ++at) {
        const int value = hexadecimalValue(source[at]);
        if (value < 0 || value >= base)
            break;
        character = std::min<char32_t>(character * char32_t(base) + char32_t(value), pastUnicode);
    }
    const qsizetype digits = at - start;
    if (digits < 1 || digits > mostDigits || at >= source.size() || source[at] != ';')
        return {};
    const bool isSurrogate = character >= 0xD800 && character < 0xE000;
    if (character == 0 || isSurrogate || character >= pastUnicode)
        character = U'\uFFFD';
    return {at + 1, QString::fromUcs4(&character, 1).toUtf8()};
}

/// Bytes of the first `count` code points.
qsizetype codePointsLength(QByteArrayView text, int count)
{
    qsizetype at = 0;
    for (; count > 0 && at < text.size(); --count) {
        ++at;
        while (at < text.size() && (uchar(text[at]) & 0xC0) == 0x80)
            ++at;
    }
    return at;
}

} // namespace

CharacterReference characterReference(QByteArrayView source, QByteArrayView parsed)
{
    if (source.size() < 3 || source[0] != '&')
        return {};
    if (source[1] == '#')
        return numericReference(source);
    qsizetype end = 1;
    while (end < source.size() && end <= longestName && (isLetter(source[end]) || isDigit(source[end])))
        ++end;
    if (end < 3 || end >= source.size() || source[end] != ';' || parsed.isEmpty())
        return {};
    const std::string_view name(source.data() + 1, size_t(end - 1));
    if (name == "amp" || name == "AMP")
        return {end + 1, "&"};
    if (parsed[0] == '&')
        return {};
    const int count = std::ranges::binary_search(twoCharacterNames, name) ? 2 : 1;
    return {end + 1, parsed.first(codePointsLength(parsed, count)).toByteArray()};
}

} // namespace articular
