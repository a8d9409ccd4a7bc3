// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/HtmlTarget.h"

#include "core/base/FileStore.h"
#include "core/export/PackageTest.h"
#include "core/media/ImagePipeline.h"
#include "core/page/PageRenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Html
{
    Q_DECLARE_TR_FUNCTIONS(Html)
};

/// Theme assets that a package carries; anything else in the folder stays at home.
const QStringList assetPatterns{u"*.css"_s, u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.woff2"_s, u"*.woff"_s};

/// A picture of the theme comes without what cameras and programs write into it.
Result<QByteArray> assetContent(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"png" && suffix != u"jpg" && suffix != u"jpeg")
        return readFile(path);
    const Result<ImageDerivative> picture = plainPicture(path);
    if (!picture)
        return picture.error();
    return picture.value().bytes;
}

void addAssets(const Theme &theme, QMap<QString, QByteArray> &files)
{
    if (theme.isBuiltIn())
        return;
    QDirIterator it(QDir(theme.folder).filePath(u"assets"_s), assetPatterns, QDir::Files | QDir::NoSymLinks,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (const auto content = assetContent(path))
            files.insert(QDir(theme.folder).relativeFilePath(path), content.value());
    }
}

/// What a page loads by itself must be in the package; links may lead anywhere.
void checkLoaded(const QString &address, const QMap<QString, QByteArray> &files, QStringList &faults)
{
    static const QRegularExpression elsewhere(u"^([a-z][a-z0-9+.-]*:|//)"_s, QRegularExpression::CaseInsensitiveOption);
    if (address.contains(elsewhere))
        faults.append(Html::tr("The page would load “%1” from elsewhere.").arg(address));
    else if (!address.startsWith(u'#') && !files.contains(address))
        faults.append(Html::tr("The file “%1” is missing.").arg(address));
}

void checkElement(const HtmlElement &element, const QMap<QString, QByteArray> &files, QStringList &faults)
{
    const bool isStyle = element.tag == u"link" && element.attributes.value(u"rel"_s) == u"stylesheet";
    if (element.attributes.contains(u"src"_s))
        checkLoaded(element.attributes.value(u"src"_s), files, faults);
    if (isStyle)
        checkLoaded(element.attributes.value(u"href"_s), files, faults);
    for (const QString &candidate : element.attributes.value(u"srcset"_s).split(u',', Qt::SkipEmptyParts))
        checkLoaded(candidate.trimmed().section(u' ', 0, 0), files, faults);
}

/// Why a package of these files could not be published as it is.
QStringList packageFaults(const PackageSubject &context, const RenderedPage &page, const QMap<QString, QByteArray> &files)
{
    return pageFaults(page.document, files) + foreignElements(HtmlTree::parse(page.fragment)) + pictureFaults(files)
        + localPathFaults(files, {context.article.folder(), context.workspace.root()});
}

} // namespace

QStringList pageFaults(const QByteArray &page, const QMap<QString, QByteArray> &files)
{
    const HtmlTree tree = HtmlTree::parse(page);
    QStringList faults = htmlFaults(tree);
    tree.visit([&](const HtmlElement &element) { checkElement(element, files, faults); });
    return faults;
}

Result<PackageContent> htmlPackage(const PackageInput &input)
{
    const PackageSubject &context = input.context;
    PageOptions page = input.page();
    page.styleHref = u"article.css"_s;
    const RenderedPage rendered = PageRenderer(context.article, context.body, context.workspace, page).page();
    if (rendered.themeProblem) {
        return Error{ErrorCode::InvalidSyntax,
                     Html::tr("The clinic's page design has a mistake, so nothing was written: %1").arg(rendered.themeProblem->message),
                     {}, rendered.themeProblem->path, rendered.themeProblem->line};
    }
    PackageContent content;
    content.files = input.pictures.files();
    content.files.insert(u"index.html"_s, rendered.document);
    content.files.insert(u"fragment.html"_s, rendered.fragment);
    content.files.insert(u"article.css"_s, PageRenderer::style(context.workspace));
    addAssets(context.workspace.theme(), content.files);
    QStringList faults = packageFaults(context, rendered, content.files);
    if (input.options.draft && !faults.isEmpty())
        content.notes = takeDeadLinks(faults, HtmlTree::parse(rendered.document));
    return finishedPackage(std::move(content), input, ExportTarget::Html, faults,
                           Html::tr("The page of %1 did not pass its own test, so nothing was written. %2"));
}

} // namespace articular
