// SPDX-License-Identifier: GPL-3.0-or-later
// What an export rests on, read from the disk when it begins: the clinic once for all its articles, and each article
// checked in the very bytes that are exported. Nothing that the window happens to show is believed. For worker threads.
#pragma once

#include "core/base/Clock.h"
#include "core/checks/CheckRunner.h"
#include "core/checks/CheckSubject.h"
#include "core/review/ArticleState.h"
#include "core/review/KnownSigners.h"
#include "core/workspace/ArticleIndex.h"

#include <memory>

namespace articular {

struct ExportSource
{
    QString path;
    std::optional<QByteArray> text = {};  ///< of an article that is open; else what is in its file
    friend bool operator==(const ExportSource &, const ExportSource &) = default;
};

struct ExportClinic
{
    Workspace workspace;
    ArticleIndex articles;
    KnownSigners signers;
    CheckRunner checks;

    static std::shared_ptr<const ExportClinic> ofArticle(const QString &path);
};

class CheckedExport
{
public:
    /// Fails when the file cannot be read. The clinic outlives it.
    static Result<std::unique_ptr<CheckedExport>> of(const ExportSource &source, const ExportClinic &clinic, const Clock &clock);

    const CheckContext &context() const { return m_subject.context(); }
    const QList<Finding> &findings() const { return m_findings; }
    /// Why it may not be published; empty: it may.
    const QList<Finding> &obstacles() const { return m_obstacles; }
    const ArticleState &state() const { return m_state; }
    /// Whether the clinic has a list of people who may approve, which this computer believes.
    bool isApprovalSetUp() const { return m_isApprovalSetUp; }
    /// The article's title, or what its folder is called.
    QString title() const;

private:
    CheckedExport(const Article &article, const ExportClinic &clinic, const Surroundings &surroundings, const QDateTime &now);

    CheckSubject m_subject;
    QList<Finding> m_findings, m_obstacles;
    ArticleState m_state;
    bool m_isApprovalSetUp = false;
};

} // namespace articular
