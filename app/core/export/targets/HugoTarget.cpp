// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/HugoTarget.h"

#include "core/base/FileStore.h"
#include "core/base/Slug.h"
#include "core/export/PackageTest.h"
#include "core/export/targets/HugoArticle.h"
#include "core/page/PageParts.h"
#include "core/page/StructuredData.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Hugo
{
    Q_DECLARE_TR_FUNCTIONS(Hugo)
};

/// Parts of the page in their order; the article's text comes after the main picture.
const QList<QByteArray> partsBefore{"notices", "byline", "review", "hero"};
const QList<QByteArray> partsAfter{"references", "newsletter", "calls-to-action", "disclaimers", "address", "copyright"};

/// A scalar that every YAML reader takes as the same text: JSON, with the line ends that YAML knows and JSON does not
/// escaped.
QByteArray yamlScalar(const QJsonValue &value)
{
    QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json = json.sliced(1, json.size() - 2);
    return json.replace("\xC2\x85", "\\u0085").replace("\xE2\x80\xA8", "\\u2028").replace("\xE2\x80\xA9", "\\u2029").replace("\xEF\xBB\xBF", "\\uFEFF").replace("\x7F", "\\u007F");
}

void appendYaml(QByteArray &yaml, const QJsonObject &fields, const QByteArray &indent)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        yaml += indent + yamlScalar(field.key()) + ':';
        if (field.value().isObject() && !field.value().toObject().isEmpty()) {
            yaml += '\n';
            appendYaml(yaml, field.value().toObject(), indent + "  ");
        } else {
            yaml += ' ' + yamlScalar(field.value()) + '\n';
        }
    }
}

PageContext pageOf(const PackageInput &input)
{
    return {input.context.article, input.context.body, input.context.workspace, input.page()};
}

/// Sources as values, for themes that show them in their own way.
QJsonArray referencesOf(const PackageSubject &context)
{
    QJsonArray references;
    for (const QString &key : context.body.citedKeys()) {
        if (const Reference *found = context.workspace.references().find(key))
            references.append(QJsonObject{{u"key"_s, key}, {u"text"_s, References::vancouver(*found)}, {u"link"_s, References::link(*found)}});
    }
    return references;
}

QJsonArray reviewersOf(const ExportOptions &options)
{
    QJsonArray reviewers;
    if (!options.draft) {
        for (const PageReview::Reviewer &reviewer : options.approved->review.reviewers)
            reviewers.append(QJsonObject{{u"name"_s, reviewer.name}, {u"credentials"_s, reviewer.credentials}});
    }
    return reviewers;
}

QJsonObject paramsOf(const PackageInput &input, const PageContext &page, const HugoArticle &article, const TemplateValues &values)
{
    QJsonObject parts;
    for (const QByteArray &part : partsBefore + partsAfter) {
        if (const QByteArray html = values.value(part); !html.isEmpty())
            parts.insert(QString::fromLatin1(part), QString::fromUtf8(html));
    }
    QJsonObject params{{u"draft"_s, input.options.draft}, {u"jsonld"_s, QString::fromUtf8(structuredData(page))}, {u"language"_s, page.language()},
                       {u"parts"_s, parts}, {u"pictures"_s, article.pictures}, {u"references"_s, referencesOf(input.context)},
                       {u"reviewers"_s, reviewersOf(input.options)}, {u"texts"_s, article.texts}};
    if (!input.options.draft) {
        params.insert(u"version"_s, input.options.approved->version);
        if (const QDate day = input.options.approved->review.lastReviewed; day.isValid())
            params.insert(u"lastreviewed"_s, day.toString(Qt::ISODate));
    }
    return params;
}

