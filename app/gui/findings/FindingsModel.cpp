// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/findings/FindingsModel.h"

#include "gui/controls/Tone.h"
#include "gui/findings/ProblemKinds.h"

#include <QFileInfo>
#include <QFont>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace articular {

namespace {

/// Internal id of group rows; a problem's is its group's number plus one.
constexpr quintptr groupId = 0;
/// The groups of problems come before the one of what is none.
constexpr int countedGroups = int(ProblemGroup::SwitchedOff);
static_assert(countedGroups == problemGroupCount - 1);

QString placeText(const FindingRow &row)
{
    return row.line > 0 ? QLocale().toString(row.line) : QString();
}

QString shownText(const FindingRow &row)
{
    if (!row.reason.isEmpty())
        return FindingsModel::tr("%1 Reason: %2", "message, why it is switched off").arg(row.finding.message, row.reason);
    if (row.line > 0)
        return row.finding.message;
    return FindingsModel::tr("%1: %2", "file name, message").arg(QFileInfo(row.finding.file).fileName(), row.finding.message);
}

QString spokenText(const FindingRow &row)
{
    const QString level = FindingsModel::levelName(row.finding);
    if (row.line > 0)
        return FindingsModel::tr("%1, line %2, %3", "level, line, message").arg(level, placeText(row), shownText(row));
    return FindingsModel::tr("%1, file %2, %3", "level, file name, message")
        .arg(level, QFileInfo(row.finding.file).fileName(), row.finding.message);
}

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractItemModel(parent), m_reviewer(toneIcon(QStringLiteral("panel-reviewer"), Tone::Information)),
      m_error(toneIcon(QStringLiteral("panel-error"), Tone::Problem)),
      m_warning(toneIcon(QStringLiteral("panel-warning"), Tone::Attention)),
      m_info(toneIcon(QStringLiteral("panel-info"), Tone::Information))
{
}

void FindingsModel::setFindings(const QList<Finding> &findings, const QByteArray &text, const QString &articlePath,
                                const QList<SwitchedOffFinding> &switchedOff)
{
    m_findings = findings;
    m_switchedOff = switchedOff;
    m_all = findingEntries(std::as_const(m_findings), std::as_const(m_switchedOff), text, articlePath);
    for (int group = 0; group < problemGroupCount; ++group)
        update(group);
}

void FindingsModel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (int group = 0; group < problemGroupCount; ++group) {
        m_shown.at(size_t(group)).limit = rowsAtOnce;
        update(group);
    }
}

void FindingsModel::showMore(Group group)
{
    m_shown.at(size_t(group)).limit += rowsAtOnce;
    update(int(group));
}

void FindingsModel::update(int group)
{
    Shown &shown = m_shown.at(size_t(group));
    FindingRows wanted;
    qsizetype matching = 0;
    for (const FindingEntry &entry : m_all.at(size_t(group))) {
        if (!m_filter.lets(*entry.finding))
            continue;
        if (++matching <= shown.limit)
            wanted.append(entry.row());
    }
    shown.matching = matching;
    if (matching <= wanted.size())
        updateMoreRow(group, false);
    showRows(group, wanted);
    if (matching > wanted.size())
        updateMoreRow(group, true);
    emit dataChanged(index(group, 0), index(group, LineColumn));
}

void FindingsModel::updateMoreRow(int group, bool wanted)
{
    Shown &shown = m_shown.at(size_t(group));
    const QModelIndex parentIndex = index(group, 0);
    const int row = int(shown.rows.size());
    if (wanted && !shown.hasMoreRow) {
        beginInsertRows(parentIndex, row, row);
        shown.hasMoreRow = true;
        shown.more = shown.matching - row;
        endInsertRows();
    } else if (wanted && shown.more != shown.matching - row) {
        shown.more = shown.matching - row;
        emit dataChanged(index(row, 0, parentIndex), index(row, LineColumn, parentIndex));
    } else if (!wanted && shown.hasMoreRow) {
        beginRemoveRows(parentIndex, row, row);
        shown.hasMoreRow = false;
        endRemoveRows();
    }
}

void FindingsModel::showRows(int group, const FindingRows &wanted)
{
    FindingRows &rows = m_shown.at(size_t(group)).rows;
    const QModelIndex parentIndex = index(group, 0);
    const RowChange change = rowChange(rows, wanted);
    for (qsizetype i = change.removed.size() - 1; i >= 0; --i) {
        const auto [first, count] = change.removed.at(i);
        if (count == 0)
            continue;
        beginRemoveRows(parentIndex, int(first), int(first + count - 1));
        rows.remove(first, count);
        endRemoveRows();
    }
    for (const auto &[first, count] : change.inserted) {
        if (count == 0)
            continue;
        beginInsertRows(parentIndex, int(first), int(first + count - 1));
        rows.insert(first, count, {});
        std::copy_n(wanted.cbegin() + first, count, rows.begin() + first);
        endInsertRows();
    }
    int firstChanged = -1;
    int lastChanged = -1;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows.at(i) == wanted.at(i))
            continue;
        rows[i] = wanted.at(i);
        firstChanged = firstChanged < 0 ? i : firstChanged;
        lastChanged = i;
    }
    if (firstChanged >= 0)
        emit dataChanged(index(firstChanged, 0, parentIndex), index(lastChanged, LineColumn, parentIndex));
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
    if (!index.isValid() || index.internalId() == groupId || isMoreRow(index))
        return nullptr;
    return &m_shown.at(size_t(groupOf(index))).rows.at(index.row()).finding;
}

