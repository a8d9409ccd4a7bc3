// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsModel.h"

#include "core/document/LineIndex.h"
#include "gui/controls/Tone.h"

#include <QFileInfo>
#include <QFont>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace articular {

namespace {

/// Internal id of group rows; a problem's is its group's number plus one.
constexpr quintptr groupId = 0;

FindingsModel::Group groupOf(const Finding &finding, const QString &articlePath)
{
    if (!finding.file.isEmpty() && finding.file != articlePath)
        return FindingsModel::ClinicTexts;
    if (finding.decision != Decision::None || finding.blocks > Stage::Submit)
        return FindingsModel::ForReviewer;
    return finding.level == Level::Error ? FindingsModel::MustFix : FindingsModel::CouldBeBetter;
}

QString identityOf(const Finding &finding)
{
    return finding.ruleId + u'\n' + finding.file + u'\n' + finding.key + u'\n' + finding.message;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractItemModel(parent) {}

void FindingsModel::setFindings(const QList<Finding> &findings, const QByteArray &text, const QString &articlePath)
{
    const LineIndex lines(text);
    std::array<Rows, GroupCount> wanted;
    QHash<QString, int> seen;
    for (const Finding &finding : findings) {
        const Group group = groupOf(finding, articlePath);
        const QString identity = identityOf(finding);
        Row row{identity + u'\n' + QString::number(seen[identity]++), finding, 0};
        if (group != ClinicTexts)
            row.line = lines.lineOf(std::clamp(finding.range.start, qsizetype(0), text.size())) + 1;
        wanted.at(group).append(row);
    }
    for (int group = 0; group < GroupCount; ++group)
        updateGroup(group, wanted.at(size_t(group)));
}

void FindingsModel::updateGroup(int group, const Rows &wanted)
{
    Rows &rows = m_groups.at(size_t(group));
    const QModelIndex parentIndex = index(group, 0);
    const qsizetype oldCount = rows.size();
    QSet<QString> kept;
    for (const Row &row : wanted)
        kept.insert(row.identity);
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        if (kept.contains(rows.at(i).identity))
            continue;
        beginRemoveRows(parentIndex, i, i);
        rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < int(wanted.size()); ++i)
        placeRow(group, i, wanted.at(i));
    if (rows.size() != oldCount)
        emit dataChanged(parentIndex, parentIndex);
}

void FindingsModel::placeRow(int group, int position, const Row &row)
{
    Rows &rows = m_groups.at(size_t(group));
    const QModelIndex parentIndex = index(group, 0);
    const auto from = std::find_if(rows.cbegin() + position, rows.cend(),
                                   [&row](const Row &candidate) { return candidate.identity == row.identity; });
    if (from == rows.cend()) {
        beginInsertRows(parentIndex, position, position);
        rows.insert(position, row);
        endInsertRows();
        return;
    }
    const int source = int(from - rows.cbegin());
    if (source != position) {
        beginMoveRows(parentIndex, source, source, parentIndex, position);
        rows.move(source, position);
        endMoveRows();
    }
    const bool isChanged = rows.at(position).finding != row.finding || rows.at(position).line != row.line;
    rows[position] = row;
    if (isChanged)
        emit dataChanged(index(position, 0, parentIndex), index(position, LineColumn, parentIndex));
}

QString FindingsModel::groupTitle(Group group)
{
    switch (group) {
    case MustFix: return tr("Must fix");
    case ForReviewer: return tr("For the reviewer");
    case CouldBeBetter: return tr("Could be better");
    default: return tr("In the clinic's files");
    }
}

QString FindingsModel::levelName(const Finding &finding)
{
    switch (finding.level) {
    case Level::Error: return tr("Error");
    case Level::Warning: return tr("Warning");
    default: return tr("Suggestion");
    }
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    return &m_groups.at(size_t(index.internalId() - 1)).at(index.row()).finding;
}

QModelIndex FindingsModel::groupIndex(Group group) const
{
    return index(group, 0);
}

QModelIndexList FindingsModel::problemIndexes() const
{
    QModelIndexList all;
    for (int group = 0; group < GroupCount; ++group) {
        const QModelIndex parentIndex = index(group, 0);
        for (int row = 0; row < rowCount(parentIndex); ++row)
            all.append(index(row, 0, parentIndex));
    }
    return all;
}

void FindingsModel::retranslate()
{
    emit dataChanged(index(0, 0), index(GroupCount - 1, LineColumn));
    for (int group = 0; group < GroupCount; ++group) {
        const QModelIndex parentIndex = index(group, 0);
        if (const int rows = rowCount(parentIndex))
            emit dataChanged(index(0, 0, parentIndex), index(rows - 1, LineColumn, parentIndex));
    }
    emit headerDataChanged(Qt::Horizontal, 0, LineColumn);
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parentIndex) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parentIndex))
        return {};
    return createIndex(row, column, parentIndex.isValid() ? quintptr(parentIndex.row()) + 1 : groupId);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId() - 1), 0, groupId);
}

int FindingsModel::rowCount(const QModelIndex &parentIndex) const
{
    if (!parentIndex.isValid())
        return GroupCount;
    const bool isGroup = parentIndex.internalId() == groupId && parentIndex.column() == 0;
    return isGroup ? int(m_groups.at(size_t(parentIndex.row())).size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupId)
        return groupData(index.row(), index.column(), role);
    const int group = int(index.internalId() - 1);
    return problemData(m_groups.at(size_t(group)).at(index.row()), group, index.column(), role);
}

QVariant FindingsModel::groupData(int group, int column, int role) const
{
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (column != MessageColumn || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const qsizetype count = m_groups.at(size_t(group)).size();
    return tr("%1 (%2)", "group of problems and how many").arg(groupTitle(Group(group)), QLocale().toString(count));
}

QVariant FindingsModel::problemData(const Row &row, int group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == MessageColumn ? shownText(row) : placeText(row);
    case Qt::ToolTipRole: return row.finding.message;
    case Qt::AccessibleTextRole: return column == MessageColumn ? spokenText(row) : placeText(row);
    case Qt::TextAlignmentRole:
        return column == LineColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole:
        if (column != MessageColumn)
            return {};
        if (group == ForReviewer)
            return toneIcon(QStringLiteral("panel-reviewer"), Tone::Information);
        if (row.finding.level == Level::Error)
            return toneIcon(QStringLiteral("panel-error"), Tone::Problem);
        if (row.finding.level == Level::Warning)
            return toneIcon(QStringLiteral("panel-warning"), Tone::Attention);
        return toneIcon(QStringLiteral("panel-info"), Tone::Information);
    default: return {};
    }
}

QString FindingsModel::placeText(const Row &row) const
{
    return row.line > 0 ? QLocale().toString(row.line) : QString();
}

QString FindingsModel::shownText(const Row &row) const
{
    if (row.line > 0)
        return row.finding.message;
    return tr("%1: %2", "file name, message").arg(QFileInfo(row.finding.file).fileName(), row.finding.message);
}

QString FindingsModel::spokenText(const Row &row) const
{
    if (row.line > 0)
        return tr("%1, line %2, %3", "level, line, message").arg(levelName(row.finding), placeText(row), row.finding.message);
    return tr("%1, file %2, %3", "level, file name, message").arg(levelName(row.finding), QFileInfo(row.finding.file).fileName(), row.finding.message);
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == MessageColumn ? tr("Problem") : tr("Line");
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace articular
