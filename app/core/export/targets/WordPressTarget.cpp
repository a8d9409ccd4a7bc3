// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/WordPressTarget.h"

#include "core/export/PackageTest.h"
#include "core/export/targets/WordPressBlocks.h"
#include "core/page/PageHead.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct WordPress
{
    Q_DECLARE_TR_FUNCTIONS(WordPress)
};

/// A picture to upload: once, in its largest size, since WordPress makes the smaller ones itself.
struct Medium
{
    QString source;                       ///< in the page: images/knees-1-1600.jpg
    QString file;                         ///< in the package: media/knees-1.jpg
    QString alternative, caption, credit;
};

QString mediumName(const QString &source)
{
    static const QRegularExpression width(u"^images/(.*)-\\d+(\\.[a-z]+)$"_s);
    const QRegularExpressionMatch match = width.match(source);
    return match.hasMatch() ? u"media/"_s + match.captured(1) + match.captured(2) : source;
}

QString textOf(const HtmlElement &element)
{
    QString text = element.text;
    for (const HtmlElement &child : element.children)
        text += textOf(child);
    return text.simplified();
}

void collect(const HtmlElement &element, const QString &caption, QList<Medium> &media)
{
    if (element.tag == u"img") {
        const QString source = element.attributes.value(u"src"_s);
        if (std::ranges::none_of(media, [&source](const Medium &medium) { return medium.source == source; }))
            media.append({source, mediumName(source), element.attributes.value(u"alt"_s), caption, {}});
    }
    QString below = caption;
    if (element.tag == u"figure") {
        below.clear();
        for (const HtmlElement &child : element.children)
            below += child.tag == u"figcaption" ? textOf(child) : QString();
    }
    for (const HtmlElement &child : element.children)
        collect(child, below, media);
}

/// The pictures in the order of the page. The main one's caption is its credit.
QList<Medium> mediaOf(const HtmlTree &fragment, const PackageInput &input)
{
    QList<Medium> media;
    collect(fragment.root, {}, media);
    const ArticleImage &image = input.context.article.metadata().image;
    const QString hero = image.src.isEmpty() ? QString() : input.pictures.source(image.src).src;
    for (Medium &medium : media) {
        if (!hero.isEmpty() && medium.source == hero) {
            medium.credit = image.credit;
            medium.caption.clear();
        }
    }
    return media;
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csvOf(const QList<Medium> &media)
{
    QByteArray csv = csvLine({u"file"_s, u"alternative text"_s, u"caption"_s, u"credit"_s});
    for (const Medium &medium : media)
        csv += csvLine({medium.file, medium.alternative, medium.caption, medium.credit});
    return csv;
}

QString excerptOf(const ArticleMetadata &details)
{
    return (details.keyMessage.isEmpty() ? details.description : details.keyMessage).simplified();
}

QByteArray postOf(const PackageInput &input, const QByteArray &blocks, const QList<Medium> &media)
{
    const ArticleMetadata &details = input.context.article.metadata();
    // A draft for WordPress too: somebody looks at it there before readers do.
    QJsonObject post{{u"title"_s, details.title}, {u"slug"_s, input.name}, {u"status"_s, u"draft"_s},
                     {u"content"_s, QString::fromUtf8(blocks)}, {u"excerpt"_s, excerptOf(details)},
                     {u"categories"_s, QJsonArray::fromStringList(details.categories)},
                     {u"tags"_s, QJsonArray::fromStringList(details.tags)}};
    if (details.date.isValid())
        post.insert(u"date"_s, details.date.toString(Qt::ISODate) + u"T00:00:00"_s);
    if (!details.image.src.isEmpty()) {
        const QString hero = input.pictures.source(details.image.src).src;
        const auto medium = std::ranges::find(media, hero, &Medium::source);
        if (medium != media.end())
            post.insert(u"featured_media"_s, medium->file);
    }
    return QJsonDocument(post).toJson();
}

/// The words that readers get, without white space: the blocks must hold those of the page, in their order.
QString wordsOf(HtmlTree tree)
{
    const auto leaveOut = [](auto &self, HtmlElement &element) -> void {
        element.children.removeIf([](const HtmlElement &child) { return child.attributes.value(u"class"_s) == u"categories"; });
        for (HtmlElement &child : element.children)
            self(self, child);
    };
    leaveOut(leaveOut, tree.root);
    return tree.visibleText().remove(QRegularExpression(u"\\s"_s));
}

QStringList faultsOf(const PackageInput &input, const HtmlTree &fragment, const QMap<QString, QByteArray> &files)
{
    const QByteArray blocks = files.value(u"blocks.html"_s);
    const HtmlTree tree = HtmlTree::parse(blocks);
    QStringList faults = blockFaults(blocks) + htmlFaults(tree) + foreignElements(tree) + pictureFaults(files)
        + localPathFaults(files, {input.context.article.folder(), input.context.workspace.root()});
    tree.visit([&](const HtmlElement &element) {
        const QString source = element.attributes.value(u"src"_s);
        if (!source.isEmpty() && !files.contains(source))
            faults.append(WordPress::tr("The file “%1” is missing.").arg(source));
    });
    if (wordsOf(tree) != wordsOf(fragment))
        faults.append(WordPress::tr("The blocks do not hold the words of the page."));
    return faults;
}

} // namespace

Result<PackageContent> wordPressPackage(const PackageInput &input)
{
    const PackageSubject &context = input.context;
    const HtmlTree fragment =
        HtmlTree::parse(PageRenderer(context.article, context.body, context.workspace, input.page()).page().fragment);
    const QList<Medium> media = mediaOf(fragment, input);
    PackageContent content;
    for (const Medium &medium : media)
        content.files.insert(medium.file, input.pictures.files().value(medium.source));
    const QByteArray blocks = wordPressBlocks(fragment, mediumName);
    content.files.insert(u"blocks.html"_s, blocks);
    content.files.insert(u"post.json"_s, postOf(input, blocks, media));
    content.files.insert(u"media.csv"_s, csvOf(media));
    content.files.insert(u"search-title.txt"_s, titleForSearch(context.article.metadata().title, context.workspace.profile()).toUtf8() + '\n');
    content.files.insert(u"description.txt"_s, context.article.metadata().description.toUtf8() + '\n');
    content.files.insert(u"excerpt.txt"_s, excerptOf(context.article.metadata()).toUtf8() + '\n');
    QStringList faults = faultsOf(input, fragment, content.files);
    if (input.options.draft && !faults.isEmpty())
        content.notes = takeDeadLinks(faults, HtmlTree::parse(blocks));
    return finishedPackage(std::move(content), input, ExportTarget::WordPress, faults,
                           WordPress::tr("The blocks of %1 did not pass their own test, so nothing was written. %2"));
}

} // namespace articular
