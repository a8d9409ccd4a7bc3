// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/Citations.h"

namespace articular {

namespace {

constexpr qsizetype maximumLength = 1000;

bool isLetterOrDigit(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// Length of the key at the start of `text`: letters, digits and `_`, with `: . # / + -` between them.
qsizetype keyLength(QByteArrayView text)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isLetterOrDigit(text[at]) || text[at] == '_')
            length = at + 1;
        else if (at == 0 || !QByteArrayView(":.#/+-").contains(text[at]))
            break;
    }
    return length;
}

QByteArrayView trimmed(QByteArrayView text)
{
    return text.trimmed();
}

/// One `@key` or `@key, locator`; false if it is something else.
bool parseItem(QByteArrayView text, CitationItem &item)
{
    text = trimmed(text);
    if (text.size() < 2 || text.front() != '@')
        return false;
    const qsizetype length = keyLength(text.sliced(1));
    const QByteArrayView rest = trimmed(text.sliced(1 + length));
    if (length == 0 || (!rest.isEmpty() && rest.front() != ','))
        return false;
    item.key = QString::fromLatin1(text.sliced(1, length));
    item.locator = rest.isEmpty() ? QString() : QString::fromUtf8(trimmed(rest.sliced(1)));
    return true;
}

} // namespace

QList<CitationItem> citationItems(QByteArrayView content)
{
    QList<CitationItem> items;
    for (qsizetype start = 0; start <= content.size();) {
        qsizetype end = content.indexOf(';', start);
        // A semicolon belongs to the locator unless another key follows it.
        while (end != -1 && !trimmed(content.sliced(end + 1)).startsWith('@'))
            end = content.indexOf(';', end + 1);
        const qsizetype stop = end == -1 ? content.size() : end;
        CitationItem item;
        if (!parseItem(content.sliced(start, stop - start), item))
            return {};
        item.keyStart = content.indexOf('@', start) + 1;
        items.append(item);
        start = stop + 1;
    }
    return items;
}

qsizetype citationLength(QByteArrayView text)
{
    const QByteArrayView window = text.first(std::min(text.size(), maximumLength));
    const qsizetype close = window.indexOf(']');
    if (close < 3 || window.sliced(1, close - 1).contains('['))
        return 0;
    return citationItems(window.sliced(1, close - 1)).isEmpty() ? 0 : close + 1;
}

} // namespace articular
