// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/PackageContent.h"

#include "core/base/Digest.h"
#include "core/export/targets/PackageReadme.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Each file's checksum, in the form that sha256sum -c reads.
QByteArray manifestOf(const QMap<QString, QByteArray> &files)
{
    QByteArray lines;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        lines += sha256Hex(it.value()) + "  " + it.key().toUtf8() + '\n';
    return lines;
}

} // namespace

PageOptions PackageInput::page() const
{
    PageOptions page;
    page.purpose = options.draft ? PagePurpose::Draft : PagePurpose::Published;
    page.today = options.draft ? options.today : options.approved->at.date();
    if (!options.draft)
        page.review = options.approved->review;
    page.image = [&pictures = pictures](const QString &address) { return pictures.source(address); };
    return page;
}

Result<PackageContent> finishedPackage(PackageContent content, const PackageInput &input, ExportTarget target,
                                       const QStringList &faults, const QString &failure)
{
    if (!faults.isEmpty())
        return Error{ErrorCode::InvalidSyntax, failure.arg(input.name, faults.join(u' ')), {}, input.context.article.path()};
    content.files.insert(u"README.html"_s, packageReadme(input.context, target, input.options.draft));
    content.files.insert(u"manifest-sha256.txt"_s, manifestOf(content.files));
    return content;
}

} // namespace articular
