// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/TypedList.h"

#include "core/document/LineIndex.h"
#include "core/references/TypedMarks.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int mostItems = 500;

bool isSourcesHeading(const QString &words)
{
    static const QSet<QString> headings{u"references"_s, u"reference list"_s, u"sources"_s, u"bibliography"_s, u"literature"_s,
        u"works cited"_s, u"citations"_s, u"endnotes"_s, u"further reading and references"_s, u"referencias"_s, u"fuentes"_s,
        u"bibliografía"_s, u"referencias bibliográficas"_s};
    QString plain = words.simplified().toLower();
    while (plain.endsWith(u':') || plain.endsWith(u'.'))
        plain.chop(1);
    return headings.contains(plain);
}

/// The blocks of the last section under such a heading; also a paragraph that is just the word, in bold or with a colon.
struct Section
{
    qsizetype heading = -1, end = -1;     ///< indices of MarkdownDocument::blocks(); end is behind the last
};

Section sourcesSection(const MarkdownDocument &document)
{
    const Ast &ast = document.ast();
    Section section;
    for (qsizetype i = 0; i < document.blocks().size(); ++i) {
        const Node &node = ast[document.blocks()[i].node];
        const bool isShort = document.blocks()[i].range.length < 80;
        const bool mayBegin = node.kind == NodeKind::Heading || node.kind == NodeKind::Paragraph;
        if (mayBegin && isShort && isSourcesHeading(ast.plainText(document.blocks()[i].node)))
            section = {i, document.blocks().size()};
        else if (node.kind == NodeKind::Heading && section.heading >= 0 && section.end == document.blocks().size())
            section.end = i;
    }
    return section;
}

QString plainTextOf(const MarkdownDocument &document, NodeId item)
{
    QString text;
    for (NodeId child = document.ast()[item].firstChild; child != -1; child = document.ast()[child].next)
        text += (text.isEmpty() ? u""_s : u" "_s) + document.ast().plainText(child);
    return text.simplified();
}

class ListFinder
{
public:
    ListFinder(const MarkdownDocument &document, const ProseRuns &prose) : m_document(document), m_prose(prose) {}

    TypedList find()
    {
        m_section = sourcesSection(m_document);
        if (m_section.heading < 0)
            return {};
        readItems();
        if (m_list.isEmpty())
            return {};
        QHash<int, qsizetype> known;
        for (qsizetype i = 0; i < m_list.references.size(); ++i)
            known.insert(m_list.references[i].number, i);
        for (const FoundMark &mark : typedMarks(m_document, m_prose)) {
            if (m_list.range.contains(mark.range.start))
                continue;
            const bool isKnown = std::ranges::all_of(mark.numbers, [&known](int number) { return known.contains(number); });
            if (isKnown)
                takeMark(mark, known);
            else
                m_list.unmatched.append(QString::fromUtf8(m_document.source().sliced(mark.range.start, mark.range.length)));
        }
        return m_list;
    }

private:
    void takeMark(const FoundMark &mark, const QHash<int, qsizetype> &known)
    {
        for (const int number : mark.numbers)
            ++m_list.references[known.value(number)].mentions;
        // "[1][2]" becomes one citation of two sources.
        TypedMark *last = m_list.marks.isEmpty() ? nullptr : &m_list.marks.last();
        if (!last || last->range.end() != mark.range.start) {
            m_list.marks.append({mark.range, mark.numbers});
            return;
        }
        last->range.length += mark.range.length;
        for (const int number : mark.numbers) {
            if (!last->numbers.contains(number))
                last->numbers.append(number);
        }
    }

    void readItems()
    {
        qsizetype first = -1, last = -1;
        bool isWhole = true;
        for (qsizetype i = m_section.heading + 1; i < m_section.end; ++i) {
            const Block &block = m_document.blocks()[i];
            const Node &node = m_document.ast()[block.node];
            const bool isTaken = node.kind == NodeKind::List && node.isOrdered ? readList(block.node)
                : node.kind == NodeKind::Paragraph                              ? readParagraph(block)
                                                                                : false;
            if (!isTaken) {
                isWhole = false;
                if (first >= 0)
                    break;
                continue;
            }
            if (first < 0)
                first = i;
            last = i;
        }
        if (first < 0)
            return;
        const qsizetype begin = isWhole ? m_section.heading : first;
        const qsizetype end = endBehind(m_document.blocks()[last]);
        m_list.range = TextRange::between(startBefore(m_document.blocks()[begin], end), end);
    }

