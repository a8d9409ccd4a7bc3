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

StepOutcome packageStep(const WebsiteFile &website, const RecordContent &content, const RenderedPage &published)
{
    const Result<QList<ZipEntry>> entries = scanZip(website.bytes);
    const QString unsafe = entries ? zipNameFault(entries.value()) : entries.error().message;
    const Result<FileMap> files = unsafe.isEmpty() ? readZipArchive(website.bytes) : Result<FileMap>(FileMap());
    if (!unsafe.isEmpty() || !files)
        return failed(unsafe.isEmpty() ? files.error().message : unsafe);
    const FileMap &package = files.value();
    if (!package.contains(documentName) && !package.contains(fragmentName))
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
    for (const auto &[file, page] : {std::pair(documentName, published.document), std::pair(fragmentName, published.fragment)}) {
        if (package.contains(file))
            faults += differences(readPage(page, approvedName), readPage(package.value(file), name), {});
    }
    faults.removeDuplicates();
    return outcomeOf(faults, WebsiteStepText::tr("Words, links, pictures and descriptions are the approved ones."));
}

StepOutcome savedPageStep(const WebsiteFile &website, const RecordContent &content, const RenderedPage &published)
{
    const auto noName = [](const QString &) { return QString(); };
    PageLines expected = readPage(published.fragment, noName);
    const PageLines all = readPage(content.page({}), noName);
    const QString title = content.article().metadata().title;
    QStringList faults;
    if (looksLikeHtml(website.bytes)) {
        const PageLines site = readPage(website.bytes, noName);
        if (!hasLine(site, title))
            faults.append(WebsiteStepText::tr("The title “%1” is not on the page.").arg(title.simplified()));
        faults += differences(expected, site, all);
        return outcomeOf(faults, WebsiteStepText::tr("Words, links and descriptions of pictures are the approved ones. Pictures themselves can only be compared in a website package."));
    }
    faults = wordDifferences(published.fragment, title, QString::fromUtf8(website.bytes));
    return outcomeOf(faults, WebsiteStepText::tr("The words are the approved ones. A copied text holds neither links nor pictures to compare."));
}

} // namespace

StepOutcome websiteStep(const WebsiteFile &website, const RecordContent &content, const ApprovedVersion &version)
{
    const RenderedPage published = publishedPage(content, version);
    if (website.bytes.startsWith("PK"))
        return packageStep(website, content, published);
    if (website.bytes.trimmed().isEmpty() || website.bytes.size() > maximumPageSize || firstInvalidUtf8(website.bytes) >= 0)
        return failed(WebsiteStepText::tr("“%1” is empty, far too large, or no page that can be read.").arg(website.name));
    return savedPageStep(website, content, published);
}

} // namespace articular
