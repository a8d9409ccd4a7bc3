// SPDX-License-Identifier: GPL-3.0-or-later
// Website packages (export.md): what a target makes of an article, tested and written as one zip or folder.
#pragma once

#include "core/base/Result.h"
#include "core/checks/Check.h"
#include "core/export/ExportTarget.h"
#include "core/page/PageRenderer.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <functional>

namespace articular {

class FileBatch;
struct PrintablePage;

/// The approval that is valid for exactly the page that is exported.
struct ApprovedPage
{
    int version = 0;
    QDateTime at;                         ///< UTC; of the last signature that the version needed
    PageReview review;
};

/// What a package is made from: much less than what checks look at. A view: the referenced values must outlive it.
struct PackageSubject
{
    const Article &article;
    const MarkdownDocument &body;
    const Workspace &workspace;

    PackageSubject(const Article &itsArticle, const MarkdownDocument &itsBody, const Workspace &itsWorkspace)
        : article(itsArticle), body(itsBody), workspace(itsWorkspace)
    {
    }
    PackageSubject(const CheckContext &context) : PackageSubject(context.article, context.body, context.workspace) {}
};

struct ExportOptions
{
    QString outputFolder;
    bool draft = false;
    bool asFolder = false;
    bool replace = false;
    QDate today;
    std::optional<ApprovedPage> approved = {};    ///< without it only drafts are made
    QList<ExportTarget> targets{ExportTarget::Html};
    /// Makes the finished PDF of a page. Without it there are no PDFs.
    std::function<Result<QByteArray>(const PrintablePage &page)> print = {};
};

struct ExportedPackage
{
    ExportTarget target = ExportTarget::Html;
    QString path;
    bool unchanged = false;               ///< a file with the same bytes was there already
    QStringList files;                    ///< inside it, sorted
};

struct ExportOutcome
{
    QList<ExportedPackage> packages;      ///< in the order of the targets
    QStringList notes = {};               ///< translated: what was left out, and why
    QString recordPath = {};              ///< the approval record beside it; empty for a draft
    bool isRecordUnchanged = false;
};

/// Reasons why an article may not be exported for real: its findings that stop Export, and that its clinic is a practice
/// one. Empty: it may.
QList<Finding> exportObstacles(const CheckContext &context, const QList<Finding> &findings);

/// What the files of an article are called: its short name when it is one, else what its folder or file is called, in
/// letters that every system takes.
QString packageName(const Article &article);

/// Writes a draft for each target, whatever `options` say of approval. Refused (code Refused) while the front matter cannot be
/// read; AlreadyExists when another file has the name of one. Each package is there whole afterwards, or not at all; with
/// `batch`, which must be of the output folder, only when that is finished. Folders do not wait.
Result<ExportOutcome> exportDraft(const PackageSubject &subject, ExportOptions options, FileBatch *batch = nullptr);

} // namespace articular
