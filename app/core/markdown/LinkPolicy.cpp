// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/LinkPolicy.h"

#include <QByteArray>

#include <algorithm>
#include <cctype>

namespace articular {

namespace {

/// Decoding more often than any server does is harmless; stopping early is not.
constexpr int maximumDecodings = 8;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Characters that readers cannot see or that browsers drop or turn round: no honest address has them.
bool hasTrickCharacter(QStringView text)
{
    const QList<uint> codes = text.toUcs4();
    for (const uint code : codes) {
        switch (QChar::category(code)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            if (code == u'\\' || code == QChar::ReplacementCharacter || (code != u' ' && QChar::isSpace(code)))
                return true;
        }
    }
    return false;
}

/// Length of `scheme` before a colon, or -1 where the first part has no colon.
qsizetype colonInFirstPart(QStringView address)
{
    for (qsizetype at = 0; at < address.size(); ++at) {
        if (address[at] == u':')
            return at;
        if (address[at] == u'/' || address[at] == u'?' || address[at] == u'#')
            return -1;
    }
    return -1;
}

bool isHost(QStringView authority)
{
    const qsizetype colon = authority.indexOf(u':');
    const QStringView host = colon == -1 ? authority : authority.first(colon);
    const QStringView port = colon == -1 ? QStringView() : authority.sliced(colon + 1);
    const bool isName = std::all_of(host.begin(), host.end(), [](QChar c) {
        return isLetter(c) || isDigit(c) || c == u'.' || c == u'-' || c == u'_' || c.unicode() > 0x7F;
    });
    return isName && !host.isEmpty() && !host.startsWith(u'.') && port.size() <= 5
        && std::all_of(port.begin(), port.end(), isDigit);
}

LinkKind classifyWeb(QStringView rest)
{
    if (!rest.startsWith(u"//") || rest.contains(u' '))
        return LinkKind::Refused;
    rest = rest.sliced(2);
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return isHost(rest.first(end - rest.begin())) ? LinkKind::Web : LinkKind::Refused;
}

LinkKind classifyMail(QStringView rest)
{
    const QStringView to = rest.contains(u'?') ? rest.first(rest.indexOf(u'?')) : rest;
    const qsizetype at = to.indexOf(u'@');
    return at > 0 && at + 1 < to.size() && !rest.contains(u' ') ? LinkKind::Mail : LinkKind::Refused;
}

/// QByteArray's own decoding turns a percent sign that is none into something else.
QByteArray percentDecoded(const QByteArray &text)
{
    QByteArray decoded;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isEncoded = text[at] == '%' && at + 2 < text.size() && std::isxdigit(uchar(text[at + 1]))
            && std::isxdigit(uchar(text[at + 2]));
        decoded += isEncoded ? char(text.sliced(at + 1, 2).toInt(nullptr, 16)) : text[at];
        at += isEncoded ? 2 : 0;
    }
    return decoded;
}

/// Whether a path, its percent signs decoded as often as they can be, stays in the article's folder.
bool staysInFolder(QStringView path)
{
    QByteArray bytes = path.toUtf8();
    for (int round = 0;; ++round) {
        const QByteArray decoded = percentDecoded(bytes);
        if (decoded == bytes)
            break;
        if (round == maximumDecodings)
            return false;
        bytes = decoded;
    }
    const QString plain = QString::fromUtf8(bytes);
    if (hasTrickCharacter(plain) || plain.startsWith(u'/') || colonInFirstPart(plain) != -1)
        return false;
    int depth = 0;
    const auto parts = QStringView(plain).split(u'/');
    for (const QStringView part : parts) {
        // A server or a file system may drop blanks and dots at the end of a name.
        const QStringView name = part.trimmed();
        const bool isDots = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'.'; });
        if (isDots && name.size() > 1)
            --depth;
        else if (!isDots && !name.isEmpty())
            ++depth;
        if (depth < 0)
            return false;
    }
    return true;
}

} // namespace

LinkKind classifyLink(QStringView address)
{
    if (address.isEmpty())
        return LinkKind::Empty;
    if (hasTrickCharacter(address) || address.front().isSpace() || address.back().isSpace() || address.front() == u'/')
        return LinkKind::Refused;
    if (address.front() == u'#')
        return LinkKind::Anchor;
    const qsizetype colon = colonInFirstPart(address);
    if (colon != -1) {
        const QStringView scheme = address.first(colon);
        if (scheme.compare(u"http", Qt::CaseInsensitive) == 0 || scheme.compare(u"https", Qt::CaseInsensitive) == 0)
            return classifyWeb(address.sliced(colon + 1));
        if (scheme.compare(u"mailto", Qt::CaseInsensitive) == 0)
            return classifyMail(address.sliced(colon + 1));
        return LinkKind::Refused;
    }
    const auto end = std::find_if(address.begin(), address.end(), [](QChar c) { return c == u'?' || c == u'#'; });
    return staysInFolder(address.first(end - address.begin())) ? LinkKind::Relative : LinkKind::Refused;
}

bool isAllowedLink(QStringView address)
{
    const LinkKind kind = classifyLink(address);
    return kind != LinkKind::Refused && kind != LinkKind::Empty;
}

bool isAllowedImage(QStringView address)
{
    return classifyLink(address) == LinkKind::Relative && address.front() != u'?';
}

} // namespace articular
