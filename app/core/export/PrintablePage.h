// SPDX-License-Identifier: GPL-3.0-or-later
// An article's page as it is put on paper: all files that it loads, changed for print. Who prints it is the window's matter.
#pragma once

#include "core/export/targets/PackageContent.h"

namespace articular {

struct PrintablePage
{
    QMap<QString, QByteArray> files;      ///< index.html and all that it loads, by their addresses
    QString title;
    QString language;                     ///< as in HTML: "en-US"
    QDateTime time;                       ///< UTC: of the approval; of a draft the earliest that a package has
    QString mark;                         ///< at the top of each page of a draft; empty: none
    bool isLetter = false;                ///< US Letter, else A4: by the page's language, the same on every computer
    QStringList notes;                    ///< translated: what was left out, and why
};

/// Of a draft: a proof for review, with numbered paragraphs. Fails as the html package does.
Result<PrintablePage> printablePage(const PackageInput &input);

} // namespace articular
