// SPDX-License-Identifier: GPL-3.0-or-later
// References::vancouver(): the order and punctuation of NLM's "Citing Medicine" (2nd edition, updated 2015): journal
// articles (chapter 1), books and chapters (2), reports (4), dissertations (5), newspapers (8), web sites (25).
#include "core/workspace/References.h"

#include <QHash>

#include <array>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 6;

enum class Kind { Journal, Newspaper, Book, Chapter, Report, Thesis, WebPage, Other };

Kind kindOf(const Reference &reference)
{
    static const QHash<QString, Kind> kinds{
        {u"article-journal"_s, Kind::Journal}, {u"article-magazine"_s, Kind::Newspaper}, {u"article-newspaper"_s, Kind::Newspaper},
        {u"book"_s, Kind::Book}, {u"chapter"_s, Kind::Chapter}, {u"paper-conference"_s, Kind::Chapter},
        {u"entry"_s, Kind::Chapter}, {u"entry-encyclopedia"_s, Kind::Chapter}, {u"entry-dictionary"_s, Kind::Chapter},
        {u"report"_s, Kind::Report}, {u"thesis"_s, Kind::Thesis}, {u"webpage"_s, Kind::WebPage},
        {u"post-weblog"_s, Kind::WebPage}, {u"post"_s, Kind::WebPage}};
    return kinds.value(reference.type, Kind::Other);
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

QString joined(const QString &before, const QString &mark, const QString &after)
{
    return before.isEmpty() || after.isEmpty() ? before + after : before + mark + after;
}

/// The last name, "others", stands for those that the source does not name.
QString names(QStringList people)
{
    const bool hasOthers = people.size() > 1 && people.constLast() == "others"_L1;
    if (hasOthers)
        people.removeLast();
    const QString list = people.mid(0, mostNames).join(u", "_s);
    return hasOthers || people.size() > mostNames ? list + u", et al"_s : list;
}

QString editors(const Reference &reference)
{
    if (reference.editors.isEmpty())
        return {};
    return names(reference.editors) + (reference.editors.size() > 1 ? u", editors"_s : u", editor"_s);
}

/// "2023 Feb 2", "2023 Feb" or "2023".
QString dateText(const ReferenceDate &date)
{
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (date.isEmpty())
        return {};
    QString text = QString::number(date.year);
    if (date.month > 0)
        text += u' ' + QLatin1StringView(months[size_t(date.month - 1)]);
    if (date.month > 0 && date.day > 0)
        text += u' ' + QString::number(date.day);
    return text;
}

/// "284-7" for "284–287": digits that repeat are left out, unless a letter follows them.
QString pages(const QString &written)
{
    QString text = written;
    text.replace(u'–', u'-').replace(u'—', u'-').replace("--"_L1, "-"_L1);
    const QStringList ends = text.split(u'-');
    const auto isNumber = [](const QString &part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (ends.size() != 2)
        return text;
    const QString first = ends[0].trimmed(), last = ends[1].trimmed();
    if (!isNumber(first) || !isNumber(last))
        return first + u'-' + last;
    if (first == last)
        return first;
    qsizetype same = 0;
    while (first.size() == last.size() && same < last.size() - 1 && first[same] == last[same])
        ++same;
    return first + u'-' + last.sliced(same);
}

/// "2nd ed." for "2" and "Second edition" alike as far as that is a number; other words stay.
QString edition(const QString &written)
{
    bool isNumber = false;
    const int number = written.toInt(&isNumber);
    if (!isNumber) {
        const bool saysSo = written.isEmpty() || written.contains(u"ed."_s) || written.contains("edition"_L1, Qt::CaseInsensitive);
        return saysSo ? written : written + u" ed"_s;
    }
    if (number == 1)
        return {};
    const int last = number % 10;
    const bool isTeen = number % 100 > 10 && number % 100 < 20;
    const QString ending = isTeen ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s;
    return QString::number(number) + ending + u" ed"_s;
}

/// "2020;12(3):45-50", or as much of it as there is. Without a volume the day tells where it is found.
QString journalPlace(const Reference &reference)
{
    QString number = reference.volume;
    if (!reference.issue.isEmpty())
        number += u'(' + reference.issue + u')';
    const QString date = number.isEmpty() ? dateText(reference.issued) : dateText({reference.issued.year, 0, 0});
    const QString page = reference.page.isEmpty() ? reference.number : pages(reference.page);
    return joined(joined(date, u";"_s, number), u":"_s, page);
}

/// "Place: Publisher; 2020"
QString imprint(const Reference &reference, const QString &publisher, const QString &date)
{
    return joined(joined(reference.publisherPlace, u": "_s, publisher), u"; "_s, date);
}

QString chapterLine(const Reference &reference)
{
    QString line;
    appendSentence(line, names(reference.authors));
    appendSentence(line, reference.title);
    QString book = reference.containerTitle.isEmpty() ? QString() : u"In: "_s;
    if (!book.isEmpty()) {
        const QString by = editors(reference);
        book += by.isEmpty() ? reference.containerTitle : by + u". "_s + reference.containerTitle;
    }
    appendSentence(line, book);
    appendSentence(line, edition(reference.edition));
    if (!reference.volume.isEmpty())
        appendSentence(line, u"Vol. "_s + reference.volume);
    appendSentence(line, imprint(reference, reference.publisher, dateText({reference.issued.year, 0, 0})));
    if (!reference.page.isEmpty())
        appendSentence(line, u"p. "_s + pages(reference.page));
    return line;
}

QString bookLine(const Reference &reference, Kind kind)
{
    QString line;
    appendSentence(line, reference.authors.isEmpty() ? editors(reference) : names(reference.authors));
    QString title = reference.title;
    if (kind == Kind::Thesis && !title.isEmpty())
        title += u" ["_s + (reference.genre.isEmpty() ? u"dissertation"_s : reference.genre) + u']';
    appendSentence(line, title);
    appendSentence(line, edition(reference.edition));
    if (!reference.volume.isEmpty())
        appendSentence(line, u"Vol. "_s + reference.volume);
    if (!reference.authors.isEmpty())
        appendSentence(line, editors(reference));
    // A report's month tells apart two of one year.
    const ReferenceDate date = kind == Kind::Report ? ReferenceDate{reference.issued.year, reference.issued.month, 0}
                                                    : ReferenceDate{reference.issued.year, 0, 0};
    appendSentence(line, imprint(reference, reference.publisher, dateText(date)));
    if (kind == Kind::Report && !reference.number.isEmpty())
        appendSentence(line, u"Report No.: "_s + reference.number);
    return line;
}

QString webLine(const Reference &reference)
{
    QString line;
    appendSentence(line, names(reference.authors));
    QString title = reference.title;
    if (!title.isEmpty())
        title += u" [Internet]"_s;
    appendSentence(line, title);
    QString date = dateText(reference.issued);
    const QString read = dateText(reference.accessed);
    if (!read.isEmpty())
        date += (date.isEmpty() ? u"[cited "_s : u" [cited "_s) + read + u']';
    const QString publisher = reference.publisher.isEmpty() ? reference.containerTitle : reference.publisher;
    appendSentence(line, imprint(reference, publisher, date));
    return line;
}

QString articleLine(const Reference &reference, Kind kind)
{
    QString line;
    appendSentence(line, names(reference.authors));
    appendSentence(line, reference.title);
    appendSentence(line, reference.containerTitle);
    if (kind == Kind::Newspaper)
        appendSentence(line, joined(dateText(reference.issued), u":"_s, pages(reference.page)));
    else if (reference.containerTitle.isEmpty() && !reference.publisher.isEmpty())
        appendSentence(line, imprint(reference, reference.publisher, journalPlace(reference)));
    else
        appendSentence(line, journalPlace(reference));
    return line;
}

} // namespace

QString References::vancouver(const Reference &reference)
{
    const Kind kind = kindOf(reference);
    switch (kind) {
    case Kind::Chapter:
        return chapterLine(reference);
    case Kind::Book:
    case Kind::Report:
    case Kind::Thesis:
        return bookLine(reference, kind);
    case Kind::WebPage:
        return webLine(reference);
    case Kind::Journal:
    case Kind::Newspaper:
    case Kind::Other:
        break;
    }
    return articleLine(reference, kind);
}

} // namespace articular
