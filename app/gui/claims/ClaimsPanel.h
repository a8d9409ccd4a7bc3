// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that claim something about health, in families, with how each stands and what can be done. Shows values;
// jumping, editing and recording decisions are the window's work.
#pragma once

#include "core/analysis/AnalysisResult.h"
#include "core/workspace/Workspace.h"
#include "gui/claims/ReviewerDialog.h"

#include <QSet>
#include <QWidget>

class QModelIndex;
class QPushButton;
class QTreeView;

namespace articular {

class ClaimDetails;
class ClaimsModel;
class ToneLabel;

class ClaimsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsPanel(QWidget *parent = nullptr);

    void setWorkspace(const Workspace &workspace);
    void setAnalysis(const AnalysisResult &result);
    void setReviewer(const ClaimReviewer &reviewer);
    /// Something is being recorded.
    void setBusy(bool busy);
    /// Why the text may not be changed now; empty: it may.
    void setLock(const QString &reason);

signals:
    void jumpRequested(const articular::Claim &claim, quint64 revision);
    /// Edits to the article, one undo step.
    void editsRequested(const QList<articular::TextEdit> &edits, quint64 revision);
    /// The same decision about one claim or several.
    void decisionRequested(const QList<articular::LedgerEntry> &claims, articular::Verdict verdict, const QString &note);
    void markRequested();
    void keepRequested(const articular::LedgerEntry &claim);
    void questionRequested(const articular::LedgerEntry &claim);
    void reviewerRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectDetails();
    void showChosen();
    void jumpTo(const QModelIndex &index);
    void askForSource();
    void useWording();
    void decide(Verdict verdict, const QString &note);
    void expandNewGroups();
    void updateSummary();
    void retranslate();

    Workspace m_workspace;
    AnalysisResult m_result;
    ClaimReviewer m_reviewer;
    QSet<QString> m_closedGroups;         ///< those that the user closed
    ClaimsModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    ToneLabel *m_summary = nullptr;
    ToneLabel *m_counts = nullptr;
    QPushButton *m_mark = nullptr;
    QPushButton *m_identity = nullptr;
    ClaimDetails *m_details = nullptr;
};

} // namespace articular
