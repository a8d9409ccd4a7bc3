// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PhraseChanges.h"

#include "core/review/HtmlPieces.h"
#include "core/review/PictureMarks.h"
#include "core/review/WordChanges.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

using Kind = TextChange::Kind;

/// Characters without a meaning of their own: each stands for one tag or one character reference while words are compared.
constexpr char16_t firstSign = 0xE000, lastSign = 0xF8FF;

bool isSign(QChar c)
{
    return c.unicode() >= firstSign && c.unicode() <= lastSign;
}

/// Turns phrases into text in which tags and character references are one sign each.
class Signs
{
public:
    std::optional<QString> encoded(QByteArrayView phrase)
    {
        static const QRegularExpression piece(u"<!--.*?-->|<span class=\"missing-image\">[^<]*</span>|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>|&[#A-Za-z0-9]+;"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        const QString text = QString::fromUtf8(phrase);
        if (std::ranges::any_of(text, isSign))
            return std::nullopt;
        QString result;
        qsizetype end = 0;
        for (auto found = piece.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            result += text.mid(end, match.capturedStart() - end);
            end = match.capturedEnd();
            if (match.capturedView().startsWith(u"<!--"))
                continue;
            const std::optional<QChar> sign = signFor(match.captured().toUtf8());
            if (!sign)
                return std::nullopt;
            result += *sign;
        }
        return result + text.mid(end);
    }

    const QByteArray &meaning(QChar sign) const { return m_meanings.at(sign.unicode() - firstSign); }

private:
    std::optional<QChar> signFor(const QByteArray &meaning)
    {
        const auto known = m_known.constFind(meaning);
        if (known != m_known.constEnd())
            return *known;
        const auto same = std::ranges::find_if(m_meanings, [&](const QByteArray &other) {
            return beginsPicture(meaning) && beginsPicture(other) && areSamePicture(other, meaning);
        });
        if (same != m_meanings.end())
            return QChar(char16_t(firstSign + (same - m_meanings.begin())));
        if (m_meanings.size() > lastSign - firstSign)
            return std::nullopt;
        const QChar sign(char16_t(firstSign + m_meanings.size()));
        m_known.insert(meaning, sign);
        m_meanings.append(meaning);
        return sign;
    }

    QHash<QByteArray, QChar> m_known;
    QByteArrayList m_meanings;
};

/// Writes runs of words with marks around them that never reach over a tag.
class Writer
{
public:
    explicit Writer(const Signs &signs) : m_signs(signs) {}

    void add(const TextChange &change)
    {
        if (change.kind == Kind::Same)
            end();
        for (const QChar c : change.text) {
            if (!isSign(c)) {
                m_run += c;
                continue;
            }
            const QByteArray &meaning = m_signs.meaning(c);
            if (meaning.startsWith('&')) {
                m_run += QString::fromUtf8(meaning);
            } else if (beginsPicture(meaning) && change.kind != Kind::Same) {
                flush(change.kind);
                addPicture(meaning, change.kind);
            } else if (change.kind != Kind::Removed) {
                flush(change.kind);
                m_html += meaning;
            } else if (tagName(meaning) == "br") {
                m_run += u' ';
            }
        }
        flush(change.kind);
    }

    /// Nothing that is new follows here: what is gone was not replaced.
    void end()
    {
        for (const QByteArray &picture : std::exchange(m_gonePictures, {}))
            m_html += markedGonePicture(picture);
    }

    QByteArray takeHtml()
    {
        end();
        return std::move(m_html);
    }
    bool hasMarks() const { return m_hasMarks; }

private:
    /// A picture that is gone waits for the new one in its place.
    void addPicture(const QByteArray &picture, Kind kind)
    {
        m_hasMarks = true;
        if (kind == Kind::Removed)
            m_gonePictures.append(picture);
        else
            m_html += m_gonePictures.isEmpty() ? markedNewPicture(picture) : markedPictures(m_gonePictures.takeFirst(), picture);
    }

    void flush(Kind kind)
    {
        const QByteArray words = std::exchange(m_run, {}).toUtf8();
        if (kind == Kind::Same || words.trimmed().isEmpty()) {
            m_html += kind == Kind::Removed ? QByteArray() : words;
            return;
        }
        const QByteArray tag = kind == Kind::Removed ? "del" : "ins";
        m_html += '<' + tag + " data-articular-mark>" + words + "</" + tag + '>';
        m_hasMarks = true;
    }

    const Signs &m_signs;
    QString m_run;
    QByteArray m_html;
    QByteArrayList m_gonePictures;
    bool m_hasMarks = false;
};

} // namespace

std::optional<MarkedPhrase> markedPhrase(QByteArrayView before, QByteArrayView after)
{
    Signs signs;
    const std::optional<QString> old = signs.encoded(before), young = signs.encoded(after);
    if (!old || !young)
        return std::nullopt;
    const QList<TextChange> changes = wordChanges(*old, *young);
    Writer writer(signs);
    MarkedPhrase result;
    Kind last = Kind::Same;
    for (const TextChange &change : changes) {
        writer.add(change);
        if (change.kind != Kind::Same && last == Kind::Same)
            ++result.places;
        last = change.kind;
    }
    result.places = writer.hasMarks() ? result.places : 0;
    result.html = writer.takeHtml();
    result.isAlike = isAlike(changes);
    return result;
}

QByteArray wrappedPhrase(QByteArrayView phrase, const QByteArray &tag)
{
    Signs signs;
    const std::optional<QString> text = signs.encoded(phrase);
    const bool isGone = tag == "del";
    if (!text)
        return isGone ? QByteArray() : phrase.toByteArray();
    Writer writer(signs);
    writer.add({isGone ? Kind::Removed : Kind::Added, *text});
    return writer.takeHtml();
}

QByteArray withoutId(QByteArrayView tag)
{
    static const QRegularExpression id(u" id=(?:\"[^\"]*\"|'[^']*')"_s);
    return QString::fromUtf8(tag).remove(id).toUtf8();
}

} // namespace articular