QJsonObject fieldsOf(const PackageInput &input, const PageContext &page, const QJsonObject &params)
{
    const ArticleMetadata &details = page.metadata();
    QJsonObject fields{{u"title"_s, page.title()}, {u"slug"_s, input.name}, {u"draft"_s, input.options.draft},
                       {u"description"_s, details.description}, {u"summary"_s, details.description},
                       {u"categories"_s, QJsonArray::fromStringList(details.categories)}, {u"tags"_s, QJsonArray::fromStringList(details.tags)},
                       {u"params"_s, QJsonObject{{u"articular"_s, params}}}};
    if (details.date.isValid())
        fields.insert(u"date"_s, details.date.toString(Qt::ISODate));
    if (!input.options.draft)
        fields.insert(u"lastmod"_s, input.options.approved->at.toUTC().toString(Qt::ISODate));
    if (!details.aliases.isEmpty())
        fields.insert(u"aliases"_s, QJsonArray::fromStringList(details.aliases));
    if (const QString hero = page.heroSource().src; !hero.isEmpty())
        fields.insert(u"images"_s, QJsonArray{hero});
    return fields;
}

QByteArray partShortcodes(const QList<QByteArray> &parts, const TemplateValues &values)
{
    QByteArray shortcodes;
    for (const QByteArray &part : parts) {
        if (!values.value(part).isEmpty())
            shortcodes += "{{< articular-part \"" + part + "\" >}}\n\n";
    }
    return shortcodes;
}

void addLayouts(QMap<QString, QByteArray> &files)
{
    const QString root = u":/articular/hugo"_s;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(u"layouts"_s + file.fileName().sliced(root.size()), file.readAll());
    }
}

QStringList faultsOf(const PackageInput &input, const HugoArticle &article, const QJsonObject &params, const QMap<QString, QByteArray> &files,
                     const QString &folder)
{
    QStringList faults = pictureFaults(files) + localPathFaults(files, {input.context.article.folder(), input.context.workspace.root()});
    // A draft may lack what a published page has.
    if (!input.options.draft)
        faults += structuredDataFaults(params.value(u"jsonld"_s).toString().toUtf8());
    for (const QJsonObject &texts : {params.value(u"parts"_s).toObject(), article.texts}) {
        for (const QJsonValue &html : texts) {
            const HtmlTree tree = HtmlTree::parse(html.toString().toUtf8());
            faults += tree.problems + foreignElements(tree);
        }
    }
    for (const QJsonValue &picture : article.pictures) {
        if (!files.contains(folder + picture[u"src"_s].toString()))
            faults.append(Hugo::tr("The file “%1” is missing.").arg(picture[u"src"_s].toString()));
    }
    return faults;
}

} // namespace

QByteArray frontMatterYaml(const QJsonObject &fields)
{
    QByteArray yaml;
    appendYaml(yaml, fields, {});
    return yaml;
}

QString hugoSection(const ArticleMetadata &details)
{
    const QStringList folders = QUrl(details.canonical).path().split(u'/', Qt::SkipEmptyParts);
    const QString last = folders.size() > 1 ? folders[folders.size() - 2] : QString();
    return isSlug(last) ? last : u"articles"_s;
}

Result<PackageContent> hugoPackage(const PackageInput &input)
{
    const PageContext page = pageOf(input);
    const TemplateValues values = PageParts(page).values();
    const HugoArticle article = hugoArticle(input);
    const QJsonObject params = paramsOf(input, page, article, values);
    const QString folder = u"content/%1/%2/"_s.arg(hugoSection(page.metadata()), input.name);
    PackageContent content;
    content.files.insert(folder + u"index.md"_s,
                         "---\n" + frontMatterYaml(fieldsOf(input, page, params)) + "---\n\n" + partShortcodes(partsBefore, values) + article.markdown
                             + partShortcodes(partsAfter, values).trimmed() + '\n');
    for (auto picture = input.pictures.files().cbegin(); picture != input.pictures.files().cend(); ++picture)
        content.files.insert(folder + picture.key(), picture.value());
    addLayouts(content.files);
    const QStringList faults = faultsOf(input, article, params, content.files, folder);
    return finishedPackage(std::move(content), input, ExportTarget::Hugo, faults,
                           Hugo::tr("The page of %1 for Hugo did not pass its own test, so nothing was written. %2"));
}

} // namespace articular
