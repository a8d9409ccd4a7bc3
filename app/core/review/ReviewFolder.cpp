// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(articular::ReviewFolder)
};

} // namespace

QString reviewFolder(const QString &articlePath)
{
    const QFileInfo article(articlePath);
    return article.fileName() == "article.md"_L1 ? QDir(article.absolutePath()).filePath(u"review"_s) : QString();
}

Status safeReviewFolder(const QString &articlePath)
{
    const QString review = reviewFolder(articlePath);
    if (review.isEmpty()) {
        return Error{ErrorCode::InvalidInput, FolderText::tr("Only an article in a folder of its own can be reviewed: save it as article.md first. Nothing was recorded."),
                     {}, articlePath};
    }
    for (const QString &folder : {review, review + u"/events"_s, review + u"/snapshots"_s}) {
        if (QFileInfo(folder).isSymLink()) {
            return Error{ErrorCode::Refused, FolderText::tr("“%1” is a link to another place, so nothing of this review counts. Put the folder itself there.").arg(folder),
                         {}, folder};
        }
    }
    return success();
}

bool isSha256(QByteArrayView text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isDigest(QByteArrayView text)
{
    return text.startsWith("sha256:") && isSha256(text.sliced(7));
}

} // namespace articular
