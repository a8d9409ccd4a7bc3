// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/HtmlElements.h"

namespace articular::html {

namespace {

QByteArray openingTag(const QByteArray &tag, const Attributes &attributes)
{
    QByteArray html = '<' + tag;
    for (const auto &[name, value] : attributes)
        html += ' ' + name + "=\"" + escaped(value) + '"';
    return html + '>';
}

/// Control characters and noncharacters: HTML has no way to write them.
bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || (code >= 0x7F && code < 0xA0);
    return isControl || (code >= 0xFDD0 && code <= 0xFDEF) || code >= 0xFFFE;
}

} // namespace

QByteArray escaped(const QString &text)
{
    QString html;
    html.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            html += QStringLiteral("&amp;");
        else if (c == u'<')
            html += QStringLiteral("&lt;");
        else if (c == u'>')
            html += QStringLiteral("&gt;");
        else if (c == u'"')
            html += QStringLiteral("&quot;");
        else if (c == u'\'')
            html += QStringLiteral("&#39;");
        else
            html += isForbidden(c) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return html.toUtf8();
}

QByteArray element(const QByteArray &tag, const Attributes &attributes, const QByteArray &content)
{
    return openingTag(tag, attributes) + content + "</" + tag + '>';
}

QByteArray voidElement(const QByteArray &tag, const Attributes &attributes)
{
    return openingTag(tag, attributes);
}

QByteArray textElement(const QByteArray &tag, const Attributes &attributes, const QString &text)
{
    return element(tag, attributes, escaped(text));
}

} // namespace articular::html
