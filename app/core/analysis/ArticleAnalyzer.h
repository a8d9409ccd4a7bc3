// SPDX-License-Identifier: GPL-3.0-or-later
// The two stages of analysis over one article's text, with what must be remembered between revisions. Synchronous and
// without threads; session/ runs it on a worker, cli/ calls it directly.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/checks/CheckRunner.h"

namespace articular {

class ArticleAnalyzer
{
public:
    ArticleAnalyzer(QString path, Workspace workspace, CheckRegistry checks);

    /// The article moved or the clinic's files changed: the next preview() gives the whole frame again if it differs.
    void setPath(const QString &path);
    void setWorkspace(Workspace workspace);
    /// The preview lost its page: the next preview() gives everything.
    void resetPreview();
    /// How the preview addresses a picture: prefix put before the relative address. Default "article/".
    void setImagePrefix(const QString &prefix);

    /// Stage A for a new text. The returned change is against the text of the previous call.
    PreviewUpdate preview(const QByteArray &text, quint64 revision, const QDate &today);
    /// Stage B for the text that preview() was last given.
    AnalysisResult analyse(quint64 revision, const QDate &today) const;

private:
    QString m_path;
    Workspace m_workspace;
    CheckRunner m_checks;
    QString m_imagePrefix;
    Article m_article;
    MarkdownDocument m_body;
    QList<QByteArray> m_shownBlocks;
    std::optional<QByteArray> m_shownFrame;
};

} // namespace articular
