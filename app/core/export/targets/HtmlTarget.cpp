// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/HtmlTarget.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/HtmlTree.h"
#include "core/export/PackagePictures.h"
#include "core/export/targets/PackageReadme.h"
#include "core/page/PageRenderer.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Html
{
    Q_DECLARE_TR_FUNCTIONS(Html)
};

/// Theme assets that a package carries; anything else in the folder stays at home.
const QStringList assetPatterns{u"*.css"_s, u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.woff2"_s, u"*.woff"_s};

void addAssets(const Theme &theme, QMap<QString, QByteArray> &files)
{
    if (theme.isBuiltIn())
        return;
    QDirIterator it(QDir(theme.folder).filePath(u"assets"_s), assetPatterns, QDir::Files | QDir::NoSymLinks,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (const auto content = readFile(path))
            files.insert(QDir(theme.folder).relativeFilePath(path), content.value());
    }
}

QByteArray manifest(const QMap<QString, QByteArray> &files)
{
    QByteArray lines;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        lines += sha256Hex(it.value()) + "  " + it.key().toUtf8() + '\n';
    return lines;
}

void checkAddress(const QString &address, const QSet<QString> &ids, const QMap<QString, QByteArray> &files, bool loads,
                  QStringList &faults)
{
    if (address.startsWith(u'#')) {
        if (address.size() > 1 && !ids.contains(QUrl::fromPercentEncoding(address.mid(1).toUtf8())))
            faults.append(Html::tr("The link “%1” leads to no part of the page.").arg(address));
        return;
    }
    const bool isElsewhere = address.contains(QRegularExpression(u"^([a-z][a-z0-9+.-]*:|//)"_s, QRegularExpression::CaseInsensitiveOption));
    if (isElsewhere && loads)
        faults.append(Html::tr("The page would load “%1” from elsewhere.").arg(address));
    // Relative links may lead to other pages of the site; what the page itself loads must be in the package.
    if (!isElsewhere && loads && !files.contains(address))
        faults.append(Html::tr("The file “%1” is missing.").arg(address));
}

void checkElement(const HtmlElement &element, const QSet<QString> &ids, const QMap<QString, QByteArray> &files,
                  QStringList &faults)
{
    const bool isStyle = element.tag == u"link" && element.attributes.value(u"rel"_s) == u"stylesheet";
    if (element.attributes.contains(u"src"_s))
        checkAddress(element.attributes.value(u"src"_s), ids, files, true, faults);
    if (isStyle || element.tag == u"a")
        checkAddress(element.attributes.value(u"href"_s), ids, files, isStyle, faults);
    for (const QString &candidate : element.attributes.value(u"srcset"_s).split(u',', Qt::SkipEmptyParts))
        checkAddress(candidate.trimmed().section(u' ', 0, 0), ids, files, true, faults);
}

} // namespace

QStringList pageFaults(const QByteArray &page, const QMap<QString, QByteArray> &files)
{
    const HtmlTree tree = HtmlTree::parse(page);
    QStringList faults = tree.problems;
    QSet<QString> ids;
    tree.visit([&](const HtmlElement &element) {
        const QString id = element.attributes.value(u"id"_s);
        if (!id.isEmpty() && ids.contains(id))
            faults.append(Html::tr("Two parts of the page have the same name “%1”.").arg(id));
        ids.insert(id);
    });
    tree.visit([&](const HtmlElement &element) { checkElement(element, ids, files, faults); });
    return faults;
}

Result<PackageContent> htmlPackage(const CheckContext &context, const ExportOptions &options, const QString &name)
{
    PackagePictures pictures(context.article.folder(), name);
    PageOptions page;
    page.purpose = PagePurpose::Draft;
    page.today = options.today;
    page.image = [&](const QString &address) { return pictures.source(address); };
    page.styleHref = u"article.css"_s;
    const RenderedPage rendered = PageRenderer(context.article, context.body, context.workspace, page).page();
    if (rendered.themeProblem) {
        return Error{ErrorCode::InvalidSyntax,
                     Html::tr("The clinic's page design has a mistake, so nothing was written: %1").arg(rendered.themeProblem->message),
                     {}, rendered.themeProblem->path, rendered.themeProblem->line};
    }
    PackageContent content;
    content.files = pictures.files();
    content.files.insert(u"index.html"_s, rendered.document);
    content.files.insert(u"fragment.html"_s, rendered.fragment);
    content.files.insert(u"article.css"_s, PageRenderer::style(context.workspace));
    addAssets(context.workspace.theme(), content.files);
    content.notes = pictures.notes();
    if (const QStringList faults = pageFaults(rendered.document, content.files); !faults.isEmpty()) {
        return Error{ErrorCode::InvalidSyntax,
                     Html::tr("The page of %1 did not pass its own test, so nothing was written. %2").arg(name, faults.join(u' ')),
                     {}, context.article.path()};
    }
    content.files.insert(u"README.html"_s, packageReadme(context));
    content.files.insert(u"manifest-sha256.txt"_s, manifest(content.files));
    return content;
}

} // namespace articular
