// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ArticleNotices.h"

#include <QDir>

namespace articular {

ArticleNotices::ArticleNotices(DocumentSession &session, NoticeBar &notices) : m_session(session), m_notices(notices)
{
    connect(&session, &DocumentSession::workspaceChanged, this, &ArticleNotices::showClinic);
    connect(&session, &DocumentSession::analysisUpdated, this, &ArticleNotices::showDetails);
    connect(&session, &DocumentSession::pathChanged, this, [this] { m_isNew = true; });
    // While the user writes in the details they are often broken for a moment. What is saved is not meant to be.
    connect(&session, &DocumentSession::saved, this, [this, &session] {
        m_isNew = true;
        if (session.analysis().revision == session.revision())
            showDetails(session.analysis());
    });
}

void ArticleNotices::readAgain()
{
    m_told.clear();
    m_session.reloadWorkspace();
}

void ArticleNotices::showClinic(const Workspace &workspace)
{
    if (workspace.problems().isEmpty())
        return;
    const WorkspaceProblem &problem = workspace.problems().first();
    QString text = tr("A file of the clinic cannot be used as it is: %1, line %2.")
                       .arg(QDir::toNativeSeparators(problem.path)).arg(qMax(1, problem.line));
    text += u' ' + problem.message;
    if (const qsizetype others = workspace.problems().size() - 1; others > 0)
        text += u' ' + tr("More places like this: %1.").arg(others);
    if (text == m_told)
        return;
    m_told = text;
    m_notices.showNotice(Tone::Attention, text, {{tr("Show the problems"), [this] { emit problemsRequested(); }}});
}

void ArticleNotices::showDetails(const AnalysisResult &result)
{
    if (result.detailsReadable) {
        m_notices.withdraw(m_detailsNotice);
        m_isNew = false;
        return;
    }
    const std::optional<YamlProblem> problem = FrontMatter::parse(result.text).problem();
    if (!std::exchange(m_isNew, false) || !problem)
        return;
    m_detailsNotice = tr("The article's details cannot be read. Your text is untouched. %1")
                          .arg(problem->message);
    m_notices.showNotice(Tone::Attention, m_detailsNotice,
                         {{tr("Show the place"), [this, start = problem->range.start, revision = result.revision] {
                               emit placeRequested(start, revision);
                           }}});
}

} // namespace articular
