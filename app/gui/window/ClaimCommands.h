// SPDX-License-Identifier: GPL-3.0-or-later
// What the claims panel asks for: showing the place, changing the text, recording decisions and questions, and who the
// person at the desk is.
#pragma once

#include "gui/claims/ClaimsPanel.h"
#include "gui/session/ClaimRecorder.h"
#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

namespace articular {

/// Who decides about claims on this computer; "none" as role: the user said that they only write.
inline const SettingKey<QString> claimReviewerKey{u"user/claim-reviewer", {}};
inline const SettingKey<QString> claimRoleKey{u"user/claim-role", {}};

class ClaimCommands : public QObject
{
    Q_OBJECT

public:
    ClaimCommands(ClaimsPanel *panel, ArticleView &view, NoticeBar &notices, Settings &settings, const Clock &clock);

    /// The sentence that the selected text stands in is a claim.
    void markSelection();

signals:
    void editsRequested(const QList<articular::TextEdit> &edits, quint64 revision);

private:
    void jumpTo(const Claim &claim, quint64 revision);
    void decide(const QList<LedgerEntry> &claims, Verdict verdict, const QString &note);
    void ask(const LedgerEntry &claim);
    void chooseReviewer();
    /// Who decides here, if that person is one of this clinic's.
    ClaimReviewer reviewer() const;
    ClaimRecorder::Subject subject();
    /// Whether something can be recorded about the article now; else says why not.
    bool isRecordable();

    ClaimsPanel *m_panel;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Settings &m_settings;
    ClaimRecorder m_recorder;
};

} // namespace articular
