// SPDX-License-Identifier: GPL-3.0-or-later
// CSL-JSON: a list of entries, one entry, or an object whose `items` are the entries. In a broken file each entry is read
// for itself, so that the good ones are taken.
#include "core/references/CslEntry.h"
#include "core/references/ImportFormats.h"
#include "core/references/JsonSpans.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class CslJsonReader
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReferenceImport)

public:
    CslJsonReader(const QByteArray &json, ReferenceImport &import) : m_json(json), m_import(import) {}

    void read()
    {
        const QJsonObject whole = QJsonDocument::fromJson(m_json).object();
        if (whole.value(u"items"_s).isArray()) {
            const QJsonArray items = whole.value(u"items"_s).toArray();
            for (const QJsonValue &item : items)
                take(item.toObject(), 1);
            return;
        }
        const JsonSpans spans = jsonSpans(m_json);
        for (const TextRange &span : spans.objects) {
            if (!isFull(m_import))
                readEntry(span);
        }
        if (spans.objects.isEmpty())
            noteProblem(1, tr("The file holds no references."), m_import);
        else if (spans.open && !spans.close)
            noteProblem(lineOf(m_json.size()), tr("The list has no end (a line “]”). The entries before were taken."), m_import);
    }

private:
    void readEntry(TextRange span)
    {
        const int line = lineOf(span.start);
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(m_json.sliced(span.start, span.length), &problem);
        if (problem.error == QJsonParseError::NoError)
            take(document.object(), line);
        else
            noteProblem(lineOf(span.start + problem.offset),
                        tr("The entry from line %1 on is broken here. It was left out.").arg(line), m_import);
    }

    void take(QJsonObject entry, int line)
    {
        if (textField(entry, u"type").isEmpty())
            entry.insert(u"type"_s, u"document"_s);
        entry.insert(u"id"_s, textField(entry, u"id"));
        const QString doi = bareDoi(textField(entry, u"DOI"));
        if (!doi.isEmpty())
            entry.insert(u"DOI"_s, doi);
        takeEntry(entry, line, m_import);
    }

    /// Asked in rising order, so that all questions together are one pass.
    int lineOf(qsizetype offset)
    {
        const qsizetype end = std::min(offset, m_json.size());
        if (end > m_counted)
            m_line += int(std::count(m_json.begin() + m_counted, m_json.begin() + end, '\n'));
        m_counted = std::max(m_counted, end);
        return m_line;
    }

    const QByteArray &m_json;
    ReferenceImport &m_import;
    qsizetype m_counted = 0;
    int m_line = 1;
};

} // namespace

void readCslJson(const QByteArray &json, ReferenceImport &import)
{
    CslJsonReader(json, import).read();
}

} // namespace articular
