// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/HtmlImport.h"

#include "core/base/HtmlTree.h"
#include "core/checks/rules/TrackingParameters.h"
#include "core/import/InlineMarkdown.h"
#include "core/markdown/LinkPolicy.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Bytes: a long article from a word processor, without its pictures, is far smaller.
constexpr qsizetype maximumSize = 4 * 1024 * 1024;
constexpr int widestTable = 30, deepestList = 8;

bool isDropped(const HtmlElement &element)
{
    static const QSet<QString> tags{u"head"_s, u"script"_s, u"style"_s, u"template"_s, u"title"_s, u"noscript"_s, u"iframe"_s,
                                    u"object"_s, u"embed"_s, u"svg"_s, u"math"_s, u"button"_s, u"select"_s, u"input"_s,
                                    u"textarea"_s, u"audio"_s, u"video"_s, u"canvas"_s, u"map"_s, u"link"_s, u"meta"_s};
    const QString style = element.attributes.value(u"style"_s).remove(u' ');
    return tags.contains(element.tag) || element.attributes.contains(u"hidden"_s)
        || style.contains("display:none"_L1) || style.contains("mso-list:Ignore"_L1);
}

bool isBlock(const HtmlElement &element)
{
    static const QSet<QString> tags{u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s, u"caption"_s, u"center"_s,
                                    u"dd"_s, u"details"_s, u"div"_s, u"dl"_s, u"dt"_s, u"fieldset"_s, u"figcaption"_s,
                                    u"figure"_s, u"footer"_s, u"form"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s,
                                    u"header"_s, u"hr"_s, u"html"_s, u"li"_s, u"main"_s, u"nav"_s, u"ol"_s, u"p"_s, u"pre"_s,
                                    u"section"_s, u"summary"_s, u"table"_s, u"tbody"_s, u"td"_s, u"tfoot"_s, u"th"_s,
                                    u"thead"_s, u"tr"_s, u"ul"_s};
    return tags.contains(element.tag);
}

/// Looks of an element's words over those of what it stands in. Google Docs puts everything into a <b> of normal weight.
InlineLooks looksOf(const HtmlElement &element, InlineLooks looks)
{
    const QString style = element.attributes.value(u"style"_s).remove(u' ').toLower();
    static const QRegularExpression weight(u"(?:^|;)font-weight:(\\w+)"_s), slant(u"(?:^|;)font-style:(\\w+)"_s);
    if (element.tag == "b"_L1 || element.tag == "strong"_L1)
        looks.bold = true;
    if (element.tag == "i"_L1 || element.tag == "em"_L1 || element.tag == "cite"_L1)
        looks.italic = true;
    if (element.tag == "s"_L1 || element.tag == "del"_L1 || element.tag == "strike"_L1)
        looks.struck = true;
    if (const auto match = weight.match(style); match.hasMatch())
        looks.bold = match.captured(1) == "bold"_L1 || match.captured(1).toInt() >= 600;
    if (const auto match = slant.match(style); match.hasMatch())
        looks.italic = match.captured(1) == "italic"_L1 || match.captured(1) == "oblique"_L1;
    if (element.tag == "a"_L1)
        looks.address = importedAddress(element.attributes.value(u"href"_s));
    return looks;
}

/// A list item of Word's, which writes lists as paragraphs: "mso-list:l0 level2 lfo1".
struct WordItem
{
    int level = 1;
    bool isNumbered = false;
};

QString wordsOf(const HtmlElement &element)
{
    QString text = element.text;
    for (const HtmlElement &child : element.children)
        text += wordsOf(child);
    return text;
}

/// The mark that Word puts before such a paragraph.
QString ignoredMark(const HtmlElement &element)
{
    if (element.attributes.value(u"style"_s).remove(u' ').contains("mso-list:Ignore"_L1))
        return wordsOf(element).simplified();
    for (const HtmlElement &child : element.children) {
        if (const QString mark = ignoredMark(child); !mark.isEmpty())
            return mark;
    }
    return {};
}

std::optional<WordItem> wordItemOf(const HtmlElement &element)
{
    static const QRegularExpression list(u"mso-list:\\s*l\\d+\\s+level(\\d+)"_s), number(u"^\\(?[\\p{L}\\p{N}]{1,5}[.)]"_s);
    const auto match = list.match(element.attributes.value(u"style"_s));
    if (!match.hasMatch())
        return std::nullopt;
    return WordItem{std::clamp(match.captured(1).toInt(), 1, deepestList), number.match(ignoredMark(element)).hasMatch()};
}

/// Walks the tree and puts blocks one below the other.
class Importer
{
public:
    std::optional<ImportedHtml> run(const HtmlElement &root)
    {
        m_hasTitle = hasTitle(root);
        addBlocks(root, {});
        endParagraph();
        QString text = m_blocks.join(u"\n\n"_s);
        if (text.trimmed().isEmpty())
            return std::nullopt;
        m_result.markdown = text;
        return m_result;
    }

private:
    static bool hasTitle(const HtmlElement &element)
    {
        return element.tag == "h1"_L1 || std::ranges::any_of(element.children, hasTitle);
    }

