// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/WebsitePackage.h"

#include "core/document/ArticlePlace.h"
#include "core/export/PackageSet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

QString packageName(const Article &article)
{
    static const QRegularExpression shortName(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const QString own = article.metadata().slug;
    if (own.size() <= 100 && shortName.match(own).hasMatch())
        return own;
    QString name = articleBaseName(article.path()).toLower().replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s).left(100);
    name.remove(QRegularExpression(u"^-|-$"_s));
    return name.isEmpty() ? u"article"_s : name;
}

Result<ExportOutcome> exportDraft(const PackageSubject &subject, ExportOptions options, FileBatch *batch)
{
    options.draft = true;
    options.approved.reset();
    const auto made = madePackages(subject, options);
    return made ? writtenPackages(made.value(), options, batch) : Result<ExportOutcome>(made.error());
}

} // namespace articular
