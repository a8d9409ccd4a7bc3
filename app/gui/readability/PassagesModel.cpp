// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/readability/PassagesModel.h"

#include <QApplication>
#include <QBrush>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace articular {

PassagesModel::PassagesModel(QObject *parent)
    : QAbstractListModel(parent), m_hard(toneIcon(QStringLiteral("panel-warning"), Tone::Attention)),
      m_fair(toneIcon(QStringLiteral("panel-done"), Tone::Information)), m_easy(toneIcon(QStringLiteral("panel-done"), Tone::Good))
{
}

void PassagesModel::setPassages(const QList<PassageGrade> &passages, double target, double limit)
{
    const int before = int(m_passages.size());
    const int after = int(passages.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_passages = passages;
    m_target = target;
    m_limit = limit;
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    retranslate();
}

void PassagesModel::retranslate()
{
    if (!m_passages.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const PassageGrade *PassagesModel::passage(const QModelIndex &index) const
{
    return index.isValid() ? &m_passages.at(index.row()) : nullptr;
}

int PassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant PassagesModel::data(const QModelIndex &index, int role) const
{
    const PassageGrade *shown = passage(index);
    if (!shown)
        return {};
    // Few short words give grades below nought, which say nothing to a writer.
    const QString grade = QLocale().toString(std::max(shown->grade, 0.0), 'f', 1);
    switch (role) {
    case Qt::DisplayRole: return tr("%1  %2", "a paragraph's grade and its first words").arg(grade, shown->opening.simplified());
    case Qt::ToolTipRole: return tr("Grade %1, %2 words").arg(grade).arg(shown->words);
    case Qt::DecorationRole: return shown->grade > m_limit ? m_hard : shown->grade > m_target ? m_fair : m_easy;
    case Qt::BackgroundRole: return heat(shown->grade);
    default: return {};
    }
}

/// Nothing up to the limit; then warmer with each grade.
QVariant PassagesModel::heat(double grade) const
{
    if (grade <= m_limit)
        return {};
    constexpr double hottest = 8;          // grades above the limit
    constexpr double faint = 0.08, strong = 0.34;
    QColor color = toneColor(Tone::Attention, QApplication::palette());
    color.setAlphaF(float(faint + (strong - faint) * std::min(1.0, (grade - m_limit) / hottest)));
    return QBrush(color);
}

} // namespace articular
