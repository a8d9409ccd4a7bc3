// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic's articles as a list. Shows summaries that it is given; never touches the disk.
#pragma once

#include "core/workspace/ArticleSummaries.h"

#include <QWidget>

class QLineEdit;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QListView;

namespace articular {

class ArticlesModel;
class ToneLabel;

class ArticlesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlesPanel(QWidget *parent = nullptr);

    void setArticles(const QList<ArticleSummary> &articles);
    /// The open article's file: its row is marked and chosen.
    /// Where articles stand, by path.
    void setStates(const QHash<QString, QString> &states);
    void setCurrentArticle(const QString &path);

signals:
    void openRequested(const QString &path);
    void newArticleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void chooseCurrent();
    void updateView();
    void retranslate();

    QString m_currentPath;
    ArticlesModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_new = nullptr;
    ToneLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
};

} // namespace articular
