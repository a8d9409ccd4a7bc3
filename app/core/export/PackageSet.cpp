// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/PackageSet.h"

#include "core/export/PackageWriter.h"
#include "core/export/targets/HtmlTarget.h"
#include "core/export/targets/HugoTarget.h"
#include "core/export/targets/PdfTarget.h"
#include "core/export/targets/WordPressTarget.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Package
{
    Q_DECLARE_TR_FUNCTIONS(Package)
};

Result<PackageContent> contentFor(ExportTarget target, const PackageInput &input)
{
    switch (target) {
    case ExportTarget::Html: break;
    case ExportTarget::WordPress: return wordPressPackage(input);
    case ExportTarget::Hugo: return hugoPackage(input);
    case ExportTarget::Pdf: return pdfPackage(input);
    }
    return htmlPackage(input);
}

QString fileName(const QString &article, ExportTarget target, const ExportOptions &options)
{
    const QString version = options.draft ? u"DRAFT"_s : u"v%1"_s.arg(options.approved->version);
    return target == ExportTarget::Pdf ? u"%1-%2"_s.arg(article, version) : u"%1-%2-%3"_s.arg(article, version, targetName(target));
}

} // namespace

Result<PackageSet> madePackages(const PackageSubject &context, const ExportOptions &options)
{
    const QString path = context.article.path();
    if (const auto &problem = context.article.frontMatter().problem()) {
        return Error{ErrorCode::Refused,
                     Package::tr("The article details cannot be read, so nothing was written: %1").arg(problem->message),
                     {}, path, problem->line};
    }
    if (!options.draft && !options.approved)
        return Error{ErrorCode::Refused, Package::tr("No physician has approved this text yet; only a draft can be exported."), {}, path};

    const QString name = packageName(context.article);
    PackagePictures pictures(context.article.folder(), name);
    PackageSet set;
    // Drafts carry no date of their own: the earliest that a zip file can hold.
    set.time = options.draft ? QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC) : options.approved->at;
    for (const ExportTarget target : options.targets) {
        auto content = contentFor(target, {context, options, name, pictures});
        if (!content)
            return content.error();
        set.packages.append({target, fileName(name, target, options), std::move(content.value().files)});
        set.notes += content.value().notes;
    }
    set.notes += pictures.notes();
    return set;
}

Result<ExportOutcome> writtenPackages(const PackageSet &set, const ExportOptions &options, FileBatch *batch)
{
    const PackagePlace place{options.outputFolder, options.replace, batch};
    ExportOutcome outcome;
    outcome.notes = set.notes;
    for (const MadePackage &package : set.packages) {
        const auto written = package.target == ExportTarget::Pdf
            ? writeFilePackage(place, package.name + u".pdf"_s, package.files.value(pdfFile))
            : options.asFolder ? writeFolderPackage(options.outputFolder, package.name, package.files, options.replace)
            : writeZipPackage(place, package.name, package.files, set.time);
        if (!written)
            return written.error();
        outcome.packages.append({package.target, written.value().path, written.value().unchanged, package.files.keys()});
    }
    return outcome;
}

} // namespace articular
