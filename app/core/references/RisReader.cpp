// SPDX-License-Identifier: GPL-3.0-or-later
// RIS: "TY  - JOUR" to "ER  - ", a tag of two characters a line. Programs differ in what they put where; a line without a
// tag continues the one before.
#include "core/references/CslEntry.h"
#include "core/references/ImportFormats.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Field
{
    QString tag, value;
};

QString typeOf(const QString &type)
{
    static const QHash<QString, QString> types{
        {u"JOUR"_s, u"article-journal"_s}, {u"EJOUR"_s, u"article-journal"_s}, {u"INPR"_s, u"article-journal"_s},
        {u"ABST"_s, u"article-journal"_s}, {u"MGZN"_s, u"article-magazine"_s}, {u"NEWS"_s, u"article-newspaper"_s},
        {u"BOOK"_s, u"book"_s}, {u"EBOOK"_s, u"book"_s}, {u"EDBOOK"_s, u"book"_s}, {u"CHAP"_s, u"chapter"_s},
        {u"ECHAP"_s, u"chapter"_s}, {u"CPAPER"_s, u"paper-conference"_s}, {u"CONF"_s, u"paper-conference"_s},
        {u"RPRT"_s, u"report"_s}, {u"GOVDOC"_s, u"report"_s}, {u"STAND"_s, u"standard"_s}, {u"THES"_s, u"thesis"_s},
        {u"ELEC"_s, u"webpage"_s}, {u"BLOG"_s, u"post-weblog"_s}, {u"DATA"_s, u"dataset"_s}, {u"UNPB"_s, u"manuscript"_s},
        {u"PREPRINT"_s, u"article"_s}, {u"VIDEO"_s, u"motion_picture"_s}};
    return types.value(type, u"document"_s);
}

/// The entry of one record. Where several tags may hold a value, the first that does is taken.
class RisRecord
{
public:
    explicit RisRecord(const QList<Field> &fields) : m_fields(fields) {}

    QJsonObject entry() const
    {
        QJsonObject entry;
        const QString type = typeOf(first({u"TY"_s}));
        const bool isPart = type == "chapter"_L1 || type == "paper-conference"_L1;
        const bool isBook = type == "book"_L1 || type == "report"_L1 || type == "thesis"_L1;
        entry.insert(u"type"_s, type);
        setText(entry, u"id"_s, first({u"ID"_s}));
        setText(entry, u"title"_s, isBook ? first({u"T1"_s, u"TI"_s, u"CT"_s, u"BT"_s}) : first({u"T1"_s, u"TI"_s, u"CT"_s}));
        setNames(entry, u"author"_s, people({u"AU"_s, u"A1"_s}));
        setNames(entry, u"editor"_s, people(isPart ? QStringList{u"A2"_s, u"ED"_s} : QStringList{u"ED"_s}));
        if (isBook)
            setText(entry, u"collection-title"_s, first({u"T2"_s, u"T3"_s}));
        else
            setText(entry, u"container-title"_s, first({u"JF"_s, u"T2"_s, u"BT"_s, u"JO"_s, u"JA"_s, u"J2"_s}));
        if (!isBook && !isPart && first({u"JF"_s, u"T2"_s}) != first({u"JA"_s, u"J2"_s}))
            setText(entry, u"container-title-short"_s, first({u"JA"_s, u"J2"_s}));
        setText(entry, u"volume"_s, first({u"VL"_s}));
        setText(entry, type == "report"_L1 ? u"number"_s : u"issue"_s, first({u"IS"_s}));
        setText(entry, u"page"_s, pages());
        setText(entry, u"number"_s, first({u"C7"_s}));
        setText(entry, u"publisher"_s, first({u"PB"_s}));
        setText(entry, u"publisher-place"_s, first({u"CY"_s, u"PP"_s}));
        setText(entry, u"edition"_s, first({u"ET"_s}));
        setText(entry, u"language"_s, first({u"LA"_s}));
        setText(entry, type == "article-journal"_L1 ? u"ISSN"_s : u"ISBN"_s, first({u"SN"_s}));
        setText(entry, u"annote"_s, first({u"N1"_s}));
        const QString date = first({u"DA"_s, u"PY"_s, u"Y1"_s});
        entry.insert(u"issued"_s, dateFromText(date.isEmpty() ? first({u"PY"_s}) : date));
        entry.insert(u"accessed"_s, dateFromText(first({u"Y2"_s})));
        takeNumbers(entry);
        return entry;
    }

private:
    QString first(const QStringList &tags) const
    {
        for (const QString &tag : tags) {
            for (const Field &field : m_fields) {
                if (field.tag == tag && !field.value.simplified().isEmpty())
                    return field.value.simplified();
            }
        }
        return {};
    }

