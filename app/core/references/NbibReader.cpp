// SPDX-License-Identifier: GPL-3.0-or-later
// PubMed's format (MEDLINE display, .nbib): "TAG - value" with tags of up to four letters, continued by indented lines.
// https://www.nlm.nih.gov/bsd/mms/medlineelements.html
#include "core/references/CslEntry.h"
#include "core/references/ImportFormats.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class NbibReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReferenceImport)

public:
    explicit NbibReader(ReferenceImport &import) : m_import(import) {}

    void readLine(QStringView line, int number)
    {
        if (isFull(m_import) || line.trimmed().isEmpty())
            return;
        if (line.startsWith("      "_L1)) {
            if (!m_tag.isEmpty())
                m_value += u' ' + line.trimmed().toString();
            return;
        }
        takeField();
        const bool isField = line.size() >= 5 && line[4] == u'-' && line.first(4).trimmed().size() >= 2;
        if (!isField) {
            noteProblem(number, tr("This line is not as PubMed writes it. It was left out."), m_import);
            return;
        }
        m_tag = line.first(4).trimmed().toString();
        m_value = line.sliced(5).trimmed().toString();
        if (m_tag == "PMID"_L1) {
            finishEntry();
            m_line = number;
        }
        if (m_line == 0)
            m_line = number;
    }

    void finish()
    {
        takeField();
        finishEntry();
    }

private:
    void takeField()
    {
        const QString tag = std::exchange(m_tag, QString());
        const QString value = std::exchange(m_value, QString()).simplified();
        if (tag.isEmpty() || value.isEmpty())
            return;
        m_isEmpty = false;
        if (tag == "FAU"_L1 || tag == "FED"_L1) {
            (tag == "FAU"_L1 ? m_authors : m_editors).append(nameFromCommas(value));
            m_afterFullName = true;
            return;
        }
        // The short form follows the full one; older records have the short one alone.
        const bool isRepeated = std::exchange(m_afterFullName, false);
        if (tag == "AU"_L1 || tag == "ED"_L1) {
            if (!isRepeated)
                (tag == "AU"_L1 ? m_authors : m_editors).append(nameFromInitials(value));
            return;
        }
        if (tag == "CN"_L1)
            m_authors.append(QJsonObject{{u"literal"_s, value}});
        else
            takeText(tag, value);
    }

    void takeText(const QString &tag, const QString &value)
    {
        static const QHash<QString, QString> fields{
            {u"PMID"_s, u"PMID"_s}, {u"PMC"_s, u"PMCID"_s}, {u"JT"_s, u"container-title"_s}, {u"TA"_s, u"container-title-short"_s},
            {u"VI"_s, u"volume"_s}, {u"IP"_s, u"issue"_s}, {u"PG"_s, u"page"_s}, {u"PB"_s, u"publisher"_s}, {u"EN"_s, u"edition"_s},
            {u"LA"_s, u"language"_s}, {u"ISBN"_s, u"ISBN"_s}, {u"GN"_s, u"annote"_s}};
        if (tag == "TI"_L1) {
            m_entry.insert(u"title"_s, value.endsWith(u'.') ? value.chopped(1) : value);
        } else if (tag == "BTI"_L1) {
            m_book = value.endsWith(u'.') ? value.chopped(1) : value;
        } else if (tag == "PL"_L1) {
            m_place = value;
        } else if (tag == "DP"_L1) {
            m_entry.insert(u"issued"_s, dateFromText(value));
        } else if (tag == "DEP"_L1) {
            m_online = value;
        } else if ((tag == "AID"_L1 || tag == "LID"_L1) && value.endsWith("[doi]"_L1)) {
            setText(m_entry, u"DOI"_s, bareDoi(value.chopped(5)));
        } else if (tag == "IS"_L1) {
            if (!m_entry.contains(u"ISSN"_s))
                m_entry.insert(u"ISSN"_s, value.section(u' ', 0, 0));
        } else if (tag == "PT"_L1) {
            m_isPreprint = m_isPreprint || value == "Preprint"_L1;
        } else if (fields.contains(tag)) {
            m_entry.insert(fields.value(tag), value);
        }
    }

    void finishEntry()
    {
        if (!m_isEmpty) {
            setNames(m_entry, u"author"_s, m_authors);
            setNames(m_entry, u"editor"_s, m_editors);
            if (!m_entry.contains(u"issued"_s) && !m_online.isEmpty())
                m_entry.insert(u"issued"_s, dateFromText(m_online));
            const bool isChapter = !m_book.isEmpty() && m_entry.contains(u"title"_s);
            QString type = m_isPreprint ? u"article"_s : u"article-journal"_s;
            if (!m_book.isEmpty()) {
                type = isChapter ? u"chapter"_s : u"book"_s;
                m_entry.insert(isChapter ? u"container-title"_s : u"title"_s, m_book);
                setText(m_entry, u"publisher-place"_s, m_place);
            }
            m_entry.insert(u"type"_s, type);
            takeEntry(m_entry, m_line, m_import);
        }
        m_entry = {};
        m_authors = {};
        m_editors = {};
        m_book.clear();
        m_place.clear();
        m_online.clear();
        m_isPreprint = m_afterFullName = false;
        m_isEmpty = true;
        m_line = 0;
    }

    ReferenceImport &m_import;
    QString m_tag, m_value;               ///< the field being read
    QJsonObject m_entry;
    QJsonArray m_authors, m_editors;
    QString m_book, m_place, m_online;
    bool m_isPreprint = false, m_afterFullName = false, m_isEmpty = true;
    int m_line = 0;                       ///< where the entry begins
};

} // namespace

void readNbib(QStringView text, ReferenceImport &import)
{
    NbibReader reader(import);
    forEachLine(text, [&reader](QStringView line, int number) { reader.readLine(line, number); });
    reader.finish();
}

} // namespace articular
