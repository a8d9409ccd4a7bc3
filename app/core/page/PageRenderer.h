// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's page around an article: template, theme and every part that product.md lists under "The page". The same
// code makes the preview and the export. The only code that includes mustache.
#pragma once

#include "core/document/Article.h"
#include "core/markdown/HtmlRenderer.h"
#include "core/markdown/MarkdownDocument.h"
#include "core/workspace/Workspace.h"

#include <QDate>

#include <functional>

namespace articular {

/// What the page is for. Parts that the website adds are shown grey in Preview and left out in Draft and Published. Record
/// is all that a reader gets wherever it comes from, whatever day it is, without what follows from a signature or from the
/// day: what an approval is bound to.
enum class PagePurpose { Preview, Draft, Published, Record };

/// What the page says about its review. Given only for a page whose approval is valid for exactly that page.
struct PageReview
{
    struct Reviewer
    {
        QString id, name, credentials;
        friend bool operator==(const Reviewer &, const Reviewer &) = default;
    };
    QList<Reviewer> reviewers;            ///< who approved it as medically accurate; empty: nobody but its author did
    QDate lastReviewed;                   ///< of the whole page; invalid: left out
    friend bool operator==(const PageReview &, const PageReview &) = default;
};

struct PageOptions
{
    PagePurpose purpose = PagePurpose::Preview;
    QDate today;
    /// Address that the page uses for a picture beside the article (hero image included). Required.
    std::function<ImageSource(const QString &address)> image;
    /// Address of the stylesheet; empty: left out.
    QString styleHref;
    /// Without it the page says that it is not medically reviewed. A draft says so always.
    std::optional<PageReview> review = std::nullopt;
};

/// A mistake in the clinic's theme, with file and line; the built-in theme is used instead.
struct ThemeProblem
{
    QString path;
    int line = 0;                         ///< 1-based
    QString message;
};

/// Pieces of a page. `document` holds the whole; the preview uses `frame` and patches blocks into it.
struct RenderedPage
{
    QByteArray document;                  ///< from <!DOCTYPE html> on
    QByteArray fragment;                  ///< only the article's part of the page, for pasting into a CMS
    std::optional<ThemeProblem> themeProblem;
};

class PageRenderer
{
public:
    /// All referenced values must outlive the renderer.
    PageRenderer(const Article &article, const MarkdownDocument &body, const Workspace &workspace, PageOptions options);

    /// Options with which the body's blocks are rendered: pictures, directives, citations.
    HtmlOptions htmlOptions() const;

    RenderedPage page() const;

    /// The page's <body> content with an empty element `<div data-articular-body></div>` where the article's blocks go,
    /// and the references after it: everything but the blocks. The preview replaces it only when it changed.
    QByteArray frame(std::optional<ThemeProblem> *problem) const;

    /// The page's language ("en-US"): the article's, or the clinic's; and its direction, "ltr" or "rtl".
    QString language() const;
    QString direction() const;

    /// The stylesheet: the clinic's, or the built-in one.
    static QByteArray style(const Workspace &workspace);

private:
    const Article &m_article;
    const MarkdownDocument &m_body;
    const Workspace &m_workspace;
    PageOptions m_options;
};

} // namespace articular
