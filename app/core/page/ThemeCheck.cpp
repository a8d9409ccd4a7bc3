// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a clinic's template as a browser would, tag by tag, and stops at the first thing that is not on the lists below:
// an element or attribute that could run code or load something, a name that we do not fill in, an unclosed section.
// Sections stand between tags only, so that what is shown cannot differ from what was read here.
#include "core/markdown/LinkPolicy.h"
#include "core/page/ThemeTemplate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumSectionDepth = 20;

bool isAllowedElement(const QByteArray &tag)
{
    static const QSet<QByteArray> allowed{
        "html", "head", "body", "title", "meta", "style", "header", "footer", "main", "article", "section", "aside", "nav",
        "div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "a", "ul", "ol", "li", "dl", "dt", "dd", "table",
        "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "strong", "em", "b", "i", "small", "abbr", "address",
        "blockquote", "figure", "figcaption", "hr", "br", "wbr", "time", "details", "summary", "sub", "sup"};
    return allowed.contains(tag);
}

bool isAllowedAttribute(const QByteArray &tag, const QByteArray &name)
{
    static const QSet<QByteArray> allowed{"class", "id", "lang", "dir", "title", "role", "hidden", "open", "datetime",
                                          "colspan", "rowspan", "scope", "headers", "abbr", "start", "value", "tabindex"};
    if (tag == "meta")
        return name == "name" || name == "content";
    if (tag == "a" && (name == "href" || name == "rel"))
        return true;
    return allowed.contains(name) || name.startsWith("aria-") || name.startsWith("data-");
}

bool isAllowedHref(const QByteArray &value)
{
    // An entity other than &amp; could spell a scheme that is not seen here.
    if (QByteArray(value).replace("&amp;", "").contains('&'))
        return false;
    const QString address = QString::fromUtf8(value);
    const bool isSitePath = value.startsWith('/') && !value.startsWith("//") && !value.contains('\\');
    return isSitePath || value.startsWith("tel:") || isAllowedLink(address);
}

class ThemeScanner
{
    Q_DECLARE_TR_FUNCTIONS(articular::ThemeProblem)

public:
    ThemeScanner(const QByteArray &page, QString path) : m_page(page), m_path(std::move(path)) {}

