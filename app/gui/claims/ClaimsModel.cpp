// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/claims/ClaimsModel.h"

#include "core/claims/ClaimEdits.h"
#include "core/claims/ClaimPhrases.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace articular {

namespace {

/// Internal id of group rows; a claim's is its group's number plus one.
constexpr quintptr groupId = 0;

} // namespace

ClaimsModel::ClaimsModel(QObject *parent) : QAbstractItemModel(parent) {}

void ClaimsModel::setClaims(const ClaimLedger &ledger, const QByteArray &text, const QSet<QByteArray> &asked)
{
    QList<Group> groups;
    for (const ClaimGroup &family : ledger.groups()) {
        Group group{family.id, family.title, family.allowsBatch, {}, {}};
        for (const int i : family.entries) {
            const LedgerEntry &entry = ledger.entries().at(i);
            group.claims.append({entry, !entry.isInClinicText() && sourceOf(text, entry.claim), asked.contains(entry.thread)});
        }
        groups.append(std::move(group));
    }
    if (!ledger.orphans().isEmpty()) {
        Group gone{QStringLiteral("orphans"), tr("No longer in the text"), false, {}, {}};
        for (const ClaimDecision &decision : ledger.orphans())
            gone.orphans.append(tr("%1: %2", "what was decided, sentence").arg(verdictPhrase(decision.verdict), decision.text));
        groups.append(std::move(gone));
    }
    if (!hasSameRows(groups, m_groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    for (int g = 0; g < int(groups.size()); ++g) {
        if (groups.at(g) == m_groups.at(g))
            continue;
        m_groups[g] = groups.at(g);
        const QModelIndex parentIndex = index(g, 0);
        emit dataChanged(parentIndex, parentIndex);
        emit dataChanged(index(0, 0, parentIndex), index(rowCount(parentIndex) - 1, 0, parentIndex));
    }
}

bool ClaimsModel::hasSameRows(const QList<Group> &a, const QList<Group> &b)
{
    const auto sameRow = [](const ShownClaim &x, const ShownClaim &y) { return x.entry.fingerprint == y.entry.fingerprint; };
    return std::ranges::equal(a, b, [&](const Group &x, const Group &y) {
        return x.id == y.id && x.orphans.size() == y.orphans.size() && std::ranges::equal(x.claims, y.claims, sameRow);
    });
}

void ClaimsModel::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    retranslate();
}

const ShownClaim *ClaimsModel::claim(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    const QList<ShownClaim> &claims = m_groups.at(qsizetype(index.internalId()) - 1).claims;
    return index.row() < claims.size() ? &claims.at(index.row()) : nullptr;
}

const ClaimsModel::Group *ClaimsModel::group(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == groupId ? &m_groups.at(index.row()) : nullptr;
}

QModelIndex ClaimsModel::indexOf(const QByteArray &fingerprint) const
{
    for (int g = 0; g < int(m_groups.size()); ++g) {
        const QList<ShownClaim> &claims = m_groups.at(g).claims;
        const auto found = std::ranges::find_if(claims, [&](const ShownClaim &claim) { return claim.entry.fingerprint == fingerprint; });
        if (found != claims.cend())
            return index(int(found - claims.cbegin()), 0, index(g, 0));
    }
    return {};
}

int ClaimsModel::count() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.claims.size();
    return int(count);
}

int ClaimsModel::unsettled() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += std::ranges::count_if(group.claims, [](const ShownClaim &claim) { return claim.entry.isUnsettled(); });
    return int(count);
}

void ClaimsModel::retranslate()
{
    for (int g = 0; g < int(m_groups.size()); ++g) {
        const QModelIndex parentIndex = index(g, 0);
        emit dataChanged(parentIndex, parentIndex);
        emit dataChanged(index(0, 0, parentIndex), index(rowCount(parentIndex) - 1, 0, parentIndex));
    }
}

QModelIndex ClaimsModel::index(int row, int column, const QModelIndex &parentIndex) const
{
    if (column != 0 || row < 0 || row >= rowCount(parentIndex))
        return {};
    return createIndex(row, column, parentIndex.isValid() ? quintptr(parentIndex.row()) + 1 : groupId);
}

QModelIndex ClaimsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int ClaimsModel::rowCount(const QModelIndex &parentIndex) const
{
    if (!parentIndex.isValid())
        return int(m_groups.size());
    if (parentIndex.internalId() != groupId)
        return 0;
    const Group &group = m_groups.at(parentIndex.row());
    return int(group.claims.size() + group.orphans.size());
}

int ClaimsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Group *shown = group(index))
        return groupData(*shown, role);
    if (const ShownClaim *shown = claim(index))
        return claimData(*shown, role);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? QVariant(m_groups.at(qsizetype(index.internalId()) - 1).orphans.at(index.row())) : QVariant();
}

QVariant ClaimsModel::groupData(const Group &group, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return tr("%1 (%2)", "family of claims and how many").arg(group.title, QLocale().toString(group.claims.size() + group.orphans.size()));
}

QVariant ClaimsModel::claimData(const ShownClaim &claim, int role) const
{
    const Claim &sentence = claim.entry.claim;
    switch (role) {
    case Qt::DisplayRole: return sentence.text;
    case StateRole:
        return tr("%1 · %2", "kinds of claim, how it stands").arg(claimTypePhrases(sentence), ClaimWords::state(claim, m_workspace));
    case ToneRole: return int(ClaimWords::tone(claim));
    case Qt::DecorationRole: return toneIcon(ClaimWords::icon(claim), ClaimWords::tone(claim));
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3", "how it stands, kinds of claim, sentence")
            .arg(ClaimWords::state(claim, m_workspace), claimTypePhrases(sentence), sentence.text);
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const ClaimType type : sentence.types)
            lines.append(tr("%1: %2", "kind of claim, explanation").arg(claimTypePhrase(type), claimTypeExplanation(type)));
        return lines.join(u'\n');
    }
    default: return {};
    }
}

} // namespace articular
