// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/BibtexEntry.h"

#include "core/references/CslEntry.h"
#include "core/references/ImportFormats.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

QString typeOf(const QString &type, bool hasUrl)
{
    static const QHash<QString, QString> types{
        {u"article"_s, u"article-journal"_s}, {u"book"_s, u"book"_s}, {u"mvbook"_s, u"book"_s}, {u"collection"_s, u"book"_s},
        {u"proceedings"_s, u"book"_s}, {u"manual"_s, u"book"_s}, {u"booklet"_s, u"pamphlet"_s}, {u"inbook"_s, u"chapter"_s},
        {u"incollection"_s, u"chapter"_s}, {u"inproceedings"_s, u"paper-conference"_s}, {u"conference"_s, u"paper-conference"_s},
        {u"phdthesis"_s, u"thesis"_s}, {u"mastersthesis"_s, u"thesis"_s}, {u"thesis"_s, u"thesis"_s}, {u"techreport"_s, u"report"_s},
        {u"report"_s, u"report"_s}, {u"online"_s, u"webpage"_s}, {u"electronic"_s, u"webpage"_s}, {u"www"_s, u"webpage"_s},
        {u"unpublished"_s, u"manuscript"_s}, {u"dataset"_s, u"dataset"_s}};
    return types.value(type, hasUrl ? u"webpage"_s : u"document"_s);
}

/// Splits at " and " outside braces.
QStringList peopleOf(const QString &latex)
{
    constexpr qsizetype mostPeople = 5000;
    QStringList people;
    qsizetype depth = 0, start = 0;
    for (qsizetype at = 0; at < latex.size() && people.size() < mostPeople; ++at) {
        if (latex[at] == u'{')
            ++depth;
        else if (latex[at] == u'}')
            --depth;
        else if (depth <= 0 && latex[at].isSpace() && QStringView(latex).sliced(at + 1).startsWith("and"_L1)
                 && at + 4 < latex.size() && latex[at + 4].isSpace()) {
            people.append(latex.sliced(start, at - start));
            start = at + 5;
            at += 3;
        }
    }
    if (people.size() < mostPeople)
        people.append(latex.sliced(start));
    return people;
}

/// "Given von Family" without commas: the family name begins at the last word or at the first small one.
QJsonObject nameInOrder(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {{u"literal"_s, name}};
    qsizetype family = words.size() - 1;
    for (qsizetype i = 1; i < words.size() - 1; ++i) {
        if (words[i].front().isLower()) {
            family = i;
            break;
        }
    }
    return {{u"family"_s, words.mid(family).join(u' ')}, {u"given"_s, words.mid(0, family).join(u' ')}};
}

QJsonArray namesOf(const QString &latex)
{
    QJsonArray names;
    for (const QString &person : peopleOf(latex.simplified())) {
        const QString written = person.trimmed();
        const QString plain = plainFromLatex(written).simplified();
        if (plain.isEmpty())
            continue;
        // An organisation is in braces of its own.
        const bool isOrganisation = written.startsWith(u'{') && written.indexOf(u'}') == written.size() - 1;
        if (isOrganisation)
            names.append(QJsonObject{{u"literal"_s, plain}});
        else
            names.append(plain.contains(u',') ? nameFromCommas(plain) : nameInOrder(plain));
    }
    return names;
}

class BibtexMapping
{
public:
    BibtexMapping(const BibtexEntry &entry, const BibtexEntry *parent) : m_entry(entry), m_parent(parent) {}

