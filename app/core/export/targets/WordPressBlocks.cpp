// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/WordPressBlocks.h"

#include "core/markdown/HtmlRenderer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Blocks
{
    Q_DECLARE_TR_FUNCTIONS(WordPressBlocks)
};

bool isInline(const HtmlElement &element)
{
    static const QSet<QString> names{u"a"_s, u"br"_s, u"code"_s, u"del"_s, u"em"_s, u"img"_s, u"span"_s, u"strong"_s, u"sup"_s,
                                     u"time"_s};
    return element.tag.isEmpty() || names.contains(element.tag);
}

bool isBlank(const HtmlElement &element)
{
    return element.tag.isEmpty() && element.text.trimmed().isEmpty();
}

bool isOnlyInline(const HtmlElement &element)
{
    return std::ranges::all_of(element.children, [](const HtmlElement &child) { return isInline(child) && (child.tag.isEmpty() || isOnlyInline(child)); });
}

const HtmlElement *childNamed(const HtmlElement &element, const QString &tag)
{
    const auto found = std::ranges::find(element.children, tag, &HtmlElement::tag);
    return found == element.children.end() ? nullptr : &*found;
}

QString classOf(const HtmlElement &element)
{
    return element.attributes.value(u"class"_s);
}

QByteArray attribute(const QByteArray &name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : ' ' + name + "=\"" + HtmlRenderer::escaped(value.toUtf8()) + '"';
}

/// WordPress writes attributes so that none can end the comment they stand in.
QByteArray commentAttributes(const QJsonObject &attributes)
{
    if (attributes.isEmpty())
        return {};
    QByteArray json = QJsonDocument(attributes).toJson(QJsonDocument::Compact);
    json.replace("--", "\\u002d\\u002d").replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026").replace("\\\"", "\\u0022");
    return json + ' ';
}

const QByteArray lineBreak = "<br/>";
const QByteArray betweenParagraphs = "<br><br>";

class BlockWriter
{
public:
    explicit BlockWriter(const std::function<QString(const QString &)> &picture) : m_picture(picture) {}

    /// The blocks of all that `parent` holds; stretches of mere text are paragraphs.
    QByteArray children(const HtmlElement &parent) const
    {
        QByteArray blocks;
        HtmlElement text;
        const auto endText = [&] {
            if (!std::ranges::all_of(text.children, isBlank))
                blocks += paragraph(text);
            text.children.clear();
        };
        for (const HtmlElement &child : parent.children) {
            if (isInline(child)) {
                text.children.append(child);
                continue;
            }
            endText();
            blocks += block(child);
        }
        endText();
        return blocks;
    }

private:
    static QByteArray wrapped(const QByteArray &name, const QJsonObject &attributes, const QByteArray &content)
    {
        return "<!-- wp:" + name + ' ' + commentAttributes(attributes) + "-->\n" + content + "\n<!-- /wp:" + name + " -->\n\n";
    }

    static QJsonObject classAttribute(const HtmlElement &element)
    {
        const QString name = classOf(element);
        return name.isEmpty() ? QJsonObject() : QJsonObject{{u"className"_s, name}};
    }

