// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/ReferenceKeys.h"

#include "core/references/CslEntry.h"
#include "core/workspace/References.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Lower-case ASCII letters and digits of a text; accents dropped.
QString folded(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().replace(u'ß', u"ss"_s).normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += c;
    }
    return result;
}

/// Letters and digits of any script, for comparing.
QString comparable(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

QString titleKey(const Reference &reference)
{
    const QString title = comparable(reference.title);
    return title.isEmpty() || reference.issued.isEmpty() ? QString() : title + u'/' + QString::number(reference.issued.year);
}

QString firstAuthor(const Reference &reference)
{
    return reference.authors.isEmpty() ? QString() : comparable(reference.authors.constFirst().section(u' ', 0, 0));
}

/// The first word of a title that says something.
QString titleWord(const QString &title)
{
    static const QSet<QString> fillers{u"the"_s, u"and"_s, u"for"_s, u"with"_s, u"from"_s, u"are"_s, u"does"_s, u"how"_s, u"what"_s,
        u"why"_s, u"can"_s, u"use"_s, u"los"_s, u"las"_s, u"del"_s, u"una"_s, u"para"_s, u"con"_s, u"der"_s, u"die"_s, u"das"_s,
        u"und"_s, u"les"_s, u"des"_s, u"effect"_s, u"effects"_s, u"study"_s, u"into"_s, u"between"_s, u"after"_s};
    for (const QString &word : title.simplified().split(u' ')) {
        const QString plain = folded(word);
        if (plain.size() >= 3 && !fillers.contains(plain))
            return plain.left(14);
    }
    return {};
}

QString nameWord(const QJsonObject &entry)
{
    for (const QString &role : {u"author"_s, u"editor"_s}) {
        const QJsonObject name = entry.value(role).toArray().at(0).toObject();
        const QString family = textField(name, u"family");
        const QString word = folded(family.isEmpty() ? titleWord(textField(name, u"literal")) : family.section(u' ', -1));
        if (!word.isEmpty())
            return word.left(20);
    }
    return titleWord(textField(entry, u"publisher"));
}

} // namespace

ReferenceIndex::ReferenceIndex(const References &references)
{
    for (const Reference &reference : references.all())
        add(reference);
}

void ReferenceIndex::add(const QJsonObject &entry)
{
    add(Reference::fromCsl(entry));
}

void ReferenceIndex::add(const Reference &reference)
{
    m_keys.insert(reference.key.toLower());
    if (!reference.doi.isEmpty())
        m_byDoi.insert(reference.doi.toLower(), reference.key);
    if (!reference.pmid.isEmpty())
        m_byPmid.insert(reference.pmid, reference.key);
    if (const QString title = titleKey(reference); !title.isEmpty())
        m_byTitle.insert(title, {reference.key, reference.doi.toLower(), reference.pmid, firstAuthor(reference)});
}

QString ReferenceIndex::find(const QJsonObject &entry) const
{
    const Reference reference = Reference::fromCsl(entry);
    const QString doi = reference.doi.toLower();
    if (!doi.isEmpty() && m_byDoi.contains(doi))
        return m_byDoi.value(doi);
    if (!reference.pmid.isEmpty() && m_byPmid.contains(reference.pmid))
        return m_byPmid.value(reference.pmid);
    const auto differ = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    const auto [first, last] = m_byTitle.equal_range(titleKey(reference));
    constexpr int mostCompared = 20;
    int compared = 0;
    for (auto known = first; known != last && compared < mostCompared; ++known, ++compared) {
        if (!differ(known->doi, doi) && !differ(known->pmid, reference.pmid) && !differ(known->author, firstAuthor(reference)))
            return known->key;
    }
    return {};
}

QString ReferenceIndex::freeKey(const QJsonObject &entry)
{
    const QString own = textField(entry, u"id");
    const bool isReadable = isCitationKey(own) && own.front().isLetter() && !own.contains(u'/') && !own.contains(u':');
    if (isReadable && !m_keys.contains(own.toLower()))
        return own;
    const int year = Reference::fromCsl(entry).issued.year;
    QString key = nameWord(entry) + (year > 0 ? QString::number(year) : QString()) + titleWord(textField(entry, u"title"));
    if (key.isEmpty() || !key.front().isLetter())
        key.prepend(u"source"_s);
    QString free = key;
    // Remembered, so that a thousand alike cost a thousand steps and not a million.
    int &number = m_numbers[key.toLower()];
    while (m_keys.contains(free.toLower())) {
        number = std::max(number + 1, 2);
        free = key + u'-' + QString::number(number);
    }
    return free;
}

} // namespace articular
