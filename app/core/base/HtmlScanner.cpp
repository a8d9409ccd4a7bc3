// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HtmlScanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace articular {

namespace {

struct HtmlWords
{
    Q_DECLARE_TR_FUNCTIONS(HtmlTree)
};

struct OpenTag
{
    QByteArray name;
    int line = 1;
};

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

template <size_t size>
bool contains(const std::array<QByteArrayView, size> &names, QByteArrayView name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isVoid(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 14> names{"area", "base", "br", "col", "embed", "hr", "img", "input", "link",
                                                          "meta", "param", "source", "track", "wbr"};
    return contains(names, name);
}

/// Their content is text up to the closing tag.
bool holdsTextOnly(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 4> names{"script", "style", "textarea", "title"};
    return contains(names, name);
}

class Scanner
{
public:
    Scanner(QByteArrayView html, int maximumProblems) : m_html(html), m_maximumProblems(maximumProblems) {}

    HtmlScan scan()
    {
        for (qsizetype at = m_html.indexOf('<'); at >= 0 && at + 1 < m_html.size(); at = m_html.indexOf('<', at)) {
            countLines(at);
            if (m_html.sliced(at).startsWith("<!--"))
                at = after("-->", at + 4);
            else if (isLetter(m_html[at + 1]))
                at = openTag(at);
            else if (m_html[at + 1] == '/')
                at = closeTag(at);
            else
                ++at;
            if (at >= m_html.size())
                break;
        }
        for (const OpenTag &tag : m_open)
            report(HtmlWords::tr("Line %1: <%2> is never closed.").arg(tag.line).arg(QString::fromUtf8(tag.name)));
        return std::move(m_scan);
    }

private:
    void report(const QString &problem)
    {
        if (m_scan.problems.size() < m_maximumProblems)
            m_scan.problems.append(problem);
    }

    void countLines(qsizetype to)
    {
        m_line += int(m_html.sliced(m_counted, to - m_counted).count('\n'));
        m_counted = to;
    }

    qsizetype after(QByteArrayView end, qsizetype from) const
    {
        const qsizetype found = from <= m_html.size() ? m_html.indexOf(end, from) : -1;
        return found < 0 ? m_html.size() : found + end.size();
    }

    QByteArray nameAt(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_html.size() && !QByteArrayView(" \t\r\n/>").contains(m_html[end]))
            ++end;
        return m_html.sliced(start, end - start).toByteArray().toLower();
    }

    /// Offset after the `>` of the tag, past quoted attributes.
    qsizetype tagEnd(qsizetype at) const
    {
        char quote = 0;
        for (; at < m_html.size(); ++at) {
            const char byte = m_html[at];
            if (quote != 0)
                quote = byte == quote ? char(0) : quote;
            else if ((byte == '"' || byte == '\'') && m_html[at - 1] == '=')
                quote = byte;
            else if (byte == '>')
                return at + 1;
        }
        return m_html.size();
    }

    qsizetype openTag(qsizetype at)
    {
        const QByteArray name = nameAt(at + 1);
        const qsizetype end = tagEnd(at);
        const bool closesItself = end >= 2 && m_html.sliced(at, end - at).endsWith("/>");
        if (isVoid(name) || closesItself)
            return end;
        m_open.push_back({name, m_line});
        m_scan.depth = std::max(m_scan.depth, int(m_open.size()));
        if (!holdsTextOnly(name))
            return end;
        for (qsizetype close = m_html.indexOf("</", end); close >= 0; close = m_html.indexOf("</", close + 2)) {
            if (nameAt(close + 2) == name)
                return close;
        }
        return m_html.size();
    }

    qsizetype closeTag(qsizetype at)
    {
        const QByteArray name = nameAt(at + 2);
        // Only the nearest are searched: a mistake is seldom far, and a hostile page must not cost quadratic time.
        constexpr std::ptrdiff_t reach = 32;
        const auto last = m_open.size() > size_t(reach) ? m_open.end() - reach : m_open.begin();
        const auto match = std::find_if(m_open.rbegin(), std::make_reverse_iterator(last),
                                        [&name](const OpenTag &tag) { return tag.name == name; });
        if (match == std::make_reverse_iterator(last)) {
            report(HtmlWords::tr("Line %1: </%2> closes nothing.").arg(m_line).arg(QString::fromUtf8(name)));
            return tagEnd(at);
        }
        for (auto tag = match.base(); tag != m_open.end(); ++tag)
            report(HtmlWords::tr("Line %1: <%2> is never closed.").arg(tag->line).arg(QString::fromUtf8(tag->name)));
        m_open.erase(match.base() - 1, m_open.end());
        return tagEnd(at);
    }

    QByteArrayView m_html;
    int m_maximumProblems;
    HtmlScan m_scan;
    std::vector<OpenTag> m_open;
    int m_line = 1;
    qsizetype m_counted = 0;              ///< up to where line ends are in m_line
};

} // namespace

HtmlScan scanHtml(QByteArrayView html, int maximumProblems)
{
    return Scanner(html, maximumProblems).scan();
}

} // namespace articular