    QByteArray block(const HtmlElement &element) const
    {
        const QString &tag = element.tag;
        if (classOf(element) == u"categories")
            return {};
        if (tag == u"p" || tag == u"address")
            return isOnlyInline(element) ? paragraph(element) : html(element);
        if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit())
            return heading(element);
        if (tag == u"ul" || tag == u"ol")
            return canBeList(element) ? list(element) : html(element);
        if (tag == u"figure")
            return childNamed(element, u"img"_s) ? image(element) : html(element);
        if (tag == u"table")
            return table(element);
        if (tag == u"blockquote")
            return wrapped("quote", {}, "<blockquote class=\"wp-block-quote\">" + children(element).trimmed() + "</blockquote>");
        if (tag == u"hr")
            return wrapped("separator", {}, "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>");
        if (tag == u"pre")
            return code(element);
        if (tag == u"div" || tag == u"section" || tag == u"aside")
            return group(element);
        return html(element);
    }

    QByteArray paragraph(const HtmlElement &element) const
    {
        const HtmlElement *link = childNamed(element, u"a"_s);
        if (link && element.children.size() == 1 && classOf(*link) == u"button")
            return button(*link);
        QByteArray words = text(element).trimmed();
        // The site's theme knows no callouts: their name must stand out without it.
        if (classOf(element) == u"callout-label")
            words = "<strong>" + words + "</strong>";
        return wrapped("paragraph", classAttribute(element), "<p" + attribute("class", classOf(element)) + '>' + words + "</p>");
    }

    QByteArray button(const HtmlElement &link) const
    {
        const QByteArray anchor = "<div class=\"wp-block-button\"><a class=\"wp-block-button__link wp-element-button\""
            + attribute("href", link.attributes.value(u"href"_s)) + '>' + text(link) + "</a></div>";
        return wrapped("buttons", {}, "<div class=\"wp-block-buttons\">" + wrapped("button", {}, anchor).trimmed() + "</div>");
    }

    QByteArray heading(const HtmlElement &element) const
    {
        const int level = element.tag[1].digitValue();
        const QByteArray tag = element.tag.toLatin1();
        return wrapped("heading", level == 2 ? QJsonObject() : QJsonObject{{u"level"_s, level}},
                       '<' + tag + attribute("id", element.attributes.value(u"id"_s)) + '>' + text(element) + "</" + tag + '>');
    }

    /// Lists hold text and further lists, the latter last in their item; nothing else.
    static bool canBeList(const HtmlElement &element)
    {
        return std::ranges::all_of(element.children, [](const HtmlElement &item) {
            return isBlank(item) || (item.tag == u"li" && canBeItem(item));
        });
    }

    static bool canBeItem(const HtmlElement &item)
    {
        bool hadList = false;
        for (const HtmlElement &child : item.children) {
            if (isBlank(child))
                continue;
            const bool isList = child.tag == u"ul" || child.tag == u"ol";
            const bool isText = isInline(child) || (child.tag == u"p" && isOnlyInline(child));
            if (hadList || (isList ? !canBeList(child) : !isText))
                return false;
            hadList = isList;
        }
        return true;
    }

    QByteArray list(const HtmlElement &element) const
    {
        const bool isOrdered = element.tag == u"ol";
        QJsonObject attributes = classAttribute(element);
        const QString start = element.attributes.value(u"start"_s);
        if (isOrdered)
            attributes.insert(u"ordered"_s, true);
        if (!start.isEmpty())
            attributes.insert(u"start"_s, start.toInt());
        QByteArray items;
        for (const HtmlElement &child : element.children) {
            if (child.tag == u"li")
                items += wrapped("list-item", {}, item(child)).trimmed() + '\n';
        }
        const QByteArray tag = isOrdered ? "ol" : "ul";
        return wrapped("list", attributes, '<' + tag + attribute("start", start) + attribute("class", classOf(element)) + '>' + items.trimmed() + "</" + tag + '>');
    }

    /// An item cannot carry a name for links to reach; what stands in it can.
    QByteArray item(const HtmlElement &element) const
    {
        QByteArray content, lists;
        for (const HtmlElement &child : element.children) {
            if (child.tag == u"ul" || child.tag == u"ol")
                lists += list(child).trimmed();
            else if (child.tag == u"p")
                content += (content.trimmed().isEmpty() ? QByteArray() : betweenParagraphs) + text(child).trimmed();
            else
                content += node(child);
        }
        content = content.trimmed();
        if (const QString id = element.attributes.value(u"id"_s); !id.isEmpty())
            content = "<span" + attribute("id", id) + '>' + content + "</span>";
        return "<li>" + content + lists + "</li>";
    }

    QByteArray image(const HtmlElement &figure) const
    {
        const HtmlElement *picture = childNamed(figure, u"img"_s);
        const HtmlElement *caption = childNamed(figure, u"figcaption"_s);
        const QByteArray words = caption ? "<figcaption class=\"wp-element-caption\">" + text(*caption) + "</figcaption>" : QByteArray();
        return wrapped("image", classAttribute(figure),
                       "<figure" + attribute("class", (u"wp-block-image "_s + classOf(figure)).trimmed()) + '>' + node(*picture) + words + "</figure>");
    }

    QByteArray table(const HtmlElement &element) const
    {
        QByteArray parts;
        for (const HtmlElement &part : element.children) {
            if (part.tag.isEmpty())
                continue;
            QByteArray rows;
            for (const HtmlElement &row : part.children)
                rows += row.tag.isEmpty() ? QByteArray() : "<tr>" + cells(row) + "</tr>";
            const QByteArray tag = part.tag.toLatin1();
            parts += '<' + tag + '>' + rows + "</" + tag + '>';
        }
        return wrapped("table", {}, "<figure class=\"wp-block-table\"><table>" + parts + "</table></figure>");
    }

    QByteArray cells(const HtmlElement &row) const
    {
        QByteArray cells;
        for (const HtmlElement &cell : row.children) {
            if (cell.tag.isEmpty())
                continue;
            const QString side = classOf(cell).startsWith("align-"_L1) ? classOf(cell).sliced(6) : QString();
            const QByteArray tag = cell.tag.toLatin1();
            cells += '<' + tag + attribute("class", side.isEmpty() ? QString() : u"has-text-align-"_s + side) + attribute("data-align", side)
                + attribute("scope", cell.attributes.value(u"scope"_s)) + '>' + text(cell) + "</" + tag + '>';
        }
        return cells;
    }

    QByteArray code(const HtmlElement &element) const
    {
        const HtmlElement *inside = childNamed(element, u"code"_s);
        QByteArray content = text(inside ? *inside : element);
        while (content.endsWith('\n'))
            content.chop(1);
        return wrapped("code", {}, "<pre class=\"wp-block-code\"><code>" + content.replace('[', "&#91;") + "</code></pre>");
    }

    QByteArray group(const HtmlElement &element) const
    {
        const QByteArray inside = children(element).trimmed();
        if (inside.isEmpty())
            return {};
        // These two only hold the others together.
        if (classOf(element) == u"articular-article" || classOf(element) == u"article-body")
            return inside + "\n\n";
        QJsonObject attributes = classAttribute(element);
        if (element.tag != u"div")
            attributes.insert(u"tagName"_s, element.tag);
        const QByteArray tag = element.tag.toLatin1();
        return wrapped("group", attributes, '<' + tag + attribute("class", (u"wp-block-group "_s + classOf(element)).trimmed()) + '>' + inside
                                                + "</" + tag + '>');
    }

    QByteArray html(const HtmlElement &element) const { return wrapped("html", {}, node(element)); }

    QByteArray text(const HtmlElement &element) const
    {
        QByteArray content;
        for (const HtmlElement &child : element.children) {
            QByteArray written = node(child);
            // The editor shows a line end after a break as a space.
            if (content.endsWith(lineBreak) && written.startsWith('\n'))
                written.remove(0, 1);
            content += written;
        }
        return content;
    }

    /// A time is written as its words: not every writer of a WordPress may use the element.
    QByteArray node(const HtmlElement &element) const
    {
        static const QSet<QString> voidElements{u"br"_s, u"hr"_s, u"img"_s, u"input"_s};
        if (element.tag.isEmpty())
            return HtmlRenderer::escaped(element.text.toUtf8());
        if (element.tag == u"time")
            return text(element);
        const QByteArray tag = element.tag.toLatin1();
        if (element.tag == u"img")
            return "<img src=\"" + HtmlRenderer::escaped(m_picture(element.attributes.value(u"src"_s)).toUtf8()) + "\" alt=\""
                + HtmlRenderer::escaped(element.attributes.value(u"alt"_s).toUtf8()) + "\"/>";
        QByteArray opening = '<' + tag;
        QStringList names = element.attributes.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            opening += ' ' + name.toLatin1() + "=\"" + HtmlRenderer::escaped(element.attributes.value(name).toUtf8()) + '"';
        return opening + (voidElements.contains(element.tag) ? "/>" : '>' + text(element) + "</" + tag + '>');
    }

    const std::function<QString(const QString &)> &m_picture;
};

} // namespace

