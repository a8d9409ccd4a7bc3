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

/// A text, or a number written as one; volumes and years come as either.
QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().simplified();
}

/// Vancouver style: at most two initials, without points.
QString initials(const QString &given)
{
    QString letters;
    bool atStart = true;
    for (const QChar c : given) {
        if (!c.isLetter())
            atStart = true;
        else if (std::exchange(atStart, false) && letters.size() < 2)
            letters += c.toUpper();
    }
    return letters;
}

QString authorOf(const QJsonObject &name)
{
    const QString literal = textOf(name.value("literal"_L1));
    if (!literal.isEmpty())
        return literal;
    QString author = textOf(name.value("family"_L1));
    const QString particle = textOf(name.value("non-dropping-particle"_L1));
    if (!particle.isEmpty())
        author = particle + u' ' + author;
    const QString letters = initials(textOf(name.value("given"_L1)));
    if (!letters.isEmpty())
        author += (author.isEmpty() ? u""_s : u" "_s) + letters;
    const QString suffix = textOf(name.value("suffix"_L1));
    return suffix.isEmpty() ? author : author + u' ' + suffix;
}

int yearOf(const QJsonObject &issued)
{
    const QString year = textOf(issued.value("date-parts"_L1).toArray().at(0).toArray().at(0));
    if (!year.isEmpty())
        return year.toInt();
    const QString raw = textOf(issued.contains("literal"_L1) ? issued.value("literal"_L1) : issued.value("raw"_L1));
    return raw.left(4).toInt();
}

QString doiOf(QString doi)
{
    for (const QString &prefix : {u"https://doi.org/"_s, u"http://doi.org/"_s, u"https://dx.doi.org/"_s, u"doi:"_s}) {
        if (doi.startsWith(prefix, Qt::CaseInsensitive))
            doi = doi.sliced(prefix.size()).trimmed();
    }
    return doi.startsWith(u"10.") ? doi : QString();
}

Reference referenceOf(const QJsonObject &entry)
{
    Reference reference;
    reference.key = textOf(entry.value("id"_L1));
    reference.title = textOf(entry.value("title"_L1));
    reference.containerTitle = textOf(entry.value("container-title"_L1));
    reference.publisher = textOf(entry.value("publisher"_L1));
    reference.volume = textOf(entry.value("volume"_L1));
    reference.issue = textOf(entry.value("issue"_L1));
    reference.page = textOf(entry.value("page"_L1));
    reference.doi = doiOf(textOf(entry.value("DOI"_L1)));
    reference.pmid = textOf(entry.value("PMID"_L1));
    reference.url = textOf(entry.value("URL"_L1));
    reference.year = yearOf(entry.value("issued"_L1).toObject());
    const QJsonArray authors = entry.value("author"_L1).toArray();
    for (const QJsonValue &author : authors) {
        const QString name = authorOf(author.toObject());
        if (!name.isEmpty())
            reference.authors.append(name);
    }
    return reference;
}

/// Adds `part` as a sentence of its own: a space before it and a point after it unless it ends in one.
void appendSentence(QString &line, const QString &part)
{
    if (part.isEmpty())
        return;
    if (!line.isEmpty())
        line += u' ';
    line += part;
    if (!part.endsWith(u'.') && !part.endsWith(u'?') && !part.endsWith(u'!'))
        line += u'.';
}

/// "2020;12(3):45-50", or as much of it as there is.
QString issueOf(const Reference &reference)
{
    QString text = reference.year > 0 ? QString::number(reference.year) : QString();
    QString number = reference.volume;
    if (!reference.issue.isEmpty())
        number += u'(' + reference.issue + u')';
    if (!number.isEmpty())
        text += (text.isEmpty() ? u""_s : u";"_s) + number;
    if (!reference.page.isEmpty())
        text += (text.isEmpty() ? u""_s : u":"_s) + reference.page;
    return text;
}

} // namespace

Result<References> References::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return ReferencesText::notReadable(json, problem.offset, problem.errorString());
    if (!document.isArray())
        return ReferencesText::notReadable(json, 0, u"not an array"_s);
    References references;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const Reference reference = referenceOf(entry.toObject());
        if (!reference.key.isEmpty())
            references.m_byKey.insert(reference.key, reference);
    }
    return references;
}

const Reference *References::find(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &*found;
}

QString References::vancouver(const Reference &reference)
{
    constexpr int namedAuthors = 6;
    QString line;
    QString authors = reference.authors.mid(0, namedAuthors).join(u", "_s);
    if (reference.authors.size() > namedAuthors)
        authors += u", et al"_s;
    appendSentence(line, authors);
    appendSentence(line, reference.title);
    appendSentence(line, reference.containerTitle);
    const QString issue = issueOf(reference);
    if (!reference.publisher.isEmpty() && reference.containerTitle.isEmpty())
        appendSentence(line, issue.isEmpty() ? reference.publisher : reference.publisher + u"; "_s + issue);
    else
        appendSentence(line, issue);
    return line;
}

QString References::link(const Reference &reference)
{
    if (!reference.doi.isEmpty())
        return u"https://doi.org/"_s + QString::fromLatin1(QUrl::toPercentEncoding(reference.doi, "/:;()"));
    const bool hasPmid = !reference.pmid.isEmpty()
        && std::all_of(reference.pmid.begin(), reference.pmid.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (hasPmid)
        return u"https://pubmed.ncbi.nlm.nih.gov/"_s + reference.pmid + u'/';
    const QUrl url(reference.url, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    return isWeb ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace articular
