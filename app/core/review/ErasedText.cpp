// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ErasedText.h"

#include "core/base/CanonicalJson.h"
#include "core/base/FileStore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype leastPassage = 3;     // characters
constexpr qsizetype longestPassage = 4000;
/// From here on a part of the passage at the edge of a quotation is one.
constexpr qsizetype leastPart = 4;

struct ErasedWords
{
    Q_DECLARE_TR_FUNCTIONS(articular::ErasedText)
};

QString patternOf(const QString &passage)
{
    QStringList words;
    for (const QString &word : passage.simplified().split(u' '))
        words.append(QRegularExpression::escape(word));
    // Line breaks, quotation marks of Markdown, emphasis and escapes may stand between the words.
    return words.join(u"[\\s>*_~\\\\]+"_s);
}

} // namespace

QString ErasedText::mark()
{
    return u"(erased)"_s;
}

QString ErasedText::passageProblem(const QString &passage)
{
    const QString words = passage.simplified();
    if (words.size() < leastPassage)
        return ErasedWords::tr("Give the words to be erased: at least %1 letters.").arg(leastPassage);
    if (words.size() > longestPassage)
        return ErasedWords::tr("This is too long to be erased at once. Erase it in parts.");
    return mark().contains(words, Qt::CaseInsensitive) ? ErasedWords::tr("These words stand where something was erased already.") : QString();
}

ErasedText::ErasedText(const QString &passage) : m_passage(passage.simplified())
{
    // Systems differ in how they write accents: as one character, or as a letter and its accent.
    QStringList forms{patternOf(passage), patternOf(passage.normalized(QString::NormalizationForm_C)),
                      patternOf(passage.normalized(QString::NormalizationForm_D))};
    forms.removeDuplicates();
    m_pattern.setPattern(forms.join(u'|'));
    m_pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool ErasedText::isIn(const QString &text) const
{
    return m_pattern.match(text).hasMatch();
}

std::optional<QByteArray> ErasedText::inText(const QByteArray &text) const
{
    if (firstInvalidUtf8(text) >= 0)
        return std::nullopt;
    // QString drops a byte order mark at the start.
    const QByteArray start = text.startsWith("\xEF\xBB\xBF") ? text.first(3) : QByteArray();
    QString words = QString::fromUtf8(QByteArrayView(text).sliced(start.size()));
    if (!isIn(words))
        return std::nullopt;
    return start + words.replace(m_pattern, mark()).toUtf8();
}

std::optional<QByteArray> ErasedText::inRecord(const QByteArray &json) const
{
    const Result<QJsonObject> object = parseStrictJson(json);
    if (!object)
        return inText(json);
    const QJsonValue after = withoutPassage(object.value(), {});
    if (after == QJsonValue(object.value()))
        return std::nullopt;
    return canonicalJson(after) + '\n';
}

QJsonValue ErasedText::withoutPassage(const QJsonValue &value, const QString &name) const
{
    if (value.isString())
        return withoutParts(value.toString().replace(m_pattern, mark()), name);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &element : value.toArray())
            array.append(withoutPassage(element, name));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto field = before.begin(); field != before.end(); ++field)
        object.insert(field.key().replace(m_pattern, mark()), withoutPassage(field.value(), field.key()));
    return object;
}

QString ErasedText::withoutParts(QString text, const QString &name) const
{
    const bool isQuoted = name == "exact"_L1 || name == "prefix"_L1 || name == "suffix"_L1;
    if (!isQuoted)
        return text;
    if (const QString words = text.simplified(); words.size() >= leastPart && m_passage.contains(words, Qt::CaseInsensitive))
        return mark();
    // The passage begins at its end, or ends at its start.
    const qsizetype longest = std::min(text.size(), m_passage.size());
    qsizetype atEnd = longest, atStart = longest;
    while (atEnd >= leastPart && !text.endsWith(m_passage.first(atEnd), Qt::CaseInsensitive))
        --atEnd;
    if (atEnd >= leastPart)
        text = text.chopped(atEnd) + mark();
    while (atStart >= leastPart && !text.startsWith(m_passage.last(atStart), Qt::CaseInsensitive))
        --atStart;
    return atStart >= leastPart ? mark() + text.sliced(atStart) : text;
}

} // namespace articular
