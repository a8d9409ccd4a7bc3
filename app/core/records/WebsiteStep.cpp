// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/RecordSteps.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/ZipArchive.h"
#include "core/base/ZipScan.h"
#include "core/media/ImagePipeline.h"
#include "core/records/WebsiteText.h"
#include "core/review/PageReviews.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct WebsiteStepText
{
    Q_DECLARE_TR_FUNCTIONS(articular::WebsiteStep)
};

constexpr qsizetype maximumPageSize = 16 * 1024 * 1024;
const auto documentName = u"index.html"_s;
const auto fragmentName = u"fragment.html"_s;
const auto blocksName = u"blocks.html"_s;
const auto postName = u"post.json"_s;

bool isPicture(const QString &name)
{
    return name.startsWith("images/"_L1) || name.startsWith("media/"_L1);
}

/// The page as it was published on the day of the approval; pictures are named by their files in the content list.
RenderedPage publishedPage(const RecordContent &content, const ApprovedVersion &version)
{
    ArticleState state;
    state.holds = true;
    state.versions = {version};
    PageOptions options;
    options.purpose = PagePurpose::Published;
    options.today = version.at.date();
    options.review = pageReviewOf(state, content.article().metadata().authors);
    options.image = [&content](const QString &address) {
        ImageSource source;
        source.src = QString::fromUtf8(content.picture(address));
        return source;
    };
    return content.rendered(options);
}

/// Which approved picture a file of a package shows, by the hash of its bytes.
QHash<QByteArray, QString> shownPictures(const RecordContent &content)
{
    QHash<QByteArray, QString> pictures;
    for (const QByteArray &path : content.files().files().keys()) {
        const auto derivatives = path.endsWith(".md") || path.endsWith(".json") || path.startsWith("theme/")
            ? Result<QList<ImageDerivative>>(QList<ImageDerivative>())
            : imageDerivatives(content.pathOf(path));
        for (const ImageDerivative &derivative : derivatives ? derivatives.value() : QList<ImageDerivative>())
            pictures.insert(sha256Hex(derivative.bytes), QString::fromUtf8(path));
    }
    return pictures;
}

StepOutcome failed(const QString &reason)
{
    return {StepResult::Failed, {reason}};
}

/// WordPress shows an article's categories in its own way and place.
QByteArray withoutCategories(const QByteArray &fragment)
{
    const qsizetype start = fragment.indexOf("<div class=\"categories\">");
    const QByteArray end = "</div>";
    return start < 0 ? fragment : fragment.first(start) + fragment.sliced(fragment.indexOf(end, start) + end.size());
}

/// The pages of a package, each with the one that was approved.
QList<std::pair<QByteArray, QByteArray>> pagesIn(const FileMap &package, const RenderedPage &published)
{
    QList<std::pair<QByteArray, QByteArray>> pages;
    if (package.contains(documentName))
        pages.append({package.value(documentName), published.document});
    if (package.contains(fragmentName))
        pages.append({package.value(fragmentName), published.fragment});
    if (package.contains(blocksName))
        pages.append({package.value(blocksName), withoutCategories(published.fragment)});
    if (package.contains(postName))
        pages.append({QJsonDocument::fromJson(package.value(postName))[u"content"_s].toString().toUtf8(), withoutCategories(published.fragment)});
    return pages;
}

StepOutcome packageStep(const WebsiteFile &website, const RecordContent &content, const RenderedPage &published)
{
    const Result<QList<ZipEntry>> entries = scanZip(website.bytes);
    const QString unsafe = entries ? zipNameFault(entries.value()) : entries.error().message;
    const Result<FileMap> files = unsafe.isEmpty() ? readZipArchive(website.bytes) : Result<FileMap>(FileMap());
    if (!unsafe.isEmpty() || !files)
        return failed(unsafe.isEmpty() ? files.error().message : unsafe);
    const FileMap &package = files.value();
    const QList<std::pair<QByteArray, QByteArray>> pages = pagesIn(package, published);
    const auto isForHugo = [](const QString &name) { return name.startsWith("layouts/"_L1); };
    if (pages.isEmpty() && std::ranges::any_of(package.keys(), isForHugo)) {
        return failed(WebsiteStepText::tr("“%1” is a package for Hugo. It has no finished page that could be compared: let Hugo build the site, "
                                          "and compare the page that it made.").arg(website.name));
    }
    if (pages.isEmpty())
        return failed(WebsiteStepText::tr("“%1” is no website package: it has no page that could be compared.").arg(website.name));
    QStringList faults;
    const QHash<QByteArray, QString> pictures = shownPictures(content);
    for (auto file = package.cbegin(); file != package.cend(); ++file) {
        if (isPicture(file.key()) && !pictures.contains(sha256Hex(file.value())))
            faults.append(WebsiteStepText::tr("The picture “%1” is none of the approved ones.").arg(file.key()));
    }
    const auto name = [&](const QString &address) {
        return address.isEmpty() ? QString() : pictures.value(sha256Hex(package.value(address)), u"?"_s);
    };
    const auto approvedName = [](const QString &address) { return address; };
    for (const auto &[page, approved] : pages)
        faults += differences(readPage(approved, approvedName), readPage(page, name), {});
    faults.removeDuplicates();
    return outcomeOf(faults, WebsiteStepText::tr("Words, links, pictures and descriptions are the approved ones."));
}

StepOutcome savedPageStep(const WebsiteFile &website, const RecordContent &content, const RenderedPage &published)
{
    const auto noName = [](const QString &) { return QString(); };
    // With the categories or without them.
    const QByteArrayList approved{published.fragment, withoutCategories(published.fragment)};
    const auto least = [&approved](const auto &faultsOf) {
        const QStringList with = faultsOf(approved[0]), without = with.isEmpty() ? with : faultsOf(approved[1]);
        return without.size() < with.size() ? without : with;
    };
    const PageLines all = readPage(content.page({}), noName);
    const QString title = content.article().metadata().title;
    QStringList faults;
    if (looksLikeHtml(website.bytes)) {
        const PageLines site = readPage(website.bytes, noName);
        if (!hasLine(site, title))
            faults.append(WebsiteStepText::tr("The title “%1” is not on the page.").arg(title.simplified()));
        faults += least([&](const QByteArray &page) { return differences(readPage(page, noName), site, all); });
        return outcomeOf(faults, WebsiteStepText::tr("Words, links and descriptions of pictures are the approved ones. Pictures themselves can only be compared in a website package."));
    }
    faults = least([&](const QByteArray &page) { return wordDifferences(page, title, QString::fromUtf8(website.bytes)); });
    return outcomeOf(faults, WebsiteStepText::tr("The words are the approved ones. A copied text holds neither links nor pictures to compare."));
}

} // namespace

StepOutcome websiteStep(const WebsiteFile &website, const RecordContent &content, const ApprovedVersion &version)
{
    const RenderedPage published = publishedPage(content, version);
    if (website.bytes.startsWith("PK"))
        return packageStep(website, content, published);
    if (website.bytes.startsWith("%PDF-"))
        return failed(WebsiteStepText::tr("“%1” is a PDF, which cannot be compared. Save the page of the website, or copy its text.").arg(website.name));
    if (website.bytes.trimmed().isEmpty() || website.bytes.size() > maximumPageSize || firstInvalidUtf8(website.bytes) >= 0)
        return failed(WebsiteStepText::tr("“%1” is empty, far too large, or no page that can be read.").arg(website.name));
    return savedPageStep(website, content, published);
}

} // namespace articular
