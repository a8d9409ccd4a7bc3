// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/PastedCitation.h"

#include "core/references/CslEntry.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype longestCitation = 4000;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(u"(*LIMIT_MATCH=200000)"_s + text, QRegularExpression::CaseInsensitiveOption);
}

/// Ends of sentences, or the whole: "Title? Journal" and "Title. Journal" alike. A point behind one letter or "vs" ends none.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool ends = (text[at] == u'.' || text[at] == u'?' || text[at] == u'!') && (at + 1 == text.size() || text[at + 1] == u' ');
        const QString word = text.sliced(start, at - start).section(u' ', -1);
        if (!ends || word == "vs"_L1 || word == "St"_L1 || word == "Dr"_L1)
            continue;
        const QString sentence = text.sliced(start, at - start + (text[at] == u'.' ? 0 : 1)).trimmed();
        if (!sentence.isEmpty())
            sentences.append(sentence);
        start = at + 1;
    }
    const QString rest = text.sliced(start).trimmed();
    if (!rest.isEmpty())
        sentences.append(rest);
    return sentences;
}

class CitationParser
{
public:
    explicit CitationParser(const QString &text) : m_text(text.left(longestCitation).simplified()) {}

    PastedCitation parse()
    {
        static const QRegularExpression number(u"^(?:\\[\\d{1,3}\\]|\\(?\\d{1,3}[.)])\\s*"_s);
        m_text.remove(number);
        m_text.remove(u'*');
        takeNumbers();
        takeAddress();
        const bool isPart = takeContainingBook();
        if (!isPart && !takeJournal())
            takeImprint();
        if (!m_entry.contains(u"type"_s))
            m_entry.insert(u"type"_s, m_isInternet || m_entry.contains(u"URL"_s) ? u"webpage"_s : u"document"_s);
        takeAuthorsAndTitle();
        static const QRegularExpression marks(u"^[\\s.,;:]+|[\\s.,;:]+$"_s);
        for (QString &piece : m_leftOver)
            piece.remove(marks);
        m_leftOver.removeAll(QString());
        return {m_entry, m_leftOver.join(u" … "_s)};
    }

private:
    /// Removes the first match and gives its groups.
    std::optional<QStringList> take(const QRegularExpression &what)
    {
        const QRegularExpressionMatch match = what.match(m_text);
        if (!match.hasMatch())
            return std::nullopt;
        m_text = (m_text.first(match.capturedStart()) + u' ' + m_text.sliced(match.capturedEnd())).simplified();
        return match.capturedTexts();
    }

    static QString group(const QStringList &groups, qsizetype at) { return groups.value(at).trimmed(); }

    void takeNumbers()
    {
        static const QRegularExpression doi = pattern(u"(?:doi:?\\s*)?(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)"_s);
        if (const auto found = take(doi)) {
            QString number = group(*found, 1);
            while (!number.isEmpty() && QStringView(u".,;)]").contains(number.back())
                   && !(number.back() == u')' && number.contains(u'(')))
                number.chop(1);
            setText(m_entry, u"DOI"_s, number);
        }
        static const QRegularExpression pmc = pattern(u"(?:PubMed Central\\s*)?PMCID:?\\s*(PMC\\d+)[.;]?"_s);
        if (const auto found = take(pmc))
            setText(m_entry, u"PMCID"_s, group(*found, 1));
        static const QRegularExpression pmid = pattern(u"(?:PubMed\\s*)?PMID:?\\s*(\\d{1,9})[.;]?"_s);
        if (const auto found = take(pmid))
            setText(m_entry, u"PMID"_s, group(*found, 1));
        static const QRegularExpression early = pattern(u"Epub\\s+(?:ahead of print\\s+)?\\d{4}[ \\w]*\\.?"_s);
        take(early);
    }

    void takeAddress()
    {
        static const QRegularExpression address = pattern(u"(?:Available (?:from|at):?\\s*)?<?(https?://[^\\s<>]+[^\\s<>.,;)])>?\\.?"_s);
        if (const auto found = take(address))
            setText(m_entry, u"URL"_s, group(*found, 1));
        static const QRegularExpression accessed =
            pattern(u"\\[?(?:updated[^;\\]]*;\\s*)?(?:Accessed|cited)(?: on)?:?\\s+([\\w]+ \\d{1,2},? \\d{4}|\\d{4}(?: \\w{3,9})?(?: \\d{1,2})?)\\]?\\.?"_s);
        if (const auto found = take(accessed))
            m_entry.insert(u"accessed"_s, dateFromText(group(*found, 1)));
        static const QRegularExpression internet = pattern(u"\\[(?:Internet|online|website)\\]"_s);
        m_isInternet = take(internet).has_value();
        m_text.replace(u" ."_s, u"."_s);
    }

