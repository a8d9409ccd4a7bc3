// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articles/ArticlesPanel.h"

#include "gui/articles/ArticlesModel.h"
#include "gui/articles/TwoLineDelegate.h"
#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace articular {

ArticlesPanel::ArticlesPanel(QWidget *parent)
    : QWidget(parent), m_model(new ArticlesModel(this)), m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)), m_new(new QPushButton(this)), m_empty(new ToneLabel(Tone::Quiet, this)),
      m_list(new QListView(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(ArticlesModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new TwoLineDelegate(ArticlesModel::SecondLineRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_filter->setClearButtonEnabled(true);
    auto *head = new QVBoxLayout;
    auto *layout = new QVBoxLayout(this);
    head->setContentsMargins(layout->contentsMargins());
    layout->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_filter);
    head->addWidget(m_empty);
    head->addWidget(m_new, 0, Qt::AlignLeading);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ArticlesPanel::updateView);
    connect(m_list, &QListView::activated, this, &ArticlesPanel::open);
    connect(m_new, &QPushButton::clicked, this, &ArticlesPanel::newArticleRequested);
    retranslate();
}

void ArticlesPanel::setArticles(const QList<ArticleSummary> &articles)
{
    m_model->setArticles(articles);
    chooseCurrent();
    updateView();
}

void ArticlesPanel::setStates(const QHash<QString, QString> &states)
{
    m_model->setStates(states);
}

void ArticlesPanel::setCurrentArticle(const QString &path)
{
    m_currentPath = path;
    m_model->setCurrentPath(path);
    chooseCurrent();
}

void ArticlesPanel::open(const QModelIndex &index)
{
    emit openRequested(index.data(ArticlesModel::PathRole).toString());
}

void ArticlesPanel::chooseCurrent()
{
    const QModelIndexList found = m_filtered->match(m_filtered->index(0, 0), ArticlesModel::PathRole, m_currentPath, 1,
                                                    Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (!m_currentPath.isEmpty() && !found.isEmpty())
        m_list->setCurrentIndex(found.constFirst());
}

void ArticlesPanel::updateView()
{
    const bool hasArticles = m_model->rowCount() > 0;
    const bool showsAny = m_filtered->rowCount() > 0;
    m_filter->setVisible(hasArticles);
    m_empty->setVisible(!showsAny);
    m_empty->setText(hasArticles ? tr("No article has these words in its title or folder.")
                                 : tr("The articles of the clinic's folder appear here."));
}

void ArticlesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArticlesPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Find an article"));
    m_filter->setAccessibleName(tr("Find an article"));
    m_list->setAccessibleName(tr("Articles"));
    m_new->setText(tr("New article…"));
    m_model->retranslate();
    updateView();
}

} // namespace articular
