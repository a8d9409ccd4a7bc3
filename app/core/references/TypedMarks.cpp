// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references/TypedMarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// A range such as 1–40 is a page or a year far more often than forty sources.
constexpr int longestRange = 30;

/// "1", "1,2", "1-3", "1, 3–5": the numbers, or none when it is something else.
QList<int> numbersOf(QString text)
{
    static const QRegularExpression list(u"^\\s*\\d{1,3}(?:\\s*[-–,;]\\s*\\d{1,3})*\\s*$"_s);
    if (!list.match(text).hasMatch())
        return {};
    QList<int> numbers;
    static const QRegularExpression separators(u"[,;]"_s);
    for (const QString &part : text.replace(u'–', u'-').split(separators)) {
        const int first = part.section(u'-', 0, 0).trimmed().toInt();
        const int last = part.contains(u'-') ? part.section(u'-', -1).trimmed().toInt() : first;
        if (last < first || last - first > longestRange || part.count(u'-') > 1)
            return {};
        for (int number = first; number <= last; ++number) {
            if (!numbers.contains(number))
                numbers.append(number);
        }
    }
    return numbers;
}

int raisedDigit(QChar c)
{
    switch (c.unicode()) {
    case 0xB9: return 1;
    case 0xB2: return 2;
    case 0xB3: return 3;
    case 0x2070: return 0;
    default: break;
    }
    return c.unicode() >= 0x2074 && c.unicode() <= 0x2079 ? c.unicode() - 0x2070 : -1;
}

/// "cm²", "m³", "10²": what stands before a raised number is a unit or a number.
bool isPower(QStringView before)
{
    qsizetype start = before.size();
    while (start > 0 && before[start - 1].isLetterOrNumber())
        --start;
    const QStringView word = before.sliced(start);
    constexpr qsizetype longestUnit = 2;
    return !word.isEmpty() && (word.size() <= longestUnit || word.back().isDigit());
}

class MarkFinder
{
public:
    MarkFinder(const MarkdownDocument &document, const ProseRuns &prose) : m_document(document), m_prose(prose) {}

    QList<FoundMark> find()
    {
        for (const ProseBlock &block : m_prose.blocks()) {
            if (!block.isExact)
                continue;
            findBetween(block, u'[', u']');
            findBetween(block, u'^', u'^');
            findRaised(block);
        }
        findTags();
        std::ranges::sort(m_marks, {}, [](const FoundMark &mark) { return mark.range.start; });
        // The brackets of "<sup>[1]</sup>" were found too.
        qsizetype end = 0;
        m_marks.removeIf([&end](const FoundMark &mark) {
            const bool isInside = mark.range.start < end;
            end = std::max(end, mark.range.end());
            return isInside;
        });
        return m_marks;
    }

private:
    void take(TextRange range, const QList<int> &numbers)
    {
        if (!numbers.isEmpty())
            m_marks.append({range, numbers});
    }

    void findBetween(const ProseBlock &block, QChar open, QChar close)
    {
        constexpr qsizetype longestMark = 40;
        for (qsizetype at = block.text.indexOf(open); at >= 0; at = block.text.indexOf(open, at + 1)) {
            const QStringView rest = QStringView(block.text).sliced(at + 1).left(longestMark);
            const qsizetype length = rest.indexOf(close);
            if (length < 1 || !rest.front().isDigit() || isCode(block, at))
                continue;
            take(block.sourceRange(at, length + 2), numbersOf(rest.first(length).toString()));
        }
    }

    void findRaised(const ProseBlock &block)
    {
        for (qsizetype at = 0; at < block.text.size(); ++at) {
            if (raisedDigit(block.text[at]) < 0)
                continue;
            const qsizetype start = at;
            QString numbers;
            for (; at < block.text.size(); ++at) {
                const QChar c = block.text[at];
                const bool isBetween = (c == u',' || c == u'-' || c == u'–' || c == QChar(0x207B)) && at + 1 < block.text.size()
                    && raisedDigit(block.text[at + 1]) >= 0;
                if (const int digit = raisedDigit(c); digit >= 0)
                    numbers += QString::number(digit);
                else if (isBetween)
                    numbers += c == u',' ? u',' : u'-';
                else
                    break;
            }
            if (!isPower(QStringView(block.text).first(start)) && !isCode(block, start))
                take(block.sourceRange(start, at - start), numbersOf(numbers));
        }
    }

    /// Tags are inlines of their own: the numbers stand between two of them.
    void findTags()
    {
        constexpr qsizetype longestNumbers = 40;
        const QByteArray &source = m_document.source();
        for (const InlineRange &range : m_prose.inlines()) {
            if (m_document.ast()[range.node].kind != NodeKind::RawHtml || range.source.length != 5
                || QByteArrayView(source).sliced(range.source.start, 5).compare("<sup>", Qt::CaseInsensitive) != 0)
                continue;
            const QByteArrayView rest = QByteArrayView(source).sliced(range.source.end());
            const qsizetype length = rest.first(std::min(rest.size(), longestNumbers)).indexOf("</");
            if (length < 1 || rest.sliced(length, std::min<qsizetype>(6, rest.size() - length)).compare("</sup>", Qt::CaseInsensitive) != 0)
                continue;
            QString text = QString::fromUtf8(rest.first(length));
            if (text.startsWith(u'[') && text.endsWith(u']'))
                text = text.sliced(1, text.size() - 2);
            take(TextRange::between(range.source.start, range.source.end() + length + 6), numbersOf(text));
        }
    }

    static bool isCode(const ProseBlock &block, qsizetype at)
    {
        const auto run = std::ranges::upper_bound(block.runs, at, {}, &ProseRun::textStart);
        return run == block.runs.begin() || std::prev(run)->isCode;
    }

    const MarkdownDocument &m_document;
    const ProseRuns &m_prose;
    QList<FoundMark> m_marks;
};

} // namespace

QList<FoundMark> typedMarks(const MarkdownDocument &document, const ProseRuns &prose)
{
    return MarkFinder(document, prose).find();
}

} // namespace articular
