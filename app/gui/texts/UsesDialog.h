// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is it used?": the articles that show a clinic text or a picture, make an approved claim, cite a reference or name a
// consent, with their places; and, where that can be withdrawn or used again, the button for it. Searches and changes nothing itself.
#pragma once

#include "core/review/Uses.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace articular {

class ToneLabel;

class UsesDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the clinic has of each kind: ids and their names.
    using Things = QHash<UsedKind, QList<std::pair<QString, QString>>>;
    explicit UsesDialog(const Things &things, QWidget *parent = nullptr);

    UsedKind kind() const;
    QString id() const;
    /// Shows the kind and the thing, and asks for its uses.
    void choose(UsedKind kind, const QString &id);

    enum class Step { None, Withdraw, UseAgain };
    /// Whether it is in use, and what can be done about that.
    struct Standing
    {
        Step step = Step::None;
        QString words;                    ///< what there is to say; may be empty
    };
    void beginSearch();
    void showUses(const QList<ArticleUse> &uses, const Standing &standing);
    void showProblem(const QString &problem);

signals:
    void searchRequested();
    void openRequested(const QString &path);
    void withdrawRequested();
    void useAgainRequested();

private:
    void fillThings();
    void forget();
    void showStanding(const Standing &standing);
    QString chosenPath() const;
    void updateState();

    const Things m_things;
    QComboBox *m_kind, *m_thing;
    ToneLabel *m_summary, *m_standing;
    QTreeWidget *m_list;
    QPushButton *m_search, *m_open, *m_withdraw, *m_useAgain;
};

} // namespace articular