    /// "Journal. 2020 Mar 15;12(3):45-50." up to the date belongs to authors, title and journal.
    bool takeJournal()
    {
        static const QRegularExpression place = pattern(
            u"[. ]((?:1[89]|20)\\d\\d)(?:\\s+([A-Za-z]{3,9}(?:[-–/][A-Za-z]{3,9})?)\\.?)?(?:\\s+(\\d{1,2}))?\\s*;\\s*"
            "(\\d+[A-Za-z]?(?:\\s*Suppl\\.?\\s*\\d*)?(?:\\s*Pt\\s*\\d+)?)?(?:\\s*\\(([^)]{1,40})\\))?"
            "(?:\\s*:\\s*([A-Za-z]{0,4}\\d[\\w.]*(?:\\s*[-–]\\s*[A-Za-z]?\\d[\\w.]*)?(?:,\\s*\\d+(?:[-–]\\d+)?)*))?"_s);
        const QRegularExpressionMatch match = place.match(m_text);
        const bool hasPlace = match.hasMatch() && (match.capturedLength(4) > 0 || match.capturedLength(5) > 0 || match.capturedLength(6) > 0);
        if (!hasPlace)
            return takeUnplacedJournal();
        m_entry.insert(u"type"_s, u"article-journal"_s);
        m_entry.insert(u"issued"_s, dateValue(match.captured(1).toInt(), monthFromText(match.captured(2).section(QRegularExpression(u"[-–/]"_s), 0, 0)),
                                              match.captured(3).toInt()));
        setText(m_entry, u"volume"_s, match.captured(4).simplified());
        setText(m_entry, u"issue"_s, match.captured(5).simplified());
        QString pages = match.captured(6).simplified();
        while (pages.endsWith(u'.'))
            pages.chop(1);
        setText(m_entry, u"page"_s, pages.replace(u'–', u'-'));
        leave(m_text.sliced(match.capturedEnd()));
        m_text = m_text.first(match.capturedStart()).trimmed();
        takeLastSentence(u"container-title"_s);
        return true;
    }

    /// "Journal. Published online March 3, 2020." and "Journal. 2020 Mar 3." with a DOI: an article without volume yet.
    bool takeUnplacedJournal()
    {
        if (!m_entry.contains(u"DOI"_s) && !m_entry.contains(u"PMID"_s))
            return false;
        static const QRegularExpression date = pattern(
            u"[. ](?:Published(?: online)?:?\\s+)?((?:[A-Za-z]{3,9} \\d{1,2}, )?(?:19|20)\\d\\d(?: [A-Za-z]{3,9}(?: \\d{1,2})?)?)\\s*(?:[.;]|$)"_s);
        const QRegularExpressionMatch match = date.match(m_text);
        if (!match.hasMatch() || m_text.contains(u": "_s + match.captured(1)) || m_text.first(match.capturedStart()).endsWith(u';'))
            return false;
        m_entry.insert(u"type"_s, u"article-journal"_s);
        m_entry.insert(u"issued"_s, dateFromText(match.captured(1)));
        leave(m_text.sliced(match.capturedEnd()));
        m_text = m_text.first(match.capturedStart()).trimmed();
        takeLastSentence(u"container-title"_s);
        return true;
    }

