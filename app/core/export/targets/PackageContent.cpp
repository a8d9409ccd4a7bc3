// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/targets/PackageContent.h"

#include "core/base/Digest.h"

namespace articular {

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

QByteArray packageManifest(const QMap<QString, QByteArray> &files)
{
    QByteArray lines;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        lines += sha256Hex(it.value()) + "  " + it.key().toUtf8() + '\n';
    return lines;
}

} // namespace articular