    QJsonArray people(const QStringList &tags) const
    {
        QJsonArray names;
        for (const QString &tag : tags) {
            for (const Field &field : m_fields) {
                const QString name = field.tag == tag ? field.value.simplified() : QString();
                if (!name.isEmpty())
                    names.append(name.contains(u',') ? nameFromCommas(name) : nameFromInitials(name));
            }
            if (!names.isEmpty())
                break;
        }
        return names;
    }

    QString pages() const
    {
        const QString start = first({u"SP"_s}), end = first({u"EP"_s});
        return end.isEmpty() || start == end || start.contains(u'-') ? start : start + u'-' + end;
    }

    void takeNumbers(QJsonObject &entry) const
    {
        setText(entry, u"DOI"_s, bareDoi(first({u"DO"_s})));
        setText(entry, u"URL"_s, first({u"UR"_s, u"L2"_s, u"LK"_s}));
        const QString accession = first({u"AN"_s}), custom = first({u"C2"_s});
        const bool isPubMed = first({u"DB"_s, u"DP"_s}).contains("pubmed"_L1, Qt::CaseInsensitive)
            || first({u"DB"_s}).contains("medline"_L1, Qt::CaseInsensitive);
        if (isPubMed && std::ranges::all_of(accession, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            setText(entry, u"PMID"_s, accession);
        if (custom.startsWith("PMC"_L1))
            entry.insert(u"PMCID"_s, custom);
    }

    const QList<Field> &m_fields;
};

class RisReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReferenceImport)

public:
    explicit RisReader(ReferenceImport &import) : m_import(import) {}

    void readLine(QStringView line, int number)
    {
        if (isFull(m_import))
            return;
        const QString tag = tagOf(line);
        if (tag.isEmpty()) {
            if (!m_fields.isEmpty())
                m_fields.last().value += u' ' + line.trimmed().toString();
            else if (!line.trimmed().isEmpty() && m_line > 0)
                noteProblem(number, tr("This line belongs to no entry. It was left out."), m_import);
            return;
        }
        if (tag == "TY"_L1) {
            if (!m_fields.isEmpty())
                noteProblem(m_line, tr("This entry has no end (a line “ER  -”). It was taken up to the next one."), m_import);
            finishEntry();
            m_line = number;
        } else if (m_fields.isEmpty()) {
            if (tag != "ER"_L1)
                noteProblem(number, tr("This line belongs to no entry. It was left out."), m_import);
            return;
        }
        if (tag == "ER"_L1)
            finishEntry();
        else
            m_fields.append({tag, line.sliced(line.indexOf(u'-') + 1).trimmed().toString()});
    }

    void finish()
    {
        if (!m_fields.isEmpty())
            noteProblem(m_line, tr("This entry has no end (a line “ER  -”). It was taken up to the next one."), m_import);
        finishEntry();
    }

private:
    /// "JO" of "JO  - Sample J"; empty when the line begins no field.
    static QString tagOf(QStringView line)
    {
        const auto isTagCharacter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
        if (line.size() < 4 || !isTagCharacter(line[0]) || line[0].isDigit() || !isTagCharacter(line[1]))
            return {};
        const QStringView rest = line.sliced(2);
        const bool isField = rest.startsWith("  -"_L1) || rest.startsWith(" -"_L1);
        return isField ? line.first(2).toString() : QString();
    }

    void finishEntry()
    {
        if (!m_fields.isEmpty())
            takeEntry(RisRecord(m_fields).entry(), m_line, m_import);
        m_fields.clear();
    }

    ReferenceImport &m_import;
    QList<Field> m_fields;                ///< of the entry being read, from TY on
    int m_line = 0;                       ///< of its TY; 0 before the first
};

} // namespace

void readRis(QStringView text, ReferenceImport &import)
{
    RisReader reader(import);
    forEachLine(text, [&reader](QStringView line, int number) { reader.readLine(line, number); });
    reader.finish();
}

} // namespace articular
