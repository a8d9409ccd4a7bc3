// SPDX-License-Identifier: GPL-3.0-or-later
// Problems as a tree of two levels, groups and their problems, changed by difference so that selection, expansion and
// scroll position of views stay. Columns: message, line.
#pragma once

#include "core/findings/Finding.h"

#include <QAbstractItemModel>

#include <array>

namespace articular {

class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Group { MustFix, ForReviewer, CouldBeBetter, ClinicTexts, GroupCount };
    enum Column { MessageColumn, LineColumn, ColumnCount };

    explicit FindingsModel(QObject *parent = nullptr);

    /// `text` is the article's text to which ranges refer; problems with another file than `articlePath` (or none) go to
    /// the group of the clinic's files.
    void setFindings(const QList<Finding> &findings, const QByteArray &text, const QString &articlePath);
    /// The group's name without its count.
    static QString groupTitle(Group group);
    /// "Error", "Warning" or "Suggestion".
    static QString levelName(const Finding &finding);

    /// The problem of a row, or nullptr for a group or an invalid index. Valid until the next setFindings().
    const Finding *finding(const QModelIndex &index) const;
    QModelIndex groupIndex(Group group) const;
    /// All problems in the order of the tree.
    QModelIndexList problemIndexes() const;
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
    struct Row
    {
        QString identity;                 ///< stays the same while the text around the problem changes
        Finding finding;
        int line = 0;                     ///< 1-based; 0 for another file
    };
    using Rows = QList<Row>;

    void updateGroup(int group, const Rows &wanted);
    void placeRow(int group, int position, const Row &row);
    QVariant groupData(int group, int column, int role) const;
    QVariant problemData(const Row &row, int group, int column, int role) const;
    QString placeText(const Row &row) const;
    QString shownText(const Row &row) const;
    QString spokenText(const Row &row) const;

    std::array<Rows, GroupCount> m_groups;
};

} // namespace articular
