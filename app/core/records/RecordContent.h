// SPDX-License-Identifier: GPL-3.0-or-later
// The page that the files of a content list make, rendered from them alone: what an approval was about can be seen again
// wherever the files are. The files are put into a folder of their own, which goes with this.
#pragma once

#include "core/page/PageRenderer.h"
#include "core/review/ContentList.h"

#include <QTemporaryDir>

#include <memory>

namespace articular {

class RecordContent
{
public:
    /// InvalidSyntax when the article or the clinic's facts are not among the files, or cannot be read.
    static Result<std::unique_ptr<RecordContent>> of(const ContentList &content);

    const Article &article() const { return m_article; }
    const Workspace &workspace() const { return m_workspace; }
    const ContentList &files() const { return m_content; }

    /// What readers get, as canonical text.
    QByteArray pageText() const;
    /// The page for reading: pictures are looked for in `folder`, below the page.
    QByteArray page(const QString &folder) const;
    /// The page as options want it.
    RenderedPage rendered(PageOptions options) const;
    /// Path in the content list, of the picture at an address of the article; empty when there is none.
    QByteArray picture(const QString &address) const;
    /// A file of the content list on disk.
    QString pathOf(const QByteArray &listed) const;

private:
    explicit RecordContent(ContentList content) : m_content(std::move(content)) {}
    Status write() const;

    ContentList m_content;
    QTemporaryDir m_folder;
    Workspace m_workspace;
    Article m_article;
    MarkdownDocument m_body;
};

} // namespace articular
