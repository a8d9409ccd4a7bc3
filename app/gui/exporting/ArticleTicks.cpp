// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/exporting/ArticleTicks.h"

#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace articular {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;

} // namespace

ArticleTicks::ArticleTicks(const QList<TickableArticle> &articles, const QString &current, QWidget *parent)
    : QWidget(parent), m_current(current), m_one(new WrappingChoice(WrappingChoice::Kind::Radio, this)),
      m_several(new WrappingChoice(WrappingChoice::Kind::Radio, this)), m_list(new QListWidget(this)),
      m_all(new QPushButton(tr("Tick &all"), this)), m_none(new QPushButton(tr("Tick &none"), this))
{
    auto *group = new QButtonGroup(this);
    group->addButton(m_one->button());
    group->addButton(m_several->button());
    m_several->setText(tr("Several articles of the clinic"));
    m_list->setAccessibleName(tr("Articles of the clinic"));
    m_isFilling = true;
    for (const TickableArticle &article : articles) {
        auto *item = new QListWidgetItem(article.title, m_list);
        item->setData(pathRole, article.path);
        item->setData(titleRole, article.title);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(article.path == current ? Qt::Checked : Qt::Unchecked);
        if (article.path == current)
            m_one->setText(tr("This article: %1").arg(article.title));
    }
    m_isFilling = false;
    m_one->setChecked(true);
    m_several->setVisible(articles.size() > 1);
    // As tall as a small clinic's articles need: what comes below stays in sight.
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSpacing(1);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 4);
    m_list->setMaximumHeight(m_list->fontMetrics().lineSpacing() * 14);
    for (QPushButton *button : {m_all, m_none})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_one);
    layout->addWidget(m_several);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    for (WrappingChoice *choice : {m_one, m_several}) {
        connect(choice, &WrappingChoice::clicked, this, [this] {
            updateState();
            emit chosenChanged();
        });
    }
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            emit chosenChanged();
    });
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
    updateState();
}

QStringList ArticleTicks::chosen() const
{
    if (m_one->isChecked())
        return {m_current};
    QStringList paths;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            paths.append(m_list->item(i)->data(pathRole).toString());
    }
    return paths;
}

void ArticleTicks::setNote(const QString &path, const QString &note)
{
    m_isFilling = true;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        if (item->data(pathRole).toString() == path)
            item->setText(note.isEmpty() ? item->data(titleRole).toString() : tr("%1 – %2", "article, what is known of it").arg(item->data(titleRole).toString(), note));
    }
    m_isFilling = false;
}

void ArticleTicks::setAll(bool ticked)
{
    m_isFilling = true;
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    m_isFilling = false;
    emit chosenChanged();
}

void ArticleTicks::updateState()
{
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_none)})
        part->setVisible(m_several->isChecked());
}

} // namespace articular
