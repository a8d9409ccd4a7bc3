// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/InlineMarkdown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Marks do not work beside spaces: those stay outside.
QString marked(const QString &text, const QString &before, const QString &after)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return text;
    const qsizetype start = text.indexOf(words);
    return text.first(start) + before + words + after + text.sliced(start + words.size());
}

QString withLooks(const QString &escaped, const InlineLooks &looks)
{
    QString text = escaped;
    if (looks.struck)
        text = marked(text, u"~~"_s, u"~~"_s);
    if (looks.italic)
        text = marked(text, u"*"_s, u"*"_s);
    if (looks.bold)
        text = marked(text, u"**"_s, u"**"_s);
    return text;
}

/// One space for each stretch of white space; characters that nobody sees are gone.
QString plainSpaces(const QString &text)
{
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{2007}\\x{202F}]+"_s), unseen(u"[\\x{200B}\\x{FEFF}\\x{2060}\\x{0000}-\\x{0008}]"_s);
    return QString(text).remove(unseen).replace(spaces, u" "_s);
}

} // namespace

QString escapedInline(const QString &text)
{
    static const QRegularExpression marks(u"([*`]|~(?!\\d)|\\\\(?=[!-/:-@\\[-`{-~])|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
                                          "|\\[(?=[\\^@!]|[^\\]]*\\][(\\[:])|<(?=[A-Za-z/!?])|&(?=#?\\w+;)|\\{(?=\\{))"_s);
    return QString(text).replace(marks, u"\\\\1"_s);
}

QString escapedLineStart(const QString &line)
{
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s), other(u"^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$)"_s);
    QString escaped = line;
    escaped.replace(number, u"\\1\\\\2"_s);
    return other.match(line).hasMatch() ? u'\\' + escaped : escaped;
}

void InlineMarkdown::add(const QString &text, const InlineLooks &looks)
{
    if (!text.isEmpty())
        m_pieces.append({text, looks, false});
}

void InlineMarkdown::addLineBreak()
{
    m_pieces.append({{}, {}, true});
}

bool InlineMarkdown::isEmpty() const
{
    return std::ranges::all_of(m_pieces, [](const Piece &piece) { return piece.isBreak || plainSpaces(piece.text).trimmed().isEmpty(); });
}

bool InlineMarkdown::hasLooks() const
{
    return std::ranges::any_of(m_pieces, [](const Piece &piece) { return piece.looks != InlineLooks() && !piece.text.trimmed().isEmpty(); });
}

QList<InlineMarkdown::Piece> InlineMarkdown::joined() const
{
    QList<Piece> pieces;
    bool isAfterSpace = true;
    for (const Piece &piece : m_pieces) {
        Piece next = piece;
        next.text = plainSpaces(piece.text);
        if (isAfterSpace && next.text.startsWith(u' '))
            next.text.remove(0, 1);
        if (!piece.isBreak && next.text.isEmpty())
            continue;
        isAfterSpace = piece.isBreak || next.text.endsWith(u' ');
        // A space between two bold words is bold, whatever it was.
        if (next.text == u" "_s && !pieces.isEmpty() && !pieces.constLast().isBreak)
            next.looks = pieces.constLast().looks;
        if (!piece.isBreak && !pieces.isEmpty() && !pieces.constLast().isBreak && pieces.constLast().looks == next.looks)
            pieces.last().text += next.text;
        else
            pieces.append(next);
    }
    return pieces;
}

QString InlineMarkdown::text() const
{
    QString text, link;
    QString address;
    const auto closeLink = [&] {
        text += address.isEmpty() ? link : marked(link, u"["_s, u"](%1)"_s.arg(address));
        link.clear();
    };
    for (const Piece &piece : joined()) {
        if (piece.looks.address != address) {
            closeLink();
            address = piece.looks.address;
        }
        link += piece.isBreak ? u"  \n"_s : withLooks(escapedInline(piece.text), piece.looks);
    }
    closeLink();
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        line = escapedLineStart(line);
    return lines.join(u'\n');
}

QString InlineMarkdown::cellText() const
{
    return text().replace(u"  \n"_s, u" "_s).replace(u'|', u"\\|"_s);
}

} // namespace articular
