// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/PageHead.h"

#include "core/markdown/LinkPolicy.h"
#include "core/page/HtmlElements.h"
#include "core/page/StructuredData.h"

#include <QUrl>

namespace articular {

using namespace Qt::StringLiterals;

namespace {

QByteArray named(const QString &name, const QString &content)
{
    return content.isEmpty() ? QByteArray() : html::voidElement("meta", {{"name", name}, {"content", content}}) + '\n';
}

QByteArray property(const QString &name, const QString &content)
{
    return content.isEmpty() ? QByteArray() : html::voidElement("meta", {{"property", name}, {"content", content}}) + '\n';
}

QByteArray openGraphPicture(const PageContext &context, const QString &canonical)
{
    const ImageSource picture = context.heroSource();
    // Open Graph needs a whole address, which only the canonical one can give.
    if (picture.src.isEmpty() || canonical.isEmpty())
        return {};
    QByteArray html = property(u"og:image"_s, QUrl(canonical).resolved(QUrl(picture.src)).toString(QUrl::FullyEncoded));
    if (picture.width > 0 && picture.height > 0) {
        html += property(u"og:image:width"_s, QString::number(picture.width));
        html += property(u"og:image:height"_s, QString::number(picture.height));
    }
    return html + property(u"og:image:alt"_s, context.metadata().image.alt);
}

QByteArray openGraph(const PageContext &context, const QString &canonical)
{
    const ArticleMetadata &metadata = context.metadata();
    QByteArray html = property(u"og:type"_s, u"article"_s) + property(u"og:title"_s, context.title())
        + property(u"og:description"_s, metadata.description) + property(u"og:site_name"_s, context.profile().name)
        + property(u"og:locale"_s, QString(context.language()).replace(u'-', u'_')) + property(u"og:url"_s, canonical)
        + openGraphPicture(context, canonical);
    if (metadata.date.isValid())
        html += property(u"article:published_time"_s, metadata.date.toString(Qt::ISODate));
    if (context.options.purpose == PagePurpose::Published && context.review())
        html += property(u"article:modified_time"_s, context.options.today.toString(Qt::ISODate));
    html += property(u"article:section"_s, metadata.categories.value(0));
    for (const QString &tag : metadata.tags)
        html += property(u"article:tag"_s, tag);
    return html;
}

} // namespace

QString titleForSearch(const QString &title, const ClinicProfile &clinic)
{
    return clinic.name.isEmpty() ? title : title + u" | "_s + clinic.name;
}

QByteArray pageHead(const PageContext &context)
{
    const ArticleMetadata &metadata = context.metadata();
    const QString canonical = classifyLink(metadata.canonical) == LinkKind::Web ? metadata.canonical : QString();
    QByteArray head = "<meta charset=\"utf-8\">\n"
                      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    head += html::textElement("title", {}, titleForSearch(context.title(), context.profile())) + '\n';
    head += named(u"description"_s, metadata.description);
    head += named(u"author"_s, [&] {
        QStringList names;
        for (const QString &id : metadata.authors) {
            if (const Person *person = context.workspace.person(id))
                names.append(person->name);
        }
        return names.join(u", "_s);
    }());
    head += named(u"color-scheme"_s, u"light dark"_s);
    if (context.options.purpose == PagePurpose::Draft)
        head += named(u"robots"_s, u"noindex, nofollow"_s);
    if (!canonical.isEmpty())
        head += html::voidElement("link", {{"rel", u"canonical"_s}, {"href", canonical}}) + '\n';
    head += openGraph(context, canonical);
    if (!context.options.styleHref.isEmpty())
        head += html::voidElement("link", {{"rel", u"stylesheet"_s}, {"href", context.options.styleHref}}) + '\n';
    return head + "<script type=\"application/ld+json\">" + structuredData(context) + "</script>";
}

} // namespace articular
