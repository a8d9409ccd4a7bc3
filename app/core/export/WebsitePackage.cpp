// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/WebsitePackage.h"

#include "core/export/PackageWriter.h"
#include "core/export/targets/HtmlTarget.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct Package
{
    Q_DECLARE_TR_FUNCTIONS(Package)
};

} // namespace

QString packageName(const Article &article)
{
    static const QRegularExpression shortName(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const QString own = article.metadata().slug;
    if (own.size() <= 100 && shortName.match(own).hasMatch())
        return own;
    const QFileInfo file(article.path());
    QString name = file.fileName() == u"article.md" ? QFileInfo(file.absolutePath()).fileName() : file.completeBaseName();
    name = name.toLower().replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s).left(100);
    name.remove(QRegularExpression(u"^-|-$"_s));
    return name.isEmpty() ? u"article"_s : name;
}

Result<ExportOutcome> exportHtml(const CheckContext &context, const ExportOptions &options)
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
    const auto content = htmlPackage(context, options, name);
    if (!content)
        return content.error();
    // Drafts carry no date of their own: the earliest that a zip file can hold.
    const QDateTime time = options.draft ? QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC) : options.approved->at;
    const QString packaged = options.draft ? name + u"-DRAFT-html"_s : u"%1-v%2-html"_s.arg(name).arg(options.approved->version);
    const auto written = options.asFolder
        ? writeFolderPackage(options.outputFolder, packaged, content.value().files, options.replace)
        : writeZipPackage(options.outputFolder, packaged, content.value().files, time, options.replace);
    if (!written)
        return written.error();
    return ExportOutcome{written.value().path, written.value().unchanged, content.value().files.keys(), content.value().notes};
}

} // namespace articular