    /// At the end of the text the blank lines before the list go too.
    qsizetype startBefore(const Block &block, qsizetype end) const
    {
        const QByteArray &source = m_document.source();
        qsizetype start = block.range.start;
        if (end < source.size())
            return start;
        while (start > 1 && source[start - 1] == '\n') {
            const qsizetype before = start - (source[start - 2] == '\r' ? 2 : 1);
            if (before == 0 || source[before - 1] != '\n')
                break;
            start = before;
        }
        return start;
    }

    /// Behind the line ends that follow the list, so that no gap stays.
    qsizetype endBehind(const Block &block) const
    {
        const QByteArray &source = m_document.source();
        qsizetype end = block.range.end();
        while (end < source.size() && (source[end] == '\n' || source[end] == '\r'))
            ++end;
        return end;
    }

    bool readList(NodeId list)
    {
        int number = std::max(m_document.ast()[list].number, 0);
        // Items that are all written "1." count on in Markdown.
        for (NodeId item = m_document.ast()[list].firstChild; item != -1; item = m_document.ast()[item].next)
            takeItem(number++, plainTextOf(m_document, item));
        return true;
    }

    /// "[1] Doe J. …", "(1) …" or "1 Doe J. …", one line each or one paragraph each.
    bool readParagraph(const Block &block)
    {
        static const QRegularExpression beginning(u"^\\s*(?:\\\\?\\[(\\d{1,3})\\\\?\\]|\\((\\d{1,3})\\)|(\\d{1,3})[.)]?)\\s+(\\S.*)$"_s);
        const QString source = QString::fromUtf8(m_document.source().sliced(block.range.start, block.range.length));
        QList<std::pair<int, QString>> items;
        for (const QString &line : source.split(u'\n')) {
            const QRegularExpressionMatch match = beginning.match(line.trimmed());
            if (match.hasMatch())
                items.append({(match.captured(1) + match.captured(2) + match.captured(3)).toInt(), match.captured(4)});
            else if (!items.isEmpty())
                items.last().second += u' ' + line.trimmed();
            else
                return false;
        }
        for (const auto &[number, text] : std::as_const(items))
            takeItem(number, text);
        return !items.isEmpty();
    }

    void takeItem(int number, const QString &text)
    {
        const bool isThere = std::ranges::any_of(m_list.references, [number](const TypedReference &known) { return known.number == number; });
        if (!isThere && m_list.references.size() < mostItems && !text.simplified().isEmpty())
            m_list.references.append({number, text.simplified(), parseCitation(text), 0});
    }

    const MarkdownDocument &m_document;
    const ProseRuns &m_prose;
    Section m_section;
    TypedList m_list;
};

} // namespace

TypedList findTypedList(const MarkdownDocument &document, const ProseRuns &prose)
{
    return ListFinder(document, prose).find();
}

QList<TextEdit> citationEdits(const TypedList &list, const QHash<int, QString> &keys)
{
    QList<TextEdit> edits;
    for (const TypedMark &mark : list.marks) {
        QByteArrayList parts;
        for (const int number : mark.numbers) {
            const QByteArray part = '@' + keys.value(number).toUtf8();
            if (keys.contains(number) && !parts.contains(part))
                parts.append(part);
        }
        const bool isComplete = std::ranges::all_of(mark.numbers, [&keys](int number) { return keys.contains(number); });
        if (isComplete)
            edits.append({mark.range, '[' + parts.join("; ") + ']'});
    }
    const bool isWhole = edits.size() == list.marks.size()
        && std::ranges::all_of(list.references, [&keys](const TypedReference &reference) { return keys.contains(reference.number); });
    if (isWhole)
        edits.append({list.range, {}});
    return edits;
}

} // namespace articular
