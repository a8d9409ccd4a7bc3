// SPDX-License-Identifier: GPL-3.0-or-later
// An article's text for Hugo: Markdown with shortcodes where Markdown has no words, and the values that these shortcodes
// look up. A block that Markdown would not give back as it is goes there as finished HTML.
#pragma once

#include "core/export/targets/PackageContent.h"

#include <QJsonArray>
#include <QJsonObject>

namespace articular {

struct HugoArticle
{
    QByteArray markdown;                  ///< the article's own blocks
    QJsonObject texts;                    ///< name in lower case → HTML: clinic texts, notes, blocks that are no Markdown
    QJsonArray pictures;                  ///< in the order of their numbers, from 1
};

HugoArticle hugoArticle(const PackageInput &input);

} // namespace articular
