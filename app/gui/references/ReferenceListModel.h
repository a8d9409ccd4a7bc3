// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's references as a list that words narrow down: for completion while typing and for choosing one.
#pragma once

#include "core/workspace/References.h"

#include <QAbstractListModel>

namespace articular {

class ReferenceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, WithdrawnRole };

    /// What the clinic withdrew is told as such in lists of all, and left out where a source is only chosen to be cited.
    enum class Shown { All, Citable };

    explicit ReferenceListModel(Shown shown, QObject *parent = nullptr) : QAbstractListModel(parent), m_kind(shown) {}

    void setReferences(const References &references);
    /// Shows those in which every word occurs in the key, the names, the title or the year: those whose key or first
    /// author begins with it first. At most `limit`.
    void setQuery(const QString &query, int limit);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: key and reference in two lines.
    QVariant data(const QModelIndex &index, int role) const override;
    const Reference &reference(int row) const { return m_references.all().at(m_shown.at(row)); }

private:
    void fold();

    const Shown m_kind;
    References m_references;
    QStringList m_folded;                 ///< what is searched, one a reference; made at the first search
    QList<qsizetype> m_shown;             ///< indices of m_references
};

} // namespace articular
