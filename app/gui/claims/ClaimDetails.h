// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen claim below the list: why it is one, what can be done, and the buttons that do it. Asks; doing is the window's.
#pragma once

#include "gui/claims/ClaimsModel.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace articular {

class DecisionBox;
class ToneLabel;

class ClaimDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimDetails(QWidget *parent = nullptr);

    /// nullptr: none is chosen; `isAnyThere`: there are some to choose from.
    void setClaim(const ShownClaim *claim, bool isAnyThere);
    /// A family of claims is chosen: `open` of them wait and may be decided together.
    void setGroup(const ClaimsModel::Group &group);
    void setWorkspace(const Workspace &workspace);
    /// Whether the person at the desk decides about claims; else the writer's view.
    void setDeciding(bool deciding);
    void setBusy(bool busy);
    /// Why the text may not be changed now: the buttons that change it are off and say so. Empty: they are on.
    void setLock(const QString &reason);
    const std::optional<ShownClaim> &claim() const { return m_claim; }
    /// Open claims of the chosen family that may be decided together.
    const QList<ShownClaim> &batch() const { return m_batch; }

signals:
    void jumpRequested();
    void sourceRequested();
    void wordingRequested();
    void questionRequested();
    void keepRequested();
    void decided(articular::Verdict verdict, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(void (ClaimDetails::*signal)());
    void layOut();
    QString hint() const;
    void updateTexts();
    void updateButtons();
    void retranslate();

    std::optional<ShownClaim> m_claim;
    bool m_isAnyThere = false;
    std::optional<ClaimsModel::Group> m_group;
    QList<ShownClaim> m_batch;
    Workspace m_workspace;
    bool m_isDeciding = false;
    ToneLabel *m_sentence = nullptr;
    ToneLabel *m_why = nullptr;
    ToneLabel *m_advice = nullptr;
    ToneLabel *m_history = nullptr;
    ToneLabel *m_similar = nullptr;
    QPushButton *m_jump = nullptr;
    QPushButton *m_source = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_keep = nullptr;
    DecisionBox *m_decision = nullptr;
};

} // namespace articular
