// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks say about the article, in three calm groups, with the reason and the mend. Shows values; jumping and
// editing are the window's work.
#pragma once

#include "core/findings/Suppressions.h"

#include <QSet>
#include <QWidget>

class QModelIndex;
class QPoint;
class QPushButton;
class QTreeView;

namespace articular {

struct AnalysisResult;
class FindingsModel;
class ProblemDetails;
class ProblemFilterBar;
class ToneLabel;

class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// The article's file, which tells its problems from those of the clinic's files. Set it before setFindings().
    void setArticlePath(const QString &path);
    /// Replaces the list, with what is switched off and what may be.
    void setResult(const AnalysisResult &result);
    /// Replaces the problems; `text` is that of `revision`, to which ranges refer.
    void setFindings(const QList<Finding> &findings, const QByteArray &text, quint64 revision);

    /// Why the text may not be changed now; empty: it may.
    void setLock(const QString &reason);

    /// Chooses the next or previous problem, around the ends, and asks to jump there (F8, Shift+F8).
    void next();
    void previous();
    /// Chooses what is most useful to mend now, and asks to jump there: what must be fixed before what could be better, and
    /// what the program can mend before what it cannot. Asked again at once, the one after.
    void nextToFix();

signals:
    void jumpRequested(const articular::Finding &finding, quint64 revision);
    /// Edits to the article, one undo step.
    void editsRequested(const QList<articular::TextEdit> &edits, quint64 revision);
    /// The writer wants to ask the reviewer about the problem; `words`: those of the text.
    void questionRequested(const articular::Finding &problem, const QString &words);
    /// The writer says that these are no patient's words.
    void noPatientRequested(const articular::Finding &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int direction);
    void choose(const QModelIndex &index);
    void jumpTo(const QModelIndex &index);
    void fix(const QModelIndex &index);
    void fixAllLike(const QString &ruleId);
    QList<Fix> fixesLike(const QString &ruleId) const;
    /// The place of a problem among all of what could be done next.
    int usefulness(const QModelIndex &index) const;
    bool isSwitchable(const QModelIndex &index) const;
    void switchOff(const QString &reason);
    void copy(const QModelIndex &index) const;
    void showMenu(const QPoint &position);
    void layOut();
    void updateView();
    void updateEmptyText();
    void retranslate();
    bool isFixable(const Finding *finding) const;

    QString m_articlePath;
    QByteArray m_text;                    ///< of m_revision
    QList<SwitchedOffFinding> m_switchedOff;
    QSet<QString> m_switchableRules;
    QSet<QByteArray> m_asked;             ///< fingerprints of what the reviewer was asked about
    bool m_isLocked = false;
    quint64 m_revision = 0;
    size_t m_suggested = 0;               ///< identity of what nextToFix() chose last
    FindingsModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    ProblemFilterBar *m_filter = nullptr;
    QPushButton *m_nextToFix = nullptr;
    ToneLabel *m_empty = nullptr;
    ProblemDetails *m_details = nullptr;
};

} // namespace articular