QByteArray wordPressBlocks(const HtmlTree &fragment, const std::function<QString(const QString &)> &picture)
{
    const HtmlElement *body = childNamed(fragment.root, u"body"_s);
    return body ? BlockWriter(picture).children(*body).trimmed() + '\n' : QByteArray();
}

QStringList blockFaults(const QByteArray &blocks)
{
    static const QRegularExpression comment(u"<!-- (/?)wp:([a-z-]+)(?: (\\{.*?\\}))? -->"_s);
    QStringList open, faults;
    qsizetype found = 0;
    const QString text = QString::fromUtf8(blocks);
    for (auto matches = comment.globalMatch(text); matches.hasNext(); ++found) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(2);
        const QString attributes = match.captured(3);
        if (!attributes.isEmpty() && !QJsonDocument::fromJson(attributes.toUtf8()).isObject())
            faults.append(Blocks::tr("The settings of a WordPress block “%1” cannot be read.").arg(name));
        if (match.captured(1).isEmpty())
            open.append(name);
        else if (open.isEmpty() || open.takeLast() != name)
            faults.append(Blocks::tr("A WordPress block “%1” ends where it did not begin.").arg(name));
    }
    if (!open.isEmpty() || found != text.count(u"<!--"_s))
        faults.append(Blocks::tr("A WordPress block does not end."));
    return faults;
}

} // namespace articular
