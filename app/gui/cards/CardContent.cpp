// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cards/CardContent.h"

#include "core/markdown/LinkPolicy.h"
#include "core/page/PageHead.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

CardContent cardContent(const ArticleMetadata &metadata, const ClinicProfile &clinic)
{
    CardContent content;
    content.title = metadata.title;
    content.searchTitle = metadata.title.isEmpty() ? QString() : titleForSearch(metadata.title, clinic);
    content.description = metadata.description;
    const bool hasAddress = classifyLink(metadata.canonical) == LinkKind::Web;
    const QUrl address(hasAddress ? metadata.canonical : clinic.site);
    content.host = address.host();
    QStringList trail{content.host};
    trail += address.path().split(u'/', Qt::SkipEmptyParts);
    if (!hasAddress && !metadata.slug.isEmpty())
        trail.append(metadata.slug);
    if (!content.host.isEmpty())
        content.trail = trail.join(u" › "_s);
    content.picture = metadata.image.src;
    content.pictureDescription = metadata.image.decorative ? QString() : metadata.image.alt;
    return content;
}

QString cutForSearch(const QString &text, int most)
{
    const QString simple = text.simplified();
    if (simple.size() <= most)
        return simple;
    const qsizetype end = simple.lastIndexOf(u' ', most);
    return simple.first(end > 0 ? end : most) + u" …"_s;
}

} // namespace articular
