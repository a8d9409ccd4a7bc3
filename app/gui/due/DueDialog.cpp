// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/due/DueDialog.h"

#include "core/base/ShownDates.h"
#include "gui/controls/ToneLabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

enum Column { TitleColumn, DueColumn, SiteColumn, ColumnCount };
constexpr int startWidth = 820, startHeight = 460;

QString dueWords(const DueReview &review, const QDate &today)
{
    if (!review.due.isValid())
        return DueDialog::tr("Now: a clinic text changes what it says");
    if (review.due <= today)
        return DueDialog::tr("Since %1").arg(shownDay(review.due));
    return today.daysTo(review.due) <= dueSoonDays ? DueDialog::tr("Soon, on %1").arg(shownDay(review.due)) : shownDay(review.due);
}

} // namespace

DueDialog::DueDialog(QWidget *parent)
    : QDialog(parent), m_summary(new ToneLabel(Tone::Neutral, this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Reviews that are due"));
    m_summary->setText(tr("Looking at the clinic's articles…"));
    auto *help = new ToneLabel(Tone::Quiet, this);
    help->setText(tr("Read the whole page again. If nothing has to change, “still correct” is one of the sentences that you can sign. Nothing is taken off the site by itself."));
    m_list->setAccessibleName(tr("Reviews that are due"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Article"), tr("Review again"), tr("On the site")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(this);
    m_review = buttons->addButton(tr("&Look at it again…"), QDialogButtonBox::ActionRole);
    m_calendar = buttons->addButton(tr("Save as c&alendar file…"), QDialogButtonBox::ActionRole);
    m_calendar->setToolTip(tr("Titles and dates only"));
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_review, m_calendar, close})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(help);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DueDialog::updateState);
    const auto review = [this] {
        if (const DueReview *one = chosen())
            emit reviewRequested(one->path);
    };
    connect(m_list, &QTreeWidget::itemActivated, this, review);
    connect(m_review, &QPushButton::clicked, this, review);
    connect(m_calendar, &QPushButton::clicked, this, &DueDialog::calendarRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(startWidth, startHeight);
    updateState();
}

void DueDialog::showReviews(const QList<DueReview> &reviews, const QDate &today)
{
    m_reviews = reviews;
    sortByUrgency(m_reviews);
    m_list->clear();
    for (const DueReview &review : std::as_const(m_reviews)) {
        auto *item = new QTreeWidgetItem(m_list, {review.title, dueWords(review, today), review.onSite ? review.onSite->address : tr("No")});
        if (review.isOverdue)
            item->setIcon(DueColumn, toneIcon(u"panel-warning"_s, Tone::Attention));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const auto late = std::ranges::count_if(m_reviews, &DueReview::isOverdue);
    m_summary->setTone(late > 0 ? Tone::Attention : Tone::Neutral);
    m_summary->setText(m_reviews.isEmpty() ? tr("No approved article waits for another review.")
                       : late == 0 ? tr("Nothing is due today.") : tr("Due now: %1. A page that is due stays on the site until somebody decides.").arg(late));
    updateState();
}

const DueReview *DueDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_reviews.size() ? nullptr : &m_reviews.at(row);
}

void DueDialog::updateState()
{
    m_review->setEnabled(chosen() != nullptr);
    m_calendar->setEnabled(std::ranges::any_of(m_reviews, [](const DueReview &review) { return review.due.isValid(); }));
}

} // namespace articular
