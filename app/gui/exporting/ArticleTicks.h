// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles are exported: the open one, or those of the clinic that are ticked, each with what is known of it.
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace articular {

class WrappingChoice;

struct TickableArticle
{
    QString path, title;
};

class ArticleTicks : public QWidget
{
    Q_OBJECT

public:
    /// `current` is the path of the open article.
    ArticleTicks(const QList<TickableArticle> &articles, const QString &current, QWidget *parent = nullptr);

    /// Paths, in the order of the clinic.
    QStringList chosen() const;
    /// Words behind an article's title.
    void setNote(const QString &path, const QString &note);

signals:
    void chosenChanged();

private:
    void setAll(bool ticked);
    void updateState();

    const QString m_current;
    WrappingChoice *m_one, *m_several;
    QListWidget *m_list;
    QPushButton *m_all, *m_none;
    bool m_isFilling = false;
};

} // namespace articular
