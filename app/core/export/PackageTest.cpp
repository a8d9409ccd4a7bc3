// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PackageTest.h"

#include "core/media/PictureBytes.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Package
{
    Q_DECLARE_TR_FUNCTIONS(PackageTest)
};

bool isText(const QString &name)
{
    return name.endsWith(".html"_L1) || name.endsWith(".css"_L1) || name.endsWith(".md"_L1) || name.endsWith(".json"_L1)
        || name.endsWith(".txt"_L1) || name.endsWith(".xml"_L1);
}

bool isPicture(const QString &name)
{
    return name.endsWith(".jpg"_L1, Qt::CaseInsensitive) || name.endsWith(".jpeg"_L1, Qt::CaseInsensitive)
        || name.endsWith(".png"_L1, Qt::CaseInsensitive);
}

bool isWholeDate(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d))?$"_s);
    return form.match(text).hasMatch() && QDate::fromString(text.first(10), Qt::ISODate).isValid();
}

/// Looks at every value of the graph: dates, and references to other nodes.
class GraphTest
{
public:
    explicit GraphTest(const QJsonArray &nodes) : m_nodes(nodes)
    {
        for (const QJsonValue &node : nodes) {
            if (const QString id = node[u"@id"_s].toString(); !id.isEmpty())
                m_ids.insert(id);
        }
    }

    QStringList faults()
    {
        require(u"MedicalWebPage"_s, {u"name"_s, u"inLanguage"_s, u"mainEntity"_s, u"publisher"_s});
        require(u"BlogPosting"_s, {u"headline"_s, u"inLanguage"_s, u"mainEntityOfPage"_s, u"datePublished"_s, u"author"_s,
                                   u"publisher"_s});
        for (const QJsonValue &node : m_nodes) {
            const QJsonObject object = node.toObject();
            for (auto field = object.begin(); field != object.end(); ++field)
                look(field.key(), field.value());
        }
        return m_faults;
    }

private:
    void require(const QString &type, const QStringList &fields)
    {
        const auto found = std::ranges::find_if(m_nodes, [&type](const QJsonValue &node) {
            return node[u"@type"_s].toString() == type;
        });
        if (found == m_nodes.end()) {
            m_faults << Package::tr("The data for search engines describe no %1.").arg(type);
            return;
        }
        QStringList missing;
        for (const QString &field : fields) {
            const QJsonValue value = (*found)[field];
            const bool isEmpty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty())
                || (value.isArray() && value.toArray().isEmpty());
            if (isEmpty)
                missing << field;
        }
        if (!missing.isEmpty())
            m_faults << Package::tr("The data for search engines lack for %1: %2.").arg(type, missing.join(u", "_s));
    }

    void look(const QString &key, const QJsonValue &value)
    {
        for (const QJsonValue &item : value.toArray())
            look(key, item);
        if (key.startsWith("date"_L1) && value.isString() && !isWholeDate(value.toString()))
            m_faults << Package::tr("The data for search engines hold a date that is none: %1.").arg(value.toString());
        const QJsonObject object = value.toObject();
        const QString reference = object.value(u"@id"_s).toString();
        if (object.size() == 1 && !reference.isEmpty() && !m_ids.contains(reference))
            m_faults << Package::tr("The data for search engines refer to %1, which is not there.").arg(reference);
    }

    QJsonArray m_nodes;
    QSet<QString> m_ids;
    QStringList m_faults;
};

} // namespace

QSet<QString> idsOf(const HtmlTree &tree)
{
    QSet<QString> ids;
    tree.visit([&ids](const HtmlElement &element) {
        if (const QString id = element.attributes.value(u"id"_s); !id.isEmpty())
            ids.insert(id);
    });
    return ids;
}

QStringList htmlFaults(const HtmlTree &tree)
{
    QStringList faults = tree.problems;
    QSet<QString> seen;
    tree.visit([&](const HtmlElement &element) {
        const QString id = element.attributes.value(u"id"_s);
        if (!id.isEmpty() && seen.contains(id))
            faults.append(Package::tr("Two parts of the page have the same name “%1”.").arg(id));
        seen.insert(id);
    });
    return faults + deadLinks(tree);
}

QStringList deadLinks(const HtmlTree &tree)
{
    QStringList faults;
    const QSet<QString> ids = idsOf(tree);
    tree.visit([&](const HtmlElement &element) {
        const QString address = element.attributes.value(u"href"_s);
        if (address.size() > 1 && address.startsWith(u'#') && !ids.contains(QUrl::fromPercentEncoding(address.mid(1).toUtf8())))
            faults.append(Package::tr("The link “%1” leads to no part of the page.").arg(address));
    });
    return faults;
}

QStringList takeDeadLinks(QStringList &faults, const HtmlTree &page)
{
    const QStringList dead = deadLinks(page);
    faults.removeIf([&dead](const QString &fault) { return dead.contains(fault); });
    return dead;
}

QStringList foreignElements(const HtmlTree &fragment)
{
    static const QSet<QString> allowed{
        u"html"_s, u"head"_s, u"body"_s, u"a"_s, u"address"_s, u"aside"_s, u"blockquote"_s, u"br"_s, u"button"_s,
        u"code"_s, u"del"_s, u"div"_s, u"em"_s, u"figcaption"_s, u"figure"_s, u"footer"_s, u"form"_s, u"h1"_s, u"h2"_s,
        u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"header"_s, u"hr"_s, u"img"_s, u"input"_s, u"label"_s, u"li"_s, u"nav"_s,
        u"ol"_s, u"p"_s, u"pre"_s, u"section"_s, u"span"_s, u"strong"_s, u"sup"_s, u"table"_s, u"tbody"_s, u"td"_s,
        u"th"_s, u"thead"_s, u"time"_s, u"tr"_s, u"ul"_s,
    };
    QStringList faults;
    fragment.visit([&faults](const HtmlElement &element) {
        if (!element.tag.isEmpty() && !allowed.contains(element.tag))
            faults.append(Package::tr("The article's part of the page has an element “%1”, which it may not have.").arg(element.tag));
        for (auto attribute = element.attributes.begin(); attribute != element.attributes.end(); ++attribute) {
            if (attribute.key().startsWith("on"_L1))
                faults.append(Package::tr("The article's part of the page runs code: “%1”.").arg(attribute.key()));
        }
    });
    return faults;
}

QStringList structuredDataFaults(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const QJsonValue graph = document.value(u"@graph"_s);
    if (document.value(u"@context"_s) != u"https://schema.org"_s || !graph.isArray())
        return {Package::tr("The data for search engines cannot be read.")};
    return GraphTest(graph.toArray()).faults();
}

QStringList localPathFaults(const QMap<QString, QByteArray> &files, const QStringList &folders)
{
    QStringList faults;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!isText(file.key()))
            continue;
        const bool namesFolder = std::ranges::any_of(folders, [&file](const QString &folder) {
            return folder.size() > 1 && file.value().contains(folder.toUtf8());
        });
        if (namesFolder || file.value().contains("=\"file:"))
            faults.append(Package::tr("The file “%1” names a folder of this computer.").arg(file.key()));
    }
    return faults;
}

QStringList pictureFaults(const QMap<QString, QByteArray> &files)
{
    QStringList faults;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (isPicture(file.key()) && !holdsOnlyPixels(file.value()))
            faults.append(Package::tr("The picture “%1” holds more than its pixels, such as place, time or names.").arg(file.key()));
    }
    return faults;
}

} // namespace articular
