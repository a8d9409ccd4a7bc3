// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the file of a new article from a template, with everything filled in that the program can know.
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/workspace/Workspace.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace articular {

/// Names of the templates: condition, procedure, research, faq, story. Each is also the article's type.
QStringList articleTemplates();

struct NewArticleRequest
{
    QString folder;                       ///< where articles/ is or will be: the workspace, or any folder
    QString templateName;
    QString title;                        ///< may be empty: it can be given later
    QString authorId;                     ///< of people.yaml; empty: nobody yet
    QDate date;                           ///< the writer's today
};

/// Writes articles/<short name>/article.md and returns its path. The clinic's category that fits the title, or its first
/// one, is filled in. Fails with InvalidInput (no such template), AlreadyExists (an article of that title), or as
/// writing files does; nothing is ever overwritten.
Result<QString> createArticle(const Workspace &workspace, const NewArticleRequest &request, const Clock &clock);

/// The text that createArticle() writes; for an article that is not saved yet.
Result<QByteArray> newArticleText(const Workspace &workspace, const NewArticleRequest &request, const Clock &clock);

} // namespace articular
