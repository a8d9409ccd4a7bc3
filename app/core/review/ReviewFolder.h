// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article's review is kept: `review` beside article.md, never another place that a link leads to.
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace articular {

/// The folder `review` of an article; empty for a text that has no folder of its own (any file but article.md).
QString reviewFolder(const QString &articlePath);

/// Refused when the article has no folder of its own, or when `review` or a folder in it is a link. A folder that is not
/// there yet is safe.
Status safeReviewFolder(const QString &articlePath);

/// Whether `text` is 64 lower-case hexadecimal digits.
bool isSha256(QByteArrayView text);
/// Whether `text` is "sha256:" and such digits.
bool isDigest(QByteArrayView text);

} // namespace articular
