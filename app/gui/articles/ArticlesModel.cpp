// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articles/ArticlesModel.h"

#include "gui/controls/Tone.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace articular {

ArticlesModel::ArticlesModel(QObject *parent) : QAbstractListModel(parent) {}

void ArticlesModel::setArticles(const QList<ArticleSummary> &articles)
{
    const auto sameFile = [](const ArticleSummary &a, const ArticleSummary &b) { return a.path == b.path; };
    if (std::equal(m_articles.cbegin(), m_articles.cend(), articles.cbegin(), articles.cend(), sameFile)) {
        m_articles = articles;
        announceAll();
        return;
    }
    beginResetModel();
    m_articles = articles;
    endResetModel();
}

void ArticlesModel::setStates(const QHash<QString, QString> &states)
{
    m_states = states;
    announceAll();
}

void ArticlesModel::setCurrentPath(const QString &path)
{
    m_currentPath = path;
    announceAll();
}

void ArticlesModel::retranslate()
{
    announceAll();
}

void ArticlesModel::announceAll()
{
    if (!m_articles.isEmpty())
        emit dataChanged(index(0), index(int(m_articles.size()) - 1));
}

int ArticlesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

QVariant ArticlesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArticleSummary &article = m_articles.at(index.row());
    const bool isCurrent = article.path == m_currentPath;
    switch (role) {
    case Qt::DisplayRole: return title(article);
    case SecondLineRole: return secondLine(article);
    case Qt::ToolTipRole:
    case PathRole: return article.path;
    case SearchRole: return QString(title(article) + u' ' + article.folder);
    case Qt::AccessibleTextRole: return tr("%1, %2", "title, state and place").arg(title(article), secondLine(article));
    case Qt::DecorationRole:
        return article.isReadable ? toneIcon(QStringLiteral("panel-article"), isCurrent ? Tone::Information : Tone::Quiet)
                                  : toneIcon(QStringLiteral("panel-error"), Tone::Problem);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isCurrent);
        return isCurrent ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QString ArticlesModel::title(const ArticleSummary &article) const
{
    return article.title.isEmpty() ? tr("Without a title") : article.title;
}

QString ArticlesModel::secondLine(const ArticleSummary &article) const
{
    const QString state = !article.isReadable ? tr("Cannot be read")
        : article.path == m_currentPath       ? tr("Open")
                                              : m_states.value(article.path, tr("Draft"));
    return tr("%1 · %2", "state, folder").arg(state, article.folder);
}

} // namespace articular
