// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/HtmlText.h"

#include <algorithm>
#include <array>

namespace articular {

namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView replacement = "\xEF\xBF\xBD";

/// Bytes that need a closer look: what is escaped, control characters, and lead bytes of forbidden characters.
constexpr std::array<bool, 256> specialBytes = [] {
    std::array<bool, 256> special{};
    for (size_t byte = 0; byte < 0x20; ++byte)
        special[byte] = byte != '\t' && byte != '\n' && byte != '\r';
    for (const size_t byte : {size_t('&'), size_t('<'), size_t('>'), size_t('"'), size_t(0x7F), size_t(0xC2), size_t(0xEF)})
        special[byte] = true;
    for (size_t byte = 0xF0; byte <= 0xF4; ++byte)
        special[byte] = true;
    return special;
}();

bool isSpecial(char byte)
{
    return specialBytes[static_cast<unsigned char>(byte)];
}

/// Length of the forbidden character at the start of `text` (a control or a noncharacter), or 0.
qsizetype forbiddenLength(QByteArrayView text)
{
    const auto byte = [text](qsizetype at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u; };
    if (byte(0) < 0x80)
        return 1;
    if (byte(0) == 0xC2)
        return byte(1) < 0xA0 ? 2 : 0;
    if (byte(0) == 0xEF) {
        const bool isLast = byte(1) == 0xBF && byte(2) >= 0xBE;
        const bool isInside = byte(1) == 0xB7 && byte(2) >= 0x90 && byte(2) <= 0xAF;
        return isLast || isInside ? 3 : 0;
    }
    return (byte(1) & 0x0Fu) == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0;
}

bool isHexDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

} // namespace

void appendEscaped(QByteArray &html, QByteArrayView text)
{
    const char *const end = text.data() + text.size();
    for (const char *at = text.data(); at < end;) {
        const char *const special = std::find_if(at, end, isSpecial);
        html.append(at, special - at);
        at = special;
        if (at == end)
            return;
        qsizetype length = 1;
        switch (*at) {
        case '&': html += "&amp;"; break;
        case '<': html += "&lt;"; break;
        case '>': html += "&gt;"; break;
        case '"': html += "&quot;"; break;
        default: {
            const qsizetype forbidden = forbiddenLength({at, end});
            if (forbidden > 0) {
                html += replacement;
                length = forbidden;
            } else {
                html += *at;
            }
        }
        }
        at += std::min<qsizetype>(length, end - at);
    }
}

void appendAddress(QByteArray &html, QByteArrayView address)
{
    static const char hexDigits[] = "0123456789ABCDEF";
    QByteArray encoded;
    encoded.reserve(address.size() + 16);
    bool isInFragment = false;
    for (qsizetype at = 0; at < address.size(); ++at) {
        const char byte = address[at];
        const auto code = static_cast<unsigned char>(byte);
        bool isUnsafe = code <= ' ' || code == 0x7F || QByteArrayView("\"<>[]\\^`{|}").contains(byte);
        if (byte == '%')
            isUnsafe = at + 2 >= address.size() || !isHexDigit(address[at + 1]) || !isHexDigit(address[at + 2]);
        if (byte == '#') {
            isUnsafe = isInFragment;
            isInFragment = true;
        }
        if (isUnsafe)
            encoded.append('%').append(hexDigits[code >> 4]).append(hexDigits[code & 15]);
        else
            encoded += byte;
    }
    appendEscaped(html, encoded);
}

QString slugOf(const QString &text)
{
    QString slug;
    const QString lower = text.toLower();
    const QList<uint> codes = lower.toUcs4();
    bool needsHyphen = false;
    for (const uint code : codes) {
        if (QChar::isLetterOrNumber(code) || QChar::isMark(code)) {
            if (needsHyphen && !slug.isEmpty())
                slug += u'-';
            needsHyphen = false;
            slug += QChar::fromUcs4(code);
        } else if (code != U'\'' && code != U'\u2019') {
            needsHyphen = true;
        }
    }
    if (slug.isEmpty())
        return u"section"_s;
    // These beginnings belong to the ids of notes and references.
    for (const auto prefix : {"ref-"_L1, "fn-"_L1, "fnref-"_L1}) {
        if (slug.startsWith(prefix))
            return u"section-"_s + slug;
    }
    return slug;
}

QByteArrayView languageOf(QByteArrayView info)
{
    constexpr qsizetype longest = 32;
    const auto isPlain = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
            || QByteArrayView("+#-_.").contains(byte);
    };
    const auto end = std::find_if(info.begin(), info.end(), [](char byte) { return byte == ' ' || byte == '\t'; });
    const QByteArrayView word = info.first(end - info.begin());
    return word.size() <= longest && std::all_of(word.begin(), word.end(), isPlain) ? word : QByteArrayView();
}

} // namespace articular