    void addBlocks(const HtmlElement &parent, const InlineLooks &looks)
    {
        for (const HtmlElement &child : parent.children)
            addNode(child, looks);
    }

    void addNode(const HtmlElement &element, const InlineLooks &looks)
    {
        if (element.tag.isEmpty()) {
            m_paragraph.add(element.text, looks);
        } else if (element.tag == "img"_L1) {
            ++m_result.pictures;
        } else if (element.tag == "br"_L1) {
            m_paragraph.addLineBreak();
        } else if (!isDropped(element)) {
            isBlock(element) ? addBlock(element, looks) : addBlocks(element, looksOf(element, looks));
        }
    }

    void addBlock(const HtmlElement &element, const InlineLooks &looks)
    {
        endParagraph();
        const QString &tag = element.tag;
        if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit())
            addHeading(element);
        else if (tag == "ul"_L1 || tag == "ol"_L1)
            addList(element);
        else if (tag == "table"_L1)
            addTable(element, looks);
        else if (tag == "blockquote"_L1)
            addQuote(element);
        else if (tag == "hr"_L1)
            m_blocks.append(u"* * *"_s);
        else if (const auto item = wordItemOf(element))
            addWordItem(element, *item);
        else
            addBlocks(element, looksOf(element, looks));
        endParagraph();
    }

    void endParagraph()
    {
        const QString text = m_paragraph.text();
        m_result.hasStructure = m_result.hasStructure || m_paragraph.hasLooks();
        m_paragraph = {};
        if (!text.isEmpty())
            m_blocks.append(text);
    }

    /// The words of an element on one line.
    QString lineOf(const HtmlElement &element)
    {
        Importer inner;
        inner.m_paragraph = {};
        inner.addInlines(element, {});
        m_result.pictures += inner.m_result.pictures;
        m_result.hasStructure = m_result.hasStructure || inner.m_paragraph.hasLooks();
        return inner.m_paragraph.cellText();
    }

    void addInlines(const HtmlElement &parent, const InlineLooks &looks)
    {
        for (const HtmlElement &child : parent.children) {
            if (!isBlock(child)) {
                addNode(child, looks);
            } else if (!isDropped(child)) {
                m_paragraph.add(u" "_s, looks);
                addInlines(child, looksOf(child, looks));
                m_paragraph.add(u" "_s, looks);
            }
        }
    }

    void addHeading(const HtmlElement &element)
    {
        // The article's title is the only heading of the first level.
        const int level = std::clamp(element.tag[1].digitValue() + (m_hasTitle ? 1 : 0), 2, 6);
        QString words = lineOf(element);
        if (words.startsWith("**"_L1) && words.endsWith("**"_L1) && words.size() > 4 && words.indexOf("**"_L1, 2) == words.size() - 2)
            words = words.sliced(2, words.size() - 4);
        if (words.isEmpty())
            return;
        m_result.hasStructure = true;
        m_blocks.append(QString(level, u'#') + u' ' + words);
    }

    /// What an element's blocks come to, by themselves.
    QStringList blocksOf(const HtmlElement &element)
    {
        Importer inner;
        inner.m_hasTitle = m_hasTitle;
        inner.m_depth = m_depth + 1;
        inner.addBlocks(element, {});
        inner.endParagraph();
        m_result.pictures += inner.m_result.pictures;
        m_result.hasStructure = m_result.hasStructure || inner.m_result.hasStructure;
        return inner.m_blocks;
    }

    static QString indented(const QString &text, const QString &by)
    {
        return QString(text).replace(u'\n', u'\n' + by).replace(u'\n' + by + u'\n', u"\n\n"_s);
    }

    void addList(const HtmlElement &element)
    {
        m_result.hasStructure = true;
        int number = std::max(1, element.attributes.value(u"start"_s, u"1"_s).toInt());
        QStringList items;
        for (const HtmlElement &child : element.children) {
            if (child.tag == "ul"_L1 || child.tag == "ol"_L1) {
                // Google Docs and old pages put a list within a list beside the items.
                if (const QStringList blocks = blocksOf(HtmlElement{u"div"_s, {}, {}, {child}}); !blocks.isEmpty())
                    items.append(u"    "_s + indented(blocks.join(u'\n'), u"    "_s));
                continue;
            }
            if (child.tag != "li"_L1)
                continue;
            const QStringList blocks = m_depth < deepestList ? blocksOf(child) : QStringList(lineOf(child));
            if (blocks.isEmpty() || blocks.first().isEmpty())
                continue;
            const QString mark = element.tag == "ol"_L1 ? QString::number(number++) + u". "_s : u"- "_s;
            items.append(mark + indented(joinedItem(blocks), u"    "_s));
        }
        if (!items.isEmpty())
            m_blocks.append(items.join(u'\n'));
    }

    /// An item's blocks: a list below its words follows them at once, other paragraphs after an empty line.
    static QString joinedItem(const QStringList &blocks)
    {
        static const QRegularExpression listStart(u"^(?:- |\\d+\\. )"_s);
        QString text = blocks.first();
        for (const QString &block : blocks.sliced(1))
            text += (listStart.match(block).hasMatch() ? u"\n"_s : u"\n\n"_s) + block;
        return text;
    }

    void addWordItem(const HtmlElement &element, const WordItem &item)
    {
        const QString words = lineOf(element);
        if (words.isEmpty())
            return;
        m_result.hasStructure = true;
        const bool goesOn = !m_blocks.isEmpty() && m_wordListAt == m_blocks.size() - 1;
        if (!goesOn)
            m_numbers.fill(0, deepestList + 1);
        std::fill(m_numbers.begin() + item.level + 1, m_numbers.end(), 0);
        const QString mark = item.isNumbered ? QString::number(++m_numbers[item.level]) + u". "_s : u"- "_s;
        const QString line = QString((item.level - 1) * 4, u' ') + mark + words;
        if (goesOn)
            m_blocks.last() += u'\n' + line;
        else
            m_blocks.append(line.trimmed());
        m_wordListAt = m_blocks.size() - 1;
    }

    void addQuote(const HtmlElement &element)
    {
        const QStringList blocks = blocksOf(element);
        if (blocks.isEmpty())
            return;
        m_result.hasStructure = true;
        m_blocks.append(u"> "_s + blocks.join(u"\n\n"_s).replace(u'\n', u"\n> "_s).replace(u"\n> \n"_s, u"\n>\n"_s));
    }

    static void collectRows(const HtmlElement &element, QList<const HtmlElement *> &rows)
    {
        for (const HtmlElement &child : element.children) {
            if (child.tag == "tr"_L1)
                rows.append(&child);
            else if (child.tag != "table"_L1)
                collectRows(child, rows);
        }
    }

    static bool hasTable(const HtmlElement &element)
    {
        return std::ranges::any_of(element.children, [](const HtmlElement &child) { return child.tag == "table"_L1 || hasTable(child); });
    }

    void addTable(const HtmlElement &element, const InlineLooks &looks)
    {
        QList<const HtmlElement *> rows;
        collectRows(element, rows);
        QList<QStringList> cells;
        qsizetype columns = 0;
        const bool isLayout = hasTable(element);
        for (const HtmlElement *row : rows) {
            QStringList line;
            for (const HtmlElement &cell : row->children) {
                if (cell.tag == "td"_L1 || cell.tag == "th"_L1)
                    line.append(isLayout ? QString() : lineOf(cell));
            }
            if (!line.isEmpty())
                cells.append(line);
            columns = std::max(columns, line.size());
        }
        // One column, or tables within it: that is no table but a way to place things.
        if (columns < 2 || columns > widestTable || isLayout || cells.size() < 2) {
            addBlocks(element, looks);
            return;
        }
        m_result.hasStructure = true;
        QStringList lines;
        for (QStringList &line : cells) {
            line.resize(columns);
            lines.append(u"| "_s + line.join(u" | "_s) + u" |"_s);
        }
        lines.insert(1, u"|"_s + QString(u" --- |"_s).repeated(columns));
        m_blocks.append(lines.join(u'\n'));
    }

    ImportedHtml m_result;
    QStringList m_blocks;
    InlineMarkdown m_paragraph;
    bool m_hasTitle = false;
    int m_depth = 0;
    qsizetype m_wordListAt = -1;          ///< the block that is a list of Word's
    QList<int> m_numbers;                 ///< of its items so far, by level
};

} // namespace

QString importedAddress(const QString &address)
{
    QUrl url(address.trimmed());
    // What a search's results lead to.
    static const QRegularExpression search(u"^(?:www\\.)?google\\.[a-z.]{2,6}$"_s);
    if (search.match(url.host()).hasMatch() && url.path() == "/url"_L1)
        url = QUrl(QUrl::fromPercentEncoding(url.query().section(u"q="_s, 1).section(u'&', 0, 0).toUtf8()));
    QString clean = QString::fromUtf8(withoutTracking(url.toEncoded()));
    clean.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
    const LinkKind kind = classifyLink(clean);
    return kind == LinkKind::Web || kind == LinkKind::Mail ? clean : QString();
}

std::optional<ImportedHtml> importHtml(const QByteArray &html)
{
    if (html.size() > maximumSize)
        return std::nullopt;
    return Importer().run(HtmlTree::parse(html).root);
}

} // namespace articular
