// SPDX-License-Identifier: GPL-3.0-or-later
// The claims of an article as a tree of two levels: families of claims and their sentences, in order of place, then what
// was decided about sentences that are gone. Anew only when other sentences are there; else rows change in place.
#pragma once

#include "gui/claims/ClaimWords.h"

#include <QAbstractItemModel>
#include <QSet>

namespace articular {

class ClaimsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, ToneRole };
    struct Group
    {
        QString id, title;
        bool allowsBatch = false;
        QList<ShownClaim> claims;
        QStringList orphans;              ///< sentences of decisions that find no place; then `claims` is empty
        friend bool operator==(const Group &, const Group &) = default;
    };

    explicit ClaimsModel(QObject *parent = nullptr);

    /// `text` is the one to which ranges refer. `asked`: threads of claims about which the reviewer was asked.
    void setClaims(const ClaimLedger &ledger, const QByteArray &text, const QSet<QByteArray> &asked);
    void setWorkspace(const Workspace &workspace);

    const QList<Group> &groups() const { return m_groups; }
    /// nullptr for a group or an invalid index. Valid until the next setClaims().
    const ShownClaim *claim(const QModelIndex &index) const;
    const Group *group(const QModelIndex &index) const;
    QModelIndex indexOf(const QByteArray &fingerprint) const;
    /// Claims of the article and its clinic texts, and those that wait for somebody.
    int count() const;
    int unsettled() const;
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static bool hasSameRows(const QList<Group> &a, const QList<Group> &b);
    QVariant groupData(const Group &group, int role) const;
    QVariant claimData(const ShownClaim &claim, int role) const;

    QList<Group> m_groups;
    Workspace m_workspace;
};

} // namespace articular
