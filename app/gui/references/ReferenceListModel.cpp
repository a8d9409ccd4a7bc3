// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/ReferenceListModel.h"

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Without accents and case, so that "muller" finds "Müller".
QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c;
    }
    return result;
}

} // namespace

void ReferenceListModel::setReferences(const References &references)
{
    beginResetModel();
    m_references = references;
    m_folded.clear();
    m_shown.clear();
    endResetModel();
}

void ReferenceListModel::fold()
{
    if (m_folded.size() == m_references.all().size())
        return;
    m_folded.clear();
    for (const Reference &reference : m_references.all()) {
        // The line end keeps a word from matching across two fields, and marks where the names begin.
        m_folded.append(folded(reference.key + u'\n' + reference.authors.join(u' ') + u'\n' + reference.title + u'\n'
                               + QString::number(reference.issued.year)));
    }
}

void ReferenceListModel::setQuery(const QString &query, int limit)
{
    fold();
    const QStringList words = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    QList<qsizetype> first, others;
    for (qsizetype i = 0; i < m_folded.size() && first.size() < limit; ++i) {
        const QString &text = m_folded.at(i);
        const bool isOffered = m_kind == Shown::All || !m_references.all().at(i).withdrawal;
        if (!isOffered || !std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }))
            continue;
        const bool isFirst = words.isEmpty() || text.startsWith(words.constFirst()) || text.contains(u'\n' + words.constFirst());
        (isFirst ? first : others).append(i);
    }
    first.append(others);
    beginResetModel();
    m_shown = first.mid(0, limit);
    endResetModel();
}

int ReferenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ReferenceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Reference &shown = reference(index.row());
    if (role == KeyRole)
        return shown.key;
    if (role == WithdrawnRole)
        return shown.withdrawal.has_value();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QString((shown.withdrawal ? tr("%1 (withdrawn)").arg(shown.key) : shown.key) + u'\n' + References::vancouver(shown));
    if (role == Qt::ToolTipRole)
        return References::vancouver(shown);
    return {};
}

} // namespace articular
