// SPDX-License-Identifier: GPL-3.0-or-later
// What all makers of page parts look at: one article, its parsed body, its clinic and the page's purpose.
#pragma once

#include "core/page/PageLabels.h"
#include "core/page/PageRenderer.h"

namespace articular {

/// Begins every id that comes from the article's text, so that none can equal one of the page's own.
inline constexpr char bodyIdPrefix[] = "text-";

/// A view: the referenced values must outlive it.
struct PageContext
{
    const Article &article;
    const MarkdownDocument &body;
    const Workspace &workspace;
    PageOptions options;

    const ArticleMetadata &metadata() const { return article.metadata(); }
    const ClinicProfile &profile() const { return workspace.profile(); }
    bool isPreview() const { return options.purpose == PagePurpose::Preview; }
    bool isDraft() const { return options.purpose == PagePurpose::Draft; }
    bool isRecord() const { return options.purpose == PagePurpose::Record; }
    /// Whether a clinic text is shown by its dates: of a record they are no part.
    bool isShown(const ClinicText &text) const { return isRecord() || text.isInForce(options.today); }
    /// What may be said about the page's review, or nullptr.
    const PageReview *review() const { return isDraft() || isRecord() || !options.review ? nullptr : &*options.review; }

    /// The article's language, or the clinic's.
    QString language() const { return metadata().language.isEmpty() ? profile().language : metadata().language; }
    const PageLabels &labels() const { return PageLabels::of(language()); }
    QString title() const { return metadata().title.isEmpty() ? labels().untitled : metadata().title; }

    /// How the page addresses the picture at the article's top; `src` is empty when there is none to show.
    ImageSource heroSource() const
    {
        const QString address = metadata().image.src;
        return address.isEmpty() ? ImageSource() : options.image(address);
    }
};

} // namespace articular
