// SPDX-License-Identifier: GPL-3.0-or-later
// Problems as a tree of two levels, groups and their problems, changed by difference so that selection, expansion and
// scroll position of views stay. A long group shows its first rows and a last one that says how many more there are.
// Columns: message, line.
#pragma once

#include "gui/findings/FindingRows.h"

#include <QAbstractItemModel>
#include <QIcon>

namespace articular {

class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Group = ProblemGroup;
    enum Column { MessageColumn, LineColumn, ColumnCount };
    /// Rows of a group that are shown at first, and that showMore() adds.
    static constexpr qsizetype rowsAtOnce = 1000;

    explicit FindingsModel(QObject *parent = nullptr);

    /// `text` is the article's text to which ranges refer; problems with another file than `articlePath` (or none) go to
    /// the group of the clinic's files. What is switched off is shown behind them and is no problem.
    void setFindings(const QList<Finding> &findings, const QByteArray &text, const QString &articlePath,
                     const QList<SwitchedOffFinding> &switchedOff = {});
    void setFilter(const FindingFilter &filter);
    const FindingFilter &filter() const { return m_filter; }
    /// Shows the next rows of a group that is too long to be shown at once.
    void showMore(Group group);

    /// "Error", "Warning" or "Suggestion".
    static QString levelName(const Finding &finding);

    /// The problem of a row, or nullptr for a group, the row that says how many more, or an invalid index. Valid until the
    /// next change of the model.
    const Finding *finding(const QModelIndex &index) const;
    /// Why the row's problem is switched off; empty for all others.
    QString reason(const QModelIndex &index) const;
    QModelIndex groupIndex(Group group) const;
    /// The group of an index, or whose row it is.
    static Group groupOf(const QModelIndex &index);
    /// Whether the row stands for those that are not shown yet.
    bool isMoreRow(const QModelIndex &index) const;
    /// All problems of a group, whatever is shown.
    qsizetype countIn(Group group) const { return m_all.at(size_t(group)).size(); }

    /// Shown problems in the order of the tree, counted through all groups.
    int problemCount() const;
    QModelIndex problemAt(int position) const;
    /// Of an index that is no problem, or a switched-off one: the position of the next one.
    int positionOf(const QModelIndex &index) const;
    /// Stands for the same problem after changes of the model; 0 for what is no problem.
    size_t identity(const QModelIndex &index) const;
    QModelIndex indexOf(size_t identity) const;

    /// All problems of one rule in the article itself.
    QList<const Finding *> sameRule(const QString &ruleId) const;
    /// Kinds (problemKind()) of all problems.
    QStringList kinds() const;
    /// Texts changed language.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// What is shown of a group.
    struct Shown
    {
        FindingRows rows;
        qsizetype matching = 0;           ///< problems that the filter lets through
        qsizetype limit = rowsAtOnce;
        bool hasMoreRow = false;
        qsizetype more = 0;               ///< as the last row says
    };

    void update(int group);
    void showRows(int group, const FindingRows &wanted);
    void updateMoreRow(int group, bool wanted);
    QVariant groupData(int group, int column, int role) const;
    QVariant moreData(const Shown &shown, int column, int role) const;
    QVariant problemData(const FindingRow &row, int group, int column, int role) const;
    QIcon iconOf(const FindingRow &row, int group) const;

    QList<Finding> m_findings;            ///< what m_all points into, never changed
    QList<SwitchedOffFinding> m_switchedOff;
    std::array<FindingEntries, problemGroupCount> m_all;
    std::array<Shown, problemGroupCount> m_shown;
    FindingFilter m_filter;
    QIcon m_reviewer, m_error, m_warning, m_info;
};

} // namespace articular