    /// "Place: Publisher; 2019" and what stands behind it.
    void takeImprint()
    {
        static const QRegularExpression pages = pattern(u"\\bp(?:p|ages?)?\\.?\\s*([A-Za-z]?\\d+(?:\\s*[-–]\\s*[A-Za-z]?\\d+)?)\\.?\\s*$"_s);
        if (const auto found = take(pages))
            m_entry.insert(u"page"_s, group(*found, 1).replace(u'–', u'-'));
        static const QRegularExpression imprint =
            pattern(u"(?:^|[.;] )(?:([^.:;]{2,60}(?:\\([^)]*\\))?):\\s*)?([^.;:]{2,120})[;,]\\s*(?:c|©)?((?:1[5-9]|20)\\d\\d)(?: ([A-Za-z]{3,9})(?: (\\d{1,2}))?)?(?=[.\\s]|$)"_s);
        const QRegularExpressionMatch match = imprint.match(m_text);
        if (match.hasMatch()) {
            setText(m_entry, u"publisher-place"_s, match.captured(1).simplified());
            setText(m_entry, u"publisher"_s, match.captured(2).simplified());
            m_entry.insert(u"issued"_s, dateValue(match.captured(3).toInt(), monthFromText(match.captured(4)), match.captured(5).toInt()));
            if (!m_entry.contains(u"type"_s))
                m_entry.insert(u"type"_s, m_isInternet || m_entry.contains(u"URL"_s) ? u"webpage"_s : u"book"_s);
            leave(m_text.sliced(match.capturedEnd()));
            m_text = m_text.first(match.capturedStart()).trimmed();
        } else {
            static const QRegularExpression year = pattern(u"[. ((]((?:19|20)\\d\\d(?: [A-Za-z]{3,9}(?: \\d{1,2})?)?)\\)?\\.?\\s*$"_s);
            if (const auto found = take(year))
                m_entry.insert(u"issued"_s, dateFromText(group(*found, 1)));
        }
        static const QRegularExpression edition = pattern(u"[.;] ?((?:\\d+(?:st|nd|rd|th)|[A-Za-z]+)) ed(?:ition)?\\b\\.?"_s);
        if (const auto found = take(edition)) {
            static const QRegularExpression ending(u"(?:st|nd|rd|th)$"_s);
            m_entry.insert(u"edition"_s, group(*found, 1).remove(ending));
        }
    }

    /// "Chapter. In: Editors, editors. Book. …"
    bool takeContainingBook()
    {
        static const QRegularExpression in(u"[.?!] In: ?"_s);
        const QRegularExpressionMatch match = in.match(m_text);
        if (!match.hasMatch())
            return false;
        const QString chapter = m_text.first(match.capturedStart() + 1);
        m_text = m_text.sliced(match.capturedEnd());
        m_entry.insert(u"type"_s, u"chapter"_s);
        takeImprint();
        static const QRegularExpression editors(u"^(.{2,400}?),? (?:editors?|eds?\\.?)[.,] "_s);
        if (const auto found = take(editors))
            setNames(m_entry, u"editor"_s, names(group(*found, 1)));
        const QStringList sentences = sentencesOf(m_text);
        setText(m_entry, u"container-title"_s, sentences.value(0));
        for (const QString &sentence : sentences.mid(1))
            leave(sentence);
        m_text = chapter;
        return true;
    }

    static QJsonArray names(QString text)
    {
        static const QRegularExpression others(u",?\\s*(?:et al\\.?|and others|y otros)\\s*$"_s);
        const bool hasOthers = text.contains(others);
        text.remove(others);
        text.replace(u", and "_s, u", "_s).replace(u" and "_s, u", "_s).replace(u" & "_s, u", "_s);
        QJsonArray people;
        for (const QString &name : text.split(u',')) {
            if (const QJsonObject person = nameFromInitials(name.trimmed()); !person.isEmpty())
                people.append(person);
        }
        if (hasOthers && !people.isEmpty())
            people.append(QJsonObject{{u"literal"_s, u"others"_s}});
        return people;
    }

    /// Names with initials, or the words before the title when nothing else is left for them to be.
    static bool areNames(const QString &sentence)
    {
        QString first = sentence.section(u',', 0, 0).trimmed();
        first.remove(QRegularExpression(u"\\s+et al$"_s));
        return hasInitials(first);
    }

    void takeLastSentence(const QString &field)
    {
        const QStringList sentences = sentencesOf(m_text);
        if (sentences.size() < 2)
            return;
        setText(m_entry, field, sentences.constLast());
        m_text = m_text.first(m_text.lastIndexOf(sentences.constLast())).trimmed();
    }

    void takeAuthorsAndTitle()
    {
        static const QRegularExpression editors(u",? (?:editors?|eds)$"_s);
        QStringList sentences = sentencesOf(m_text);
        const bool hasAuthors = sentences.size() > 1;
        if (hasAuthors) {
            QString people = sentences.takeFirst();
            const bool areEditors = people.contains(editors);
            people.remove(editors);
            if (areNames(people))
                setNames(m_entry, areEditors ? u"editor"_s : u"author"_s, names(people));
            else
                m_entry.insert(u"author"_s, QJsonArray{QJsonObject{{u"literal"_s, people}}});
        }
        if (sentences.isEmpty())
            return;
        setText(m_entry, u"title"_s, sentences.takeFirst());
        for (const QString &sentence : std::as_const(sentences))
            leave(sentence);
    }

    void leave(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_leftOver.append(text);
    }

    QString m_text;
    QJsonObject m_entry;
    QStringList m_leftOver;
    bool m_isInternet = false;
};

} // namespace

PastedCitation parseCitation(const QString &text)
{
    return CitationParser(text).parse();
}

} // namespace articular
