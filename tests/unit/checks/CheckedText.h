// SPDX-License-Identifier: GPL-3.0-or-later
// An article parsed for checks, with everything that its context refers to.
#pragma once

#include "core/checks/CheckRunner.h"

namespace articular::test {

class CheckedText
{
public:
    CheckedText(const QString &path, const QByteArray &text, Workspace workspace, QDate today = {2026, 11, 22})
        : m_article(path, text)
        , m_workspace(std::move(workspace))
        , m_body(MarkdownDocument::parse(m_article.text(), m_article.bodyStart()))
        , m_prose(ProseRuns::of(m_body))
        , m_today(today)
    {
    }

    CheckContext context(const QHash<QString, QStringList> *pathsBySlug = nullptr) const
    {
        return {m_article, m_workspace, m_body, m_prose, m_today, pathsBySlug};
    }

    QList<Finding> findings(const QHash<QString, QStringList> *pathsBySlug = nullptr) const
    {
        return CheckRunner(builtInChecks()).run(context(pathsBySlug));
    }

private:
    Article m_article;
    Workspace m_workspace;
    MarkdownDocument m_body;
    ProseRuns m_prose;
    QDate m_today;
};

} // namespace articular::test