QString FindingsModel::reason(const QModelIndex &index) const
{
    return finding(index) ? m_shown.at(size_t(groupOf(index))).rows.at(index.row()).reason : QString();
}

QModelIndex FindingsModel::groupIndex(Group group) const
{
    return index(int(group), 0);
}

FindingsModel::Group FindingsModel::groupOf(const QModelIndex &index)
{
    return Group(index.internalId() == groupId ? index.row() : int(index.internalId() - 1));
}

bool FindingsModel::isMoreRow(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != groupId && index.row() == m_shown.at(size_t(groupOf(index))).rows.size();
}

int FindingsModel::problemCount() const
{
    int count = 0;
    for (int group = 0; group < countedGroups; ++group)
        count += int(m_shown.at(size_t(group)).rows.size());
    return count;
}

QModelIndex FindingsModel::problemAt(int position) const
{
    for (int group = 0; group < countedGroups; ++group) {
        const int rows = int(m_shown.at(size_t(group)).rows.size());
        if (position < rows)
            return index(position, 0, index(group, 0));
        position -= rows;
    }
    return {};
}

int FindingsModel::positionOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    if (groupOf(index) == Group::SwitchedOff)
        return problemCount();
    int position = index.internalId() == groupId ? 0 : index.row();
    for (int group = 0; group < int(groupOf(index)); ++group)
        position += int(m_shown.at(size_t(group)).rows.size());
    return position;
}

size_t FindingsModel::identity(const QModelIndex &index) const
{
    return finding(index) ? m_shown.at(size_t(groupOf(index))).rows.at(index.row()).identity : 0;
}

QModelIndex FindingsModel::indexOf(size_t identity) const
{
    for (int group = 0; group < problemGroupCount; ++group) {
        const FindingRows &rows = m_shown.at(size_t(group)).rows;
        const auto row = std::ranges::find(rows, identity, &FindingRow::identity);
        if (row != rows.cend())
            return index(int(row - rows.cbegin()), 0, index(group, 0));
    }
    return {};
}

QList<const Finding *> FindingsModel::sameRule(const QString &ruleId) const
{
    QList<const Finding *> same;
    for (int group = 0; group < problemGroupCount; ++group) {
        if (Group(group) == Group::ClinicTexts || Group(group) == Group::SwitchedOff)
            continue;
        for (const FindingEntry &entry : m_all.at(size_t(group))) {
            if (entry.finding->ruleId == ruleId)
                same.append(entry.finding);
        }
    }
    return same;
}

QStringList FindingsModel::kinds() const
{
    QStringList kinds;
    QSet<QStringView> seen;
    for (const FindingEntries &entries : m_all) {
        for (const FindingEntry &entry : entries) {
            if (seen.contains(entry.finding->ruleId))
                continue;
            seen.insert(entry.finding->ruleId);
            if (const QString kind = problemKind(entry.finding->ruleId); !kinds.contains(kind))
                kinds.append(kind);
        }
    }
    return kinds;
}

void FindingsModel::retranslate()
{
    emit dataChanged(index(0, 0), index(problemGroupCount - 1, LineColumn));
    for (int group = 0; group < problemGroupCount; ++group) {
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
        return problemGroupCount;
    if (parentIndex.internalId() != groupId || parentIndex.column() != 0)
        return 0;
    const Shown &shown = m_shown.at(size_t(parentIndex.row()));
    return int(shown.rows.size()) + (shown.hasMoreRow ? 1 : 0);
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int group = int(groupOf(index));
    if (index.internalId() == groupId)
        return groupData(group, index.column(), role);
    const Shown &shown = m_shown.at(size_t(group));
    if (isMoreRow(index))
        return moreData(shown, index.column(), role);
    return problemData(shown.rows.at(index.row()), group, index.column(), role);
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
    const QLocale locale;
    const QString title = problemGroupTitle(Group(group));
    const QString matching = locale.toString(m_shown.at(size_t(group)).matching);
    if (m_filter.isEmpty())
        return tr("%1 (%2)", "group of problems and how many").arg(title, matching);
    return tr("%1 (%2 of %3)", "group of problems, how many are shown, how many there are")
        .arg(title, matching, locale.toString(countIn(Group(group))));
}

QVariant FindingsModel::moreData(const Shown &shown, int column, int role) const
{
    if (column != MessageColumn || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return tr("… and %1 more", "problems that are not shown yet").arg(QLocale().toString(shown.more));
}

QVariant FindingsModel::problemData(const FindingRow &row, int group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == MessageColumn ? shownText(row) : placeText(row);
    case Qt::ToolTipRole: return row.finding.message;
    case Qt::AccessibleTextRole: return column == MessageColumn ? spokenText(row) : placeText(row);
    case Qt::TextAlignmentRole:
        return column == LineColumn ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    case Qt::DecorationRole: return column == MessageColumn ? QVariant(iconOf(row, group)) : QVariant();
    default: return {};
    }
}

QIcon FindingsModel::iconOf(const FindingRow &row, int group) const
{
    if (Group(group) == Group::ForReviewer)
        return m_reviewer;
    if (row.finding.level == Level::Error)
        return m_error;
    return row.finding.level == Level::Warning ? m_warning : m_info;
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
