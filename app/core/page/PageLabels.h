// SPDX-License-Identifier: GPL-3.0-or-later
// The few words that the page itself says ("References", "By"), in the article's language. Not the window's language:
// those strings go through Qt's translation.
#pragma once

#include "core/markdown/HtmlRenderer.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace articular {

struct PageLabels
{
    QString by, listAnd, draft, draftNotReviewed, reviewedBy, references, categories, disclaimers, notice, nextSteps, newsletter,
        email, signUp, privacyPolicy, allRightsReserved, learnMore, skipToArticle, pictureCredit, untitled, video,
        sourceToBeAdded, footerAddress, disclosure,
        noAuthor, pastLastDay;
    HtmlWords body;
    QString dateFormat;                   ///< for QLocale::toString

    /// The words for a BCP 47 language; English for a language that we have no words for.
    static const PageLabels &of(const QString &language);
    /// A date as people write it in `language`.
    static QString date(const QString &language, const QDate &date);
};

} // namespace articular
