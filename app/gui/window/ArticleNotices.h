// SPDX-License-Identifier: GPL-3.0-or-later
// Says in the notice bar, once, that files of the clinic or the article's details cannot be read as they are, and where.
#pragma once

#include "gui/session/DocumentSession.h"
#include "gui/window/NoticeBar.h"

namespace articular {

class ArticleNotices : public QObject
{
    Q_OBJECT

public:
    ArticleNotices(DocumentSession &session, NoticeBar &notices);

    /// Tells what is wrong with a clinic's files unless that was told already.
    void showClinic(const Workspace &workspace);
    /// Reads the clinic's files again, as the user asked; what is wrong with them is told again.
    void readAgain();

signals:
    void problemsRequested();
    /// The broken place: bytes of the text of `revision`.
    void placeRequested(qsizetype start, quint64 revision);

private:
    void showDetails(const AnalysisResult &result);

    DocumentSession &m_session;
    NoticeBar &m_notices;
    QString m_told;                       ///< about the clinic's files
    QString m_detailsNotice;              ///< shown while the details were broken
    bool m_isNew = true;                  ///< no result of this article was seen yet
};

} // namespace articular
