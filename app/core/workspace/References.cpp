// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/References.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class ReferencesText
{
    Q_DECLARE_TR_FUNCTIONS(articular::References)

public:
    static Error notReadable(const QByteArray &json, qsizetype offset, const QString &detail)
    {
        const int line = 1 + int(std::count(json.begin(), json.begin() + qMin(offset, json.size()), '\n'));
        return {ErrorCode::InvalidSyntax,
                tr("The clinic's references cannot be read from line %1 on, so none of them is shown. Nothing was "
                   "changed; mend the file or export it again from the reference program.").arg(line),
                detail, {}, line};
    }
};

/// A text, or a number written as one; volumes and years come as either. Reference programs mark up words of titles.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    QString text = value.toString().simplified();
    if (!text.contains(u'<'))
        return text;
    for (const QLatin1StringView tag : {"<i>"_L1, "</i>"_L1, "<b>"_L1, "</b>"_L1, "<sub>"_L1, "</sub>"_L1, "<sup>"_L1,
                                        "</sup>"_L1, "<sc>"_L1, "</sc>"_L1, "<em>"_L1, "</em>"_L1, "</span>"_L1})
        text.remove(tag, Qt::CaseInsensitive);
    return text;
}

/// At most two letters: NLM names nobody by more.
QString initials(const QString &given)
{
    constexpr int most = 2;
    // "JA" and "J.-P." are initials already; "IAN" is a name that somebody shouted.
    const bool isInitials = given.size() <= 3 && given == given.toUpper();
    QString letters;
    bool atStart = true;
    for (const QChar c : given) {
        if (!c.isLetter())
            atStart = true;
        else if ((std::exchange(atStart, false) || isInitials) && letters.size() < most)
            letters += c.toUpper();
    }
    return letters;
}

/// "Jr" and "Sr" without a point, generations as "2nd", "3rd", "4th".
QString suffixOf(QString suffix)
{
    suffix.remove(u'.');
    const QHash<QString, QString> generations{{u"II"_s, u"2nd"_s}, {u"III"_s, u"3rd"_s}, {u"IV"_s, u"4th"_s}, {u"V"_s, u"5th"_s}};
    return generations.value(suffix, suffix);
}

QString nameOf(const QJsonObject &name)
{
    const QString literal = textOf(name.value("literal"_L1));
    if (!literal.isEmpty())
        return literal;
    QString family = textOf(name.value("family"_L1));
    for (const QLatin1StringView key : {"non-dropping-particle"_L1, "dropping-particle"_L1}) {
        const QString particle = textOf(name.value(key));
        if (!particle.isEmpty() && !family.isEmpty())
            family = particle + (particle.endsWith(u'\'') || particle.endsWith(u'’') ? u""_s : u" "_s) + family;
    }
    QStringList parts{family, initials(textOf(name.value("given"_L1))), suffixOf(textOf(name.value("suffix"_L1)))};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        const QString name = nameOf(entry.toObject());
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

ReferenceDate dateOf(const QJsonObject &date)
{
    const QJsonArray parts = date.value("date-parts"_L1).toArray().at(0).toArray();
    const auto part = [&parts](int at, int most) {
        const int number = textOf(parts.at(at)).toInt();
        return number > 0 && number <= most ? number : 0;
    };
    if (const int year = part(0, 9999))
        return {year, part(1, 12), part(1, 12) ? part(2, 31) : 0};
    const QString raw = textOf(date.contains("literal"_L1) ? date.value("literal"_L1) : date.value("raw"_L1));
    return {raw.left(4).toInt(), 0, 0};
}

QString doiOf(QString doi)
{
    for (const QString &prefix : {u"https://doi.org/"_s, u"http://doi.org/"_s, u"https://dx.doi.org/"_s,
                                  u"http://dx.doi.org/"_s, u"doi:"_s}) {
        if (doi.startsWith(prefix, Qt::CaseInsensitive))
            doi = doi.sliced(prefix.size()).trimmed();
    }
    return doi.startsWith(u"10.") ? doi : QString();
}

/// Whatever is written there but `false`: a list that somebody keeps by hand may say no more than `true`.
std::optional<ReferenceWithdrawal> withdrawalOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || value == QJsonValue(false))
        return std::nullopt;
    const QJsonObject said = value.toObject();
    return ReferenceWithdrawal{textOf(said.value("reason"_L1)), textOf(said.value("by"_L1)), QDate::fromString(said.value("on"_L1).toString(), Qt::ISODate)};
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString webLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    return isWeb ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

Reference Reference::fromCsl(const QJsonObject &entry)
{
    const auto text = [&entry](QLatin1StringView key) { return textOf(entry.value(key)); };
    Reference reference;
    reference.key = text("id"_L1);
    reference.type = text("type"_L1);
    reference.title = text("title"_L1);
    // NLM lists journals by their abbreviation, without points.
    QString journal = text("container-title-short"_L1);
    if (journal.isEmpty())
        journal = text("journalAbbreviation"_L1);
    reference.containerTitle = journal.isEmpty() ? text("container-title"_L1) : journal.remove(u'.');
    reference.publisher = text("publisher"_L1);
    reference.publisherPlace = text("publisher-place"_L1);
    reference.edition = text("edition"_L1);
    reference.volume = text("volume"_L1);
    reference.issue = text("issue"_L1);
    reference.page = text("page"_L1);
    reference.number = text("number"_L1);
    reference.genre = text("genre"_L1);
    reference.doi = doiOf(text("DOI"_L1));
    reference.pmid = text("PMID"_L1);
    reference.pmcid = text("PMCID"_L1);
    reference.isbn = text("ISBN"_L1);
    reference.url = text("URL"_L1);
    reference.note = text("note"_L1);
    reference.issued = dateOf(entry.value("issued"_L1).toObject());
    reference.accessed = dateOf(entry.value("accessed"_L1).toObject());
    reference.authors = namesOf(entry.value("author"_L1));
    reference.editors = namesOf(entry.value("editor"_L1));
    reference.withdrawal = withdrawalOf(entry.value("custom"_L1).toObject().value("withdrawn"_L1));
    return reference;
}

Result<References> References::parse(const QByteArray &json)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    QJsonParseError problem;
    const QJsonDocument document =
        QJsonDocument::fromJson(json.startsWith(byteOrderMark) ? json.sliced(byteOrderMark.size()) : json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return ReferencesText::notReadable(json, problem.offset, problem.errorString());
    if (!document.isArray())
        return ReferencesText::notReadable(json, 0, u"not an array"_s);
    References references;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const Reference reference = Reference::fromCsl(entry.toObject());
        if (reference.key.isEmpty() || references.m_byKey.contains(reference.key))
            continue;
        references.m_byKey.insert(reference.key, references.m_all.size());
        references.m_all.append(reference);
    }
    return references;
}

const Reference *References::find(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_all[*found];
}

QString References::link(const Reference &reference)
{
    if (!reference.doi.isEmpty())
        return u"https://doi.org/"_s + QString::fromLatin1(QUrl::toPercentEncoding(reference.doi, "/:;()"));
    if (isNumber(reference.pmid))
        return u"https://pubmed.ncbi.nlm.nih.gov/"_s + reference.pmid + u'/';
    return webLink(reference.url);
}

QString References::linkIntroduction(const Reference &reference)
{
    const bool isWebAddress = reference.doi.isEmpty() && !isNumber(reference.pmid) && !webLink(reference.url).isEmpty();
    return isWebAddress ? u"Available from:"_s : QString();
}

} // namespace articular