    QJsonObject map() const
    {
        QJsonObject csl;
        const QString type = typeOf(m_entry.type, m_entry.fields.contains(u"url"_s) || m_entry.fields.contains(u"howpublished"_s));
        const bool isPart = type == "chapter"_L1 || type == "paper-conference"_L1;
        csl.insert(u"type"_s, type);
        csl.insert(u"id"_s, m_entry.key);
        const QString subtitle = text({u"subtitle"_s});
        const QString title = text({u"title"_s});
        setText(csl, u"title"_s, subtitle.isEmpty() ? title : title + u": "_s + subtitle);
        setNames(csl, u"author"_s, namesOf(raw({u"author"_s})));
        setNames(csl, u"editor"_s, namesOf(raw({u"editor"_s})));
        setText(csl, u"container-title"_s, isPart ? container() : text({u"journal"_s, u"journaltitle"_s}));
        setText(csl, u"container-title-short"_s, text({u"shortjournal"_s}));
        setText(csl, u"collection-title"_s, text({u"series"_s}));
        setText(csl, u"volume"_s, text({u"volume"_s}));
        const QString number = text({u"number"_s});
        setText(csl, u"issue"_s, type == "article-journal"_L1 ? text({u"number"_s, u"issue"_s}) : QString());
        setText(csl, u"number"_s, type == "article-journal"_L1 ? text({u"eid"_s}) : number);
        setText(csl, u"page"_s, text({u"pages"_s}).replace(u'–', u'-'));
        setText(csl, u"publisher"_s, text({u"publisher"_s, u"institution"_s, u"school"_s, u"organization"_s}));
        setText(csl, u"publisher-place"_s, text({u"address"_s, u"location"_s}));
        setText(csl, u"edition"_s, text({u"edition"_s}));
        setText(csl, u"ISBN"_s, text({u"isbn"_s}));
        setText(csl, u"ISSN"_s, text({u"issn"_s}));
        setText(csl, u"language"_s, text({u"language"_s, u"langid"_s}));
        setText(csl, u"keyword"_s, text({u"keywords"_s}));
        setText(csl, u"annote"_s, text({u"note"_s, u"annote"_s, u"annotation"_s}));
        takeNumbers(csl);
        takeDates(csl);
        return csl;
    }

private:
    QString raw(const QStringList &names) const
    {
        for (const BibtexEntry *entry : {&m_entry, m_parent}) {
            for (const QString &name : names) {
                // A parent's title is the book's.
                if (entry && (entry == &m_entry || name != "title"_L1) && entry->fields.contains(name))
                    return entry->fields.value(name);
            }
        }
        return {};
    }

    QString text(const QStringList &names) const { return plainFromLatex(raw(names)).simplified(); }

    QString container() const
    {
        const QString own = text({u"booktitle"_s});
        return own.isEmpty() && m_parent ? plainFromLatex(m_parent->fields.value(u"title"_s)).simplified() : own;
    }

    void takeNumbers(QJsonObject &csl) const
    {
        setText(csl, u"DOI"_s, bareDoi(text({u"doi"_s})));
        setText(csl, u"PMID"_s, text({u"pmid"_s}));
        setText(csl, u"PMCID"_s, text({u"pmcid"_s, u"pmc"_s}));
        if (text({u"eprinttype"_s}).compare("pubmed"_L1, Qt::CaseInsensitive) == 0)
            setText(csl, u"PMID"_s, text({u"eprint"_s}));
        static const QRegularExpression address(u"https?://[^\\s{}]+"_s);
        const QRegularExpressionMatch url = address.match(raw({u"url"_s, u"howpublished"_s}).remove(u'\\'));
        setText(csl, u"URL"_s, url.captured());
    }

    void takeDates(QJsonObject &csl) const
    {
        const QString date = text({u"date"_s});
        const QString month = text({u"month"_s});
        const int number = month.toInt() > 0 && month.toInt() <= 12 ? month.toInt() : monthFromText(month);
        const QJsonObject issued = date.isEmpty() ? dateValue(text({u"year"_s}).left(4).toInt(), number, text({u"day"_s}).toInt())
                                                  : dateFromText(date);
        csl.insert(u"issued"_s, issued);
        csl.insert(u"accessed"_s, dateFromText(text({u"urldate"_s})));
    }

    const BibtexEntry &m_entry;
    const BibtexEntry *m_parent;
};

} // namespace

QJsonObject cslOf(const BibtexEntry &entry, const BibtexEntry *parent)
{
    return BibtexMapping(entry, parent).map();
}

} // namespace articular
