// SPDX-License-Identifier: GPL-3.0-or-later
// All articles of a clinic with where each stands, read now; for lists that show the whole clinic. For threads other than the
// GUI's: it takes as long as it takes.
#pragma once

#include "core/base/Clock.h"
#include "core/review/DueReviews.h"
#include "core/review/Uses.h"

namespace articular {

struct ArticleStanding
{
    QString path, title, articleId;
    ArticleState state;
};

/// Files that cannot be read are left out.
QList<ArticleStanding> readStandings(const QString &root, const Clock &clock);

/// Where the articles use a thing.
QList<ArticleUse> readUses(const QString &root, const UsedThing &thing, const Clock &clock);

} // namespace articular
