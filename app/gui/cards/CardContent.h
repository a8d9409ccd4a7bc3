// SPDX-License-Identifier: GPL-3.0-or-later
// What others show of an article before anybody opens it: search engines, and messages in which its link is shared. The
// words are those of the page's head (core/page/PageHead).
#pragma once

#include "core/document/FrontMatter.h"
#include "core/workspace/ClinicProfile.h"

#include <QString>

namespace articular {

struct CardContent
{
    QString searchTitle;                  ///< the title with the clinic's name after it
    QString title, description;
    QString host;                         ///< "knees.example"; empty while neither article nor clinic has an address
    QString trail;                        ///< "knees.example › blog › walking"
    QString picture, pictureDescription;  ///< address beside the article, or empty
    friend bool operator==(const CardContent &, const CardContent &) = default;
};

CardContent cardContent(const ArticleMetadata &metadata, const ClinicProfile &clinic);

/// The beginning of a text as search engines cut it: whole words of at most `most` characters, with an ellipsis if anything
/// was left out.
QString cutForSearch(const QString &text, int most);

} // namespace articular
