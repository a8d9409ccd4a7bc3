// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/StructuredData.h"

#include "core/markdown/LinkPolicy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

class Graph
{
public:
    explicit Graph(const PageContext &context) : m_context(context)
    {
        if (classifyLink(context.metadata().canonical) == LinkKind::Web)
            m_address = context.metadata().canonical;
    }

    QJsonArray nodes() const
    {
        QJsonArray nodes{page(), posting()};
        for (const Person *person : authors())
            nodes.append(personNode(*person));
        for (const PageReview::Reviewer &reviewer : reviewers()) {
            if (!isAuthor(reviewer.id))
                nodes.append(personNode({reviewer.id, reviewer.name, reviewer.credentials, {}, {}, {}}));
        }
        if (hasClinic())
            nodes.append(organization());
        return nodes;
    }

private:
    QString idOf(const QString &name) const { return m_address + u'#' + name; }
    QJsonObject reference(const QString &name) const { return {{u"@id"_s, idOf(name)}}; }
    bool hasClinic() const { return !m_context.profile().name.isEmpty(); }

    static void set(QJsonObject &object, const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            object.insert(key, value);
    }

    QList<const Person *> authors() const
    {
        QList<const Person *> people;
        for (const QString &id : m_context.metadata().authors) {
            const Person *person = m_context.workspace.person(id);
            if (person && !person->name.isEmpty() && !people.contains(person))
                people.append(person);
        }
        return people;
    }

    QList<PageReview::Reviewer> reviewers() const
    {
        return m_context.review() ? m_context.review()->reviewers : QList<PageReview::Reviewer>();
    }

    bool isAuthor(const QString &id) const
    {
        return std::ranges::any_of(authors(), [&id](const Person *author) { return author->id == id; });
    }

    /// By their order on the page: what the clinic calls them inside is nobody's business.
    QString personName(const QString &id) const
    {
        QStringList ids;
        for (const Person *author : authors())
            ids.append(author->id);
        for (const PageReview::Reviewer &reviewer : reviewers())
            ids.append(reviewer.id);
        ids.removeDuplicates();
        return u"person-%1"_s.arg(ids.indexOf(id) + 1);
    }

    /// What the clinic files the article under.
    QJsonArray subjects() const
    {
        QJsonArray subjects;
        for (const QString &name : m_context.metadata().categories + m_context.metadata().tags)
            subjects.append(QJsonObject{{u"@type"_s, u"Thing"_s}, {u"name"_s, name}});
        return subjects;
    }

    QJsonObject page() const
    {
        const bool isForClinicians = m_context.metadata().audience == u"clinician";
        QJsonObject node{
            {u"@type"_s, u"MedicalWebPage"_s},
            {u"@id"_s, idOf(u"page"_s)},
            {u"name"_s, m_context.title()},
            {u"inLanguage"_s, m_context.language()},
            {u"mainEntity"_s, reference(u"article"_s)},
            {u"medicalAudience"_s, QJsonObject{{u"@type"_s, u"MedicalAudience"_s},
                                               {u"audienceType"_s, isForClinicians ? u"Clinician"_s : u"Patient"_s}}},
        };
        set(node, u"url"_s, m_address);
        set(node, u"description"_s, m_context.metadata().description);
        if (hasClinic())
            node.insert(u"publisher"_s, reference(u"clinic"_s));
        if (const QJsonArray about = subjects(); !about.isEmpty())
            node.insert(u"about"_s, about);
        QJsonArray names;
        for (const PageReview::Reviewer &reviewer : reviewers())
            names.append(reference(personName(reviewer.id)));
        if (!names.isEmpty())
            node.insert(u"reviewedBy"_s, names);
        if (!names.isEmpty() && m_context.review()->lastReviewed.isValid())
            node.insert(u"lastReviewed"_s, m_context.review()->lastReviewed.toString(Qt::ISODate));
        return node;
    }

    QJsonObject posting() const
    {
        const ArticleMetadata &metadata = m_context.metadata();
        QJsonObject node{
            {u"@type"_s, u"BlogPosting"_s},
            {u"@id"_s, idOf(u"article"_s)},
            {u"headline"_s, m_context.title()},
            {u"inLanguage"_s, m_context.language()},
            {u"mainEntityOfPage"_s, reference(u"page"_s)},
        };
        if (m_context.isDraft())
            node.insert(u"creativeWorkStatus"_s, u"Draft"_s);
        set(node, u"description"_s, metadata.description);
        set(node, u"datePublished"_s, metadata.date.isValid() ? metadata.date.toString(Qt::ISODate) : QString());
        // A page goes out as it was approved on that day.
        if (m_context.options.purpose == PagePurpose::Published && m_context.review())
            node.insert(u"dateModified"_s, m_context.options.today.toString(Qt::ISODate));
        set(node, u"articleSection"_s, metadata.categories.value(0));
        set(node, u"keywords"_s, metadata.tags.join(u", "_s));
        const QString picture = m_context.heroSource().src;
        if (!picture.isEmpty())
            node.insert(u"image"_s, m_address.isEmpty() ? picture : QUrl(m_address).resolved(QUrl(picture)).toString());
        QJsonArray names;
        for (const Person *person : authors())
            names.append(reference(personName(person->id)));
        if (!names.isEmpty())
            node.insert(u"author"_s, names);
        if (hasClinic())
            node.insert(u"publisher"_s, reference(u"clinic"_s));
        const QJsonArray sources = citations();
        if (!sources.isEmpty())
            node.insert(u"citation"_s, sources);
        return node;
    }

    QJsonArray citations() const
    {
        QJsonArray sources;
        for (const QString &key : m_context.body.citedKeys()) {
            const Reference *found = m_context.workspace.references().find(key);
            if (!found)
                continue;
            QJsonObject source{{u"@type"_s, u"CreativeWork"_s}, {u"name"_s, References::vancouver(*found)}};
            set(source, u"url"_s, References::link(*found));
            sources.append(source);
        }
        return sources;
    }

    QJsonObject personNode(const Person &person) const
    {
        QJsonObject node{{u"@type"_s, u"Person"_s}, {u"@id"_s, idOf(personName(person.id))}, {u"name"_s, person.name}};
        set(node, u"honorificSuffix"_s, person.credentials);
        set(node, u"url"_s, person.url);
        if (hasClinic())
            node.insert(u"worksFor"_s, reference(u"clinic"_s));
        return node;
    }

    QJsonObject organization() const
    {
        const ClinicProfile &profile = m_context.profile();
        QJsonObject node{{u"@type"_s, u"MedicalOrganization"_s}, {u"@id"_s, idOf(u"clinic"_s)}, {u"name"_s, profile.name}};
        set(node, u"legalName"_s, profile.legalName);
        set(node, u"url"_s, profile.site);
        set(node, u"telephone"_s, profile.phone);
        set(node, u"address"_s, profile.address.join(u", "_s));
        return node;
    }

    const PageContext &m_context;
    QString m_address;
};

} // namespace

QByteArray structuredData(const PageContext &context)
{
    const QJsonObject document{{u"@context"_s, u"https://schema.org"_s}, {u"@graph"_s, Graph(context).nodes()}};
    QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    json.replace('&', "\\u0026");
    json.replace('<', "\\u003c");
    json.replace('>', "\\u003e");
    return json;
}

} // namespace articular
