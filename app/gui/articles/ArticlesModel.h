// SPDX-License-Identifier: GPL-3.0-or-later
// The articles of a clinic as rows: title, and a second line with state and place.
#pragma once

#include "core/workspace/ArticleSummaries.h"

#include <QAbstractListModel>

namespace articular {

class ArticlesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, SecondLineRole, SearchRole };

    explicit ArticlesModel(QObject *parent = nullptr);

    /// Rows of the same files stay where they are, so that selection and scroll position do.
    void setArticles(const QList<ArticleSummary> &articles);
    /// Where articles stand, by path; those that are not among them are drafts.
    void setStates(const QHash<QString, QString> &states);
    void setCurrentPath(const QString &path);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString title(const ArticleSummary &article) const;
    QString secondLine(const ArticleSummary &article) const;
    void announceAll();

    QList<ArticleSummary> m_articles;
    QHash<QString, QString> m_states;
    QString m_currentPath;
};

} // namespace articular
