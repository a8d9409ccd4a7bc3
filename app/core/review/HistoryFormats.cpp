// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/HistoryList.h"

#include "core/markdown/HtmlText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(articular::HistoryList)
};

constexpr char style[] =
    "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1c2733;background:#fff}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;padding:0 0 .5em}"
    "th,td{text-align:left;vertical-align:top;padding:.4em .8em .4em 0;border-bottom:1px solid #c5ced6}"
    "time{white-space:nowrap}.remark{color:#8a1f11;font-weight:bold;margin:.2em 0 0}";

QString timeWords(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QByteArray escaped(const QString &text)
{
    QByteArray html;
    appendEscaped(html, text.toUtf8());
    return html;
}

/// A cell that begins like a formula is run by spreadsheets; one that begins with a quotation mark of theirs is a text.
QByteArray cell(const QString &text)
{
    QString words = text.simplified();
    if (!words.isEmpty() && u"=+-@|%"_s.contains(words.front()))
        words.prepend(u'\'');
    return '"' + words.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray row(const QStringList &cells)
{
    QByteArrayList written;
    for (const QString &text : cells)
        written.append(cell(text));
    return written.join(',') + "\r\n";
}

QByteArray htmlRow(const HistoryEntry &entry)
{
    QByteArray html = "<tr>\n<td>";
    if (entry.at.isValid())
        html += "<time datetime=\"" + entry.at.toUTC().toString(Qt::ISODate).toLatin1() + "\">" + timeWords(entry.at).toLatin1() + "</time>";
    html += "</td>\n<td>" + escaped(entry.name) + "</td>\n<td>" + escaped(entry.what);
    for (const QString &remark : entry.remarks)
        html += "\n<p class=\"remark\">" + escaped(remark) + "</p>";
    return html + "</td>\n</tr>\n";
}

} // namespace

QByteArray historyAsText(const QList<HistoryEntry> &entries)
{
    QString text;
    for (const HistoryEntry &entry : entries) {
        const QString who = entry.name.isEmpty() ? QString() : entry.name + u": "_s;
        text += u"%1  %2%3\n"_s.arg(entry.at.isValid() ? timeWords(entry.at) + u" UTC"_s : u"-"_s, who, entry.what.simplified());
        for (const QString &remark : entry.remarks)
            text += u"    ! "_s + remark.simplified() + u'\n';
    }
    return text.toUtf8();
}

QByteArray historyAsHtml(const QList<HistoryEntry> &entries, const QString &title)
{
    const QByteArray heading = escaped(HistoryText::tr("History of the review: %1", "title of an article").arg(title.simplified()));
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + QLocale().bcp47Name().toLatin1()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>"
        + heading + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<h1>" + heading + "</h1>\n<table>\n<caption>"
        + escaped(HistoryText::tr("%1 events; all times are UTC.").arg(entries.size())) + "</caption>\n<thead>\n<tr>\n";
    for (const QString &column : {HistoryText::tr("When"), HistoryText::tr("Who"), HistoryText::tr("What")})
        html += "<th scope=\"col\">" + escaped(column) + "</th>\n";
    html += "</tr>\n</thead>\n<tbody>\n";
    for (const HistoryEntry &entry : entries)
        html += htmlRow(entry);
    return html + "</tbody>\n</table>\n</main>\n</body>\n</html>\n";
}

QByteArray historyAsCsv(const QList<HistoryEntry> &entries)
{
    QByteArray csv = "\xEF\xBB\xBF"
        + row({HistoryText::tr("Time (UTC)"), HistoryText::tr("Who"), HistoryText::tr("Short name"), HistoryText::tr("Kind"), HistoryText::tr("What"),
               HistoryText::tr("Remarks"), HistoryText::tr("Record")});
    for (const HistoryEntry &entry : entries)
        csv += row({timeWords(entry.at), entry.name, entry.by, entry.kind, entry.what, entry.remarks.join(u' '), entry.file});
    return csv;
}

QByteArray historyAsJson(const QList<HistoryEntry> &entries)
{
    QJsonArray rows;
    for (const HistoryEntry &entry : entries) {
        QJsonObject json{{u"by"_s, entry.by}, {u"name"_s, entry.name}, {u"kind"_s, entry.kind}, {u"what"_s, entry.what}, {u"record"_s, entry.file},
                         {u"remarks"_s, QJsonArray::fromStringList(entry.remarks)}};
        if (entry.at.isValid())
            json.insert(u"at"_s, entry.at.toUTC().toString(Qt::ISODate));
        rows.append(json);
    }
    return QJsonDocument(rows).toJson();
}

} // namespace articular
