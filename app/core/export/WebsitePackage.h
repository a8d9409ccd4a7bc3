// SPDX-License-Identifier: GPL-3.0-or-later
// Website packages (export.md): what a target makes of an article, tested and written as one zip or folder.
#pragma once

#include "core/base/Result.h"
#include "core/checks/Check.h"
#include "core/page/PageRenderer.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace articular {

/// The approval that is valid for exactly the page that is exported.
struct ApprovedPage
{
    int version = 0;
    QDateTime at;                         ///< UTC; of the last signature that the version needed
    PageReview review;
};

struct ExportOptions
{
    QString outputFolder;
    bool draft = false;
    bool asFolder = false;
    bool replace = false;
    QDate today;
    std::optional<ApprovedPage> approved = {};    ///< without it only drafts are made
};

struct ExportOutcome
{
    QString path;                         ///< the package
    bool unchanged = false;               ///< a file with the same bytes was there already
    QStringList files;                    ///< inside it, sorted
    QStringList notes;                    ///< translated: what was left out, and why
    QString recordPath = {};              ///< the approval record beside it; empty for a draft
    bool isRecordUnchanged = false;
};

/// Reasons why an article may not be exported for real: its findings that stop Export, and that its clinic is a practice
/// one. Empty: it may.
QList<Finding> exportObstacles(const CheckContext &context, const QList<Finding> &findings);

/// What the files of an article are called: its short name when it is one, else what its folder or file is called, in
/// letters that every system takes.
QString packageName(const Article &article);

/// Writes the html website package. Refused (code Refused) with neither `draft` nor `approved`, and while the front
/// matter cannot be read; AlreadyExists when another file has its name. Either the whole package is there afterwards, or nothing.
Result<ExportOutcome> exportHtml(const CheckContext &context, const ExportOptions &options);

} // namespace articular
