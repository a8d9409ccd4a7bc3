// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what was just pasted: when the checks find a patient's details in it, a bar says so at once and offers to take
// them out. What the rest of the text holds is listed with the other problems.
#pragma once

#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

#include <QSet>
#include <QTextCursor>

namespace articular {

class PasteCheck : public QObject
{
    Q_OBJECT

public:
    PasteCheck(ArticleView &view, NoticeBar &notices);

signals:
    /// The writer said that these are no patient's.
    void noPatient(const QList<articular::Finding> &details);

private:
    /// A pasted text that the checks have not seen yet; the cursor's selection moves with the text.
    struct Paste
    {
        QTextCursor place;
        quint64 revision;
    };

    void remember(EditorRange place);
    void look(const AnalysisResult &result);
    bool isPasted(const std::optional<EditorRange> &place, quint64 revision) const;
    void tell(const QList<TextRange> &details, const QList<Finding> &findings, const QByteArray &text, quint64 revision);
    void remove(const QList<TextRange> &details, quint64 revision);

    ArticleView &m_view;
    NoticeBar &m_notices;
    QList<Paste> m_pastes;
    QSet<QByteArray> m_harmless;          ///< the writer said that these are no patient's
};

} // namespace articular
