// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/YamlScalar.h"

#include <QStringList>

namespace articular {

namespace {

using namespace Qt::StringLiterals;

/// Characters that YAML readers do not take as they are in one line of text, by code point.
bool needsEscape(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0x2028 || character == 0x2029
        || character == 0xFEFF;
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

bool hasEscapes(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return needsEscape(character.unicode()); });
}

bool isPlainSafe(const QString &text, bool insideFlow)
{
    static const QString indicators = u"-?:,[]{}#&*!|>'\"%@`="_s;
    if (text.isEmpty() || isBlank(text.front()) || isBlank(text.back()) || indicators.contains(text.front()))
        return false;
    if (text.endsWith(u':') || text.contains(": "_L1) || text.contains(" #"_L1) || hasEscapes(text))
        return false;
    if (insideFlow && std::ranges::any_of(text, [](QChar c) { return u",[]{}:"_s.contains(c); }))
        return false;
    return !yamlReadsAsOtherType(text);
}

} // namespace

bool yamlReadsAsOtherType(const QString &text)
{
    static const QStringList words{u"null"_s, u"~"_s, u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s,
                                   u"y"_s, u"n"_s, u".inf"_s, u".nan"_s, u"-.inf"_s, u"+.inf"_s, u"<<"_s};
    if (words.contains(text, Qt::CaseInsensitive))
        return true;
    // Decimal, octal, hexadecimal, exponent, sexagesimal, date and time: only these characters, beginning like a number.
    static const QString numberCharacters = u"0123456789abcdefABCDEFxXoO_.,:+-TtZz "_s;
    const bool beginsLikeNumber = !text.isEmpty() && (text.front().isDigit() || u"+-."_s.contains(text.front()));
    return beginsLikeNumber
        && std::ranges::all_of(text, [](QChar character) { return numberCharacters.contains(character); });
}

QByteArray yamlDoubleQuoted(const QString &text)
{
    QByteArray written = "\"";
    for (const uint character : text.toUcs4()) {
        if (character == U'"' || character == U'\\')
            written += '\\' + QByteArray(1, char(character));
        else if (character == U'\n')
            written += "\\n";
        else if (character == U'\t')
            written += "\\t";
        else if (needsEscape(character))
            written += "\\u" + QByteArray::number(character, 16).rightJustified(4, '0');
        else
            written += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1).toUtf8();
    }
    return written + '"';
}

QByteArray yamlScalar(const QString &text, YamlStyle style, bool insideFlow)
{
    if (style == YamlStyle::Plain && isPlainSafe(text, insideFlow))
        return text.toUtf8();
    if (style == YamlStyle::SingleQuoted && !hasEscapes(text)) {
        QString doubled = text;
        return '\'' + doubled.replace(u'\'', "''"_L1).toUtf8() + '\'';
    }
    return yamlDoubleQuoted(text);
}

} // namespace articular