    std::optional<ThemeProblem> run()
    {
        if (m_page.size() > 256 * 1024)
            return problemAt(0, tr("The theme's page is larger than 256 KB."));
        while (!m_problem && m_at < m_page.size()) {
            if (startsWith("{{"))
                readMustache(true);
            else if (startsWith("<!--"))
                readComment();
            else if (m_page[m_at] == '<')
                readTag();
            else
                ++m_at;
        }
        if (!m_problem && !m_sections.isEmpty())
            fail(m_sections.last().second, tr("The section “%1” is never closed.").arg(text(m_sections.last().first)));
        if (!m_problem)
            checkRequired();
        return m_problem;
    }

private:
    bool startsWith(const char *mark) const { return QByteArrayView(m_page).sliced(m_at).startsWith(mark); }
    static QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes.left(40)); }

    std::optional<ThemeProblem> problemAt(qsizetype offset, const QString &message) const
    {
        const int line = 1 + int(std::count(m_page.begin(), m_page.begin() + qMin(offset, m_page.size()), '\n'));
        return ThemeProblem{m_path, line, message};
    }
    void fail(qsizetype offset, const QString &message)
    {
        if (!m_problem)
            m_problem = problemAt(offset, message);
    }

    /// Reads `{{…}}`; returns the name of a variable, or nothing for a section mark or comment.
    QByteArray readMustache(bool isBetweenTags)
    {
        const qsizetype start = m_at;
        const bool isTriple = startsWith("{{{");
        const QByteArray closing = isTriple ? "}}}" : "}}";
        const qsizetype end = m_page.indexOf(closing, start);
        if (end < 0) {
            fail(start, tr("“{{” is never closed by “}}”."));
            return {};
        }
        const qsizetype inner = start + closing.size();
        QByteArray content = m_page.mid(inner, end - inner).trimmed();
        m_at = end + closing.size();
        const char sign = content.isEmpty() ? '\0' : content[0];
        if (!isTriple && sign == '!')
            return {};
        if (!isTriple && (sign == '#' || sign == '^' || sign == '/')) {
            readSection(sign, content.sliced(1).trimmed(), start, isBetweenTags);
            return {};
        }
        if (!isTriple && sign == '&')
            content = content.sliced(1).trimmed();
        const TemplateName *name = known(content, start);
        if (name && name->kind == TemplateNameKind::Html && !isBetweenTags)
            fail(start, tr("“%1” is a part of the page and cannot stand inside a tag.").arg(text(content)));
        m_used.insert(content);
        return content;
    }

    const TemplateName *known(const QByteArray &wanted, qsizetype offset)
    {
        for (const TemplateName &name : templateNames()) {
            if (wanted == name.name)
                return &name;
        }
        fail(offset, tr("“%1” is not a name that a page can use.").arg(text(wanted)));
        return nullptr;
    }

    void readSection(char sign, const QByteArray &name, qsizetype start, bool isBetweenTags)
    {
        if (!isBetweenTags)
            return fail(start, tr("A section cannot begin or end inside a tag."));
        if (sign != '/') {
            known(name, start);
            m_sections.append({name, start});
            if (m_sections.size() > maximumSectionDepth)
                fail(start, tr("Sections stand more than %1 deep in each other.").arg(maximumSectionDepth));
        } else if (m_sections.isEmpty() || m_sections.last().first != name) {
            fail(start, tr("“%1” closes a section that is not open here.").arg(text(name)));
        } else {
            m_sections.removeLast();
        }
    }

    void readComment()
    {
        const qsizetype end = m_page.indexOf("-->", m_at + 4);
        const QByteArray comment = m_page.mid(m_at, end - m_at);
        if (end < 0 || comment.contains("{{") || comment.startsWith("<!-->") || comment.startsWith("<!--->")
            || comment.contains("--!>"))
            fail(m_at, tr("This comment is not closed, or holds “{{”."));
        m_at = end + 3;
    }

    void readTag()
    {
        const qsizetype start = m_at;
        static const QRegularExpression pattern(uR"(<(/?)([A-Za-z][A-Za-z0-9]*)(?=[\s/>]))"_s);
        const QString ahead = QString::fromLatin1(m_page.mid(m_at, 64));
        const QRegularExpressionMatch match =
            pattern.match(ahead, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            if (ahead.startsWith(u"<!doctype html>", Qt::CaseInsensitive))
                m_at += 15;
            else
                fail(start, tr("“<” must begin a tag here; write &lt; for the sign itself."));
            return;
        }
        const QByteArray tag = match.captured(2).toLower().toLatin1();
        if (!isAllowedElement(tag))
            return fail(start, tr("The element <%1> cannot be used in a theme: a theme must not run code or load "
                                  "anything.").arg(text(tag)));
        m_at += match.capturedLength();
        while (!m_problem && m_at < m_page.size() && m_page[m_at] != '>')
            readAttribute(tag);
        if (m_at >= m_page.size())
            return fail(start, tr("The tag <%1> is never closed by “>”.").arg(text(tag)));
        ++m_at;
        const bool isOpening = match.capturedLength(1) == 0;
        if (isOpening && tag == "body" && std::exchange(m_hasBody, true))
            fail(start, tr("The page has more than one <body>."));
        if (isOpening && (tag == "style" || tag == "title"))
            readRawText(tag, start);
    }

    void readAttribute(const QByteArray &tag)
    {
        const char c = m_page[m_at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/') {
            ++m_at;
            return;
        }
        const qsizetype start = m_at;
        if (startsWith("{{")) {
            readMustache(false);
            return fail(start, tr("Names inside a tag must stand in a quoted value."));
        }
        while (m_at < m_page.size() && !QByteArrayView(" \t\r\n\f/=>\"'<{").contains(m_page[m_at]))
            ++m_at;
        const QByteArray name = m_page.mid(start, m_at - start).toLower();
        if (name.isEmpty() || !isAllowedAttribute(tag, name))
            return fail(start, tr("The attribute “%1” cannot be used in <%2>: a theme must not run code or load "
                                  "anything.").arg(text(name), text(tag)));
        if (m_at < m_page.size() && m_page[m_at] == '=') {
            ++m_at;
            readValue(name, start);
        }
    }

    void readValue(const QByteArray &attribute, qsizetype start)
    {
        const char quote = m_at < m_page.size() ? m_page[m_at] : '\0';
        if (quote != '"' && quote != '\'')
            return fail(start, tr("The value of “%1” must stand in quotes.").arg(text(attribute)));
        const qsizetype valueStart = ++m_at;
        QList<QByteArray> names;
        while (!m_problem && m_at < m_page.size() && m_page[m_at] != quote) {
            if (m_page[m_at] == '<')
                return fail(start, tr("The value of “%1” holds “<”: a closing quote may be missing.").arg(text(attribute)));
            if (startsWith("{{"))
                names.append(readMustache(false));
            else
                ++m_at;
        }
        if (m_at >= m_page.size())
            return fail(start, tr("The value of “%1” has no closing quote.").arg(text(attribute)));
        const QByteArray value = m_page.mid(valueStart, m_at - valueStart);
        ++m_at;
        if (attribute == "href" && !(names.isEmpty() ? isAllowedHref(value) : isLoneAddress(value, names)))
            fail(start, tr("A link of the theme must be a web address or “{{clinic-url}}”."));
    }

    static bool isLoneAddress(const QByteArray &value, const QList<QByteArray> &names)
    {
        const bool isAlone = value.startsWith("{{") && value.endsWith("}}") && names.size() == 1;
        return isAlone && names.first() == "clinic-url";
    }

    /// The inside of <style> and <title>, which browsers read as text up to the closing tag.
    void readRawText(const QByteArray &tag, qsizetype start)
    {
        const qsizetype from = m_at;
        const qsizetype end = m_page.toLower().indexOf("</" + tag, from);
        if (end < 0)
            return fail(start, tr("The tag <%1> is never closed.").arg(text(tag)));
        const QByteArray content = m_page.mid(from, end - from);
        if (tag == "title") {
            while (!m_problem && m_at < end) {
                if (startsWith("{{"))
                    readMustache(false);
                else
                    ++m_at;
            }
            return;
        }
        if (content.contains("{{"))
            return fail(from, tr("Names cannot be used inside <style>."));
        if (auto problem = themeStyleProblem(content, m_path))
            fail(from + lineStart(content, problem->line), problem->message);
        m_at = end;
    }

    static qsizetype lineStart(const QByteArray &content, int line)
    {
        qsizetype at = 0;
        for (int i = 1; i < line; ++i)
            at = content.indexOf('\n', at) + 1;
        return at;
    }

    void checkRequired()
    {
        for (const TemplateName &name : templateNames()) {
            if (name.isRequired && !m_used.contains(name.name))
                return fail(m_page.size(), tr("The page has no place for “%1”.").arg(QLatin1StringView(name.name)));
        }
        if (!m_hasBody)
            fail(m_page.size(), tr("The page has no <body>."));
    }

    const QByteArray &m_page;
    QString m_path;
    qsizetype m_at = 0;
    QList<std::pair<QByteArray, qsizetype>> m_sections;
    QSet<QByteArray> m_used;
    bool m_hasBody = false;
    std::optional<ThemeProblem> m_problem;
};

} // namespace

std::optional<ThemeProblem> themePageProblem(const QByteArray &page, const QString &path)
{
    return ThemeScanner(page, path).run();
}

} // namespace articular
