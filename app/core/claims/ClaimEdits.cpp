// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claims/ClaimEdits.h"

#include "core/markdown/Citations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A citation is not read beyond some length; UTF-16 units.
constexpr qsizetype longestLocator = 300;

QByteArrayView sentenceIn(const QByteArray &text, const TextRange &range)
{
    const qsizetype start = std::clamp<qsizetype>(range.start, 0, text.size());
    return QByteArrayView(text).sliced(start, std::clamp<qsizetype>(range.end(), start, text.size()) - start);
}

/// Bytes of `sentence` before the marks that end it: stops, and quotation marks and brackets behind them.
qsizetype endOfWords(QByteArrayView sentence)
{
    static constexpr QByteArrayView marks[]{".", "!", "?", ":", ";", "\"", "'", ")", "\xE2\x80\x9D", "\xE2\x80\x99", "\xE2\x80\xA6", " ", "\n", "\r"};
    qsizetype end = sentence.size();
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (const QByteArrayView mark : marks) {
            // A bracket that closes a link or a note belongs to the words.
            const bool isOwnBracket = mark == ")" && sentence.first(end).contains('(') && sentence.first(end).lastIndexOf('(') > 0;
            if (isOwnBracket || !sentence.first(end).endsWith(mark))
                continue;
            end -= mark.size();
            shorter = true;
        }
    }
    return end > 0 ? end : sentence.size();
}

QByteArray citation(const QStringList &keys, const QString &locator)
{
    QStringList parts;
    for (const QString &key : keys)
        parts.append(u'@' + key);
    QString cited = parts.join("; "_L1);
    // A bracket would end the citation early, and a semicolon begin the next key.
    QString place = locator.simplified().left(longestLocator);
    place.replace(u'[', u'(').replace(u']', u')').replace(u';', u',');
    if (!place.isEmpty())
        cited += ", "_L1 + place;
    return " [" + cited.toUtf8() + ']';
}

QByteArray asPlainMarkdown(const QString &words)
{
    QByteArray plain;
    for (const char c : words.simplified().toUtf8()) {
        if (QByteArrayView("\\`*_[]<>&~|").contains(c))
            plain.append('\\');
        plain.append(c);
    }
    return plain;
}

} // namespace

std::optional<SentenceSource> sourceOf(const QByteArray &text, const Claim &claim)
{
    if (!claim.key.isEmpty())
        return std::nullopt;
    const qsizetype end = std::clamp<qsizetype>(claim.range.end(), 0, text.size());
    qsizetype behind = end;
    while (behind < text.size() && text.at(behind) == ' ')
        ++behind;
    const bool isFollowed = QByteArrayView(text).sliced(behind).startsWith("[@") || QByteArrayView(text).sliced(end).startsWith("[^");
    const qsizetype close = isFollowed ? text.indexOf(']', behind) : -1;
    const QByteArrayView sentence = sentenceIn(text, TextRange::between(claim.range.start, close < 0 ? end : close + 1));
    for (qsizetype open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', open + 1)) {
        const QByteArrayView rest = sentence.sliced(open);
        if (rest.startsWith("[^") && rest.contains(']'))
            return SentenceSource();
        const qsizetype length = rest.startsWith("[@") ? citationLength(rest) : 0;
        const QList<CitationItem> items = length > 0 ? citationItems(rest.sliced(1, length - 2)) : QList<CitationItem>();
        if (!items.isEmpty())
            return SentenceSource{items.first().key, items.first().locator};
    }
    return std::nullopt;
}

bool canCite(const Claim &claim)
{
    return canReword(claim) && claim.place != ClaimPlace::Heading;
}

bool canReword(const Claim &claim)
{
    switch (claim.place) {
    case ClaimPlace::Heading:
    case ClaimPlace::Text:
    case ClaimPlace::ListItem:
    case ClaimPlace::TableCell:
    case ClaimPlace::Quote: return claim.key.isEmpty() && !claim.range.isEmpty();
    default: return false;
    }
}

TextEdit citationEdit(const QByteArray &text, const Claim &claim, const QString &key, const QString &locator)
{
    const qsizetype place = claim.range.start + endOfWords(sentenceIn(text, claim.range));
    return {{place, 0}, citation({key}, locator)};
}

TextEdit rewordingEdit(const QByteArray &text, const Claim &claim, const QString &wording, const QStringList &references)
{
    QByteArray sentence = asPlainMarkdown(wording);
    if (!references.isEmpty())
        sentence.insert(endOfWords(sentence), citation(references, {}));
    const qsizetype start = std::clamp<qsizetype>(claim.range.start, 0, text.size());
    return {TextRange::between(start, std::clamp<qsizetype>(claim.range.end(), start, text.size())), sentence};
}

} // namespace articular
