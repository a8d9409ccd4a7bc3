// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstrun/StartPage.h"

#include "core/document/ArticlePlace.h"
#include "gui/controls/ToneLabel.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int mostRecentFiles = 8;
constexpr int pageWidth = 64; // average characters

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_title(new ToneLabel(Tone::Neutral, this)), m_subtitle(new ToneLabel(Tone::Quiet, this)),
      m_recentTitle(new ToneLabel(Tone::Neutral, this)), m_actions(new QVBoxLayout), m_recentLayout(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_title->setFont(large);
    m_recentTitle->setBold(true);
    auto *page = new QWidget(this);
    page->setMaximumWidth(fontMetrics().averageCharWidth() * pageWidth);
    const int gap = fontMetrics().height();
    auto *layout = new QVBoxLayout(page);
    m_column = layout;
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(gap);
    layout->addLayout(m_actions);
    layout->addSpacing(gap);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recentLayout);
    m_new = addAction(u"panel-new"_s);
    m_open = addAction(u"panel-article"_s);
    m_openClinic = addAction(u"panel-folder"_s);
    m_practice = addAction(u"panel-practice"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(page, 8);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newArticleRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_openClinic, &QPushButton::clicked, this, &StartPage::openClinicRequested);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::practiceClinicRequested);
    setFocusProxy(m_new);
    retranslate();
}

void StartPage::setWork(QWidget *work)
{
    m_column->insertWidget(0, work);
    m_column->insertSpacing(1, fontMetrics().height());
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recent = paths.mid(0, mostRecentFiles);
    rebuildRecent();
}

QPushButton *StartPage::addAction(const QString &iconName)
{
    auto *button = new QPushButton(this);
    button->setIcon(toneIcon(iconName, Tone::Neutral));
    button->setMinimumHeight(fontMetrics().height() * 2);
    m_actions->addWidget(button);
    return button;
}

void StartPage::rebuildRecent()
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : std::as_const(m_recent)) {
        auto *link = new QLabel(this);
        link->setTextFormat(Qt::RichText);
        link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
        link->setText(u"<a href=\"open\">%1</a>"_s.arg(articleFileTitle(path).toHtmlEscaped()));
        link->setAccessibleName(tr("Open %1").arg(articleFileTitle(path)));
        link->setToolTip(QDir::toNativeSeparators(path));
        m_recentLayout->addWidget(link);
        connect(link, &QLabel::linkActivated, this, [this, path] { emit recentFileRequested(path); });
    }
    m_recentTitle->setVisible(!m_recent.isEmpty());
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("What would you like to do?"));
    m_subtitle->setText(tr("Everything stays on this computer until you export it."));
    m_new->setText(tr("New article…"));
    m_open->setText(tr("Open an article…"));
    m_openClinic->setText(tr("Open a clinic folder…"));
    m_practice->setText(tr("Try the practice clinic"));
    m_recentTitle->setText(tr("Opened before"));
    rebuildRecent();
}

} // namespace articular
